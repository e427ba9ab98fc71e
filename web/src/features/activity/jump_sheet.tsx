import { useState } from 'react';
import { useT } from '@/i18n/translate';
import { Sheet } from '@/ui/dialog';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon_button';
import styles from './jump_sheet.module.css';
import type { Step } from './program';
import type { Day } from './use_day';

interface JumpSheetProps {
  readonly day: Day;
  readonly titleOf: (item: string) => string;
  readonly nameOf: (step: Step) => string;
  readonly onGo: (step: Step) => void;
}

/** The whole day to choose from: forward or back, nothing is lost. */
export function JumpSheet({ day, titleOf, nameOf, onGo }: JumpSheetProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const choose = (step: Step) => {
    setOpen(false);
    onGo(step);
  };
  const items = [...new Set(day.program.map((step) => step.item))];
  return (
    <>
      <IconButton icon="menu" label={t('activity.jump')} onClick={() => setOpen(true)} />
      <Sheet open={open} title={t('activity.jump')} closeLabel={t('action.close')} onClose={() => setOpen(false)}>
        <p>{t('activity.jump_text')}</p>
        {items.map((item) => (
          <section key={item}>
            <h3 className={styles.heading}>{titleOf(item)}</h3>
            <ul>
              {day.program.map((step, at) =>
                step.item === item ? (
                  <li key={at}>
                    <button type="button" className={styles.step} aria-current={at === day.position ? 'step' : undefined} onClick={() => choose(step)}>
                      <span className={styles.sign}>{at === day.position ? <Icon name="check" /> : null}</span>
                      {nameOf(step)}
                      {step.plan === 'skipped' ? ` · ${t('agenda.skipped')}` : null}
                    </button>
                  </li>
                ) : null,
              )}
            </ul>
          </section>
        ))}
      </Sheet>
    </>
  );
}
