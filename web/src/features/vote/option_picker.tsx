import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import styles from './option_picker.module.css';
import { useOptions } from './use_options';

export interface OptionPickerProps {
  readonly ids: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (ids: ReadonlySet<string>) => void;
}

/** Which of the candidates are voted on: all, unless one is taken out. */
export function OptionPicker({ ids, leftOut, onLeftOut }: OptionPickerProps) {
  const t = useT();
  const options = useOptions(ids);
  const count = ids.filter((id) => !leftOut.has(id)).length;
  const toggle = (id: string, chosen: boolean) => {
    const next = new Set(leftOut);
    if (chosen) next.delete(id);
    else next.add(id);
    onLeftOut(next);
  };
  return (
    <details className={styles.picker}>
      <summary className={styles.summary}>
        <span>{t('vote.options')}</span>
        <span className={styles.figure}>{t('vote.options_figure', { count, total: ids.length })}</span>
      </summary>
      <div className={styles.actions}>
        <Button kind="quiet" size="small" onClick={() => onLeftOut(new Set())}>{t('vote.all')}</Button>
        <Button kind="quiet" size="small" onClick={() => onLeftOut(new Set(ids))}>{t('vote.nothing')}</Button>
      </div>
      <ul className={styles.options}>
        {options.map((option) => (
          <li key={option.id}>
            <Checkbox label={option.title} checked={!leftOut.has(option.id)} onToggle={(chosen) => toggle(option.id, chosen)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
