import type { Command } from '@/core/types.gen';
import { useMay, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import styles from './clock_controls.module.css';
import { DayClock } from './day_clock';
import { GiveButton } from './give_button';

const minute_ms = 60_000;

/** More and less time, the step that is taken most first. */
const steps = [
  { by_minutes: 1, label: 'agenda.longer_one', text: 'agenda.longer_one_short' },
  { by_minutes: 5, label: 'agenda.longer', text: 'agenda.longer_short' },
  { by_minutes: -5, label: 'agenda.shorter', text: 'agenda.shorter_short' },
] as const;

/** The clock in the facilitator's hands: what is left, stop, go on, more and less time, and how late the day is. */
export function ClockControls() {
  const t = useT();
  const submit = useSubmit();
  const clock = useWorkshop((workshop) => workshop.agenda.clock);
  const may = useMay({ type: 'pause_clock' });
  if (!may) return null;
  const act = (command: Command) => {
    const reject = submit(command);
    if (reject) notify(t(`reject.${reject}`));
  };
  const paused = clock?.paused_with_ms !== undefined;
  return (
    <div className={styles.clock} role="group" aria-label={t('agenda.clock')}>
      {clock ? (
        <>
          <span className={styles.left}>
            <DayClock />
          </span>
          <IconButton
            icon={paused ? 'play' : 'pause'}
            label={t(paused ? 'agenda.resume' : 'agenda.pause')}
            onClick={() => act({ type: paused ? 'resume_clock' : 'pause_clock' })}
          />
          {steps.map(({ by_minutes, label, text }) => (
            <Button key={label} kind="quiet" size="small" aria-label={t(label)} onClick={() => act({ type: 'extend_agenda_item', by_ms: by_minutes * minute_ms })}>
              {t(text)}
            </Button>
          ))}
        </>
      ) : null}
      <GiveButton />
    </div>
  );
}
