import type { CardId } from '@/core/types.gen';
import { useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import styles from './card_sheet.module.css';
import { useAct } from './use_act';

/** The cards that were merged into this one; each can be taken out again. */
export function MergedCards({ card }: { card: CardId }) {
  const t = useT();
  const act = useAct();
  const list = useWorkshop((workshop) => workshop.cards.list);
  const may = useMay({ type: 'unmerge_card', card });
  const own = Object.entries(list).filter(([, each]) => each.status === 'merged' && each.merged_into === card);
  if (own.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('card.merged_heading')}</h3>
      <ul className={styles.lines}>
        {own.map(([id, each]) => (
          <li key={id} className={styles.line}>
            <span>{each.text}</span>
            {may ? <Button size="small" onClick={() => act({ type: 'unmerge_card', card: id })}>{t('card.unmerge')}</Button> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
