import type { Command } from '@/core/types.gen';
import { useMay, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import styles from './clock_controls.module.css';

const five_minutes_ms = 5 * 60_000;

/** The clock in the facilitator's hands: stop, go on, five minutes more or less. */
export function ClockControls() {
  const t = useT();
  const submit = useSubmit();
  const clock = useWorkshop((workshop) => workshop.agenda.clock);
  const may = useMay({ type: 'pause_clock' });
  if (!clock || !may) return null;
  const act = (command: Command) => {
    const reject = submit(command);
    if (reject) notify(t(`reject.${reject}`));
  };
  const paused = clock.paused_with_ms !== undefined;
  return (
    <div className={styles.clock} role="group" aria-label={t('agenda.clock')}>
      <IconButton
        icon={paused ? 'play' : 'pause'}
        label={t(paused ? 'agenda.resume' : 'agenda.pause')}
        onClick={() => act({ type: paused ? 'resume_clock' : 'pause_clock' })}
      />
      <Button kind="quiet" size="small" aria-label={t('agenda.shorter')} onClick={() => act({ type: 'extend_agenda_item', by_ms: -five_minutes_ms })}>
        {t('agenda.shorter_short')}
      </Button>
      <Button kind="quiet" size="small" aria-label={t('agenda.longer')} onClick={() => act({ type: 'extend_agenda_item', by_ms: five_minutes_ms })}>
        {t('agenda.longer_short')}
      </Button>
    </div>
  );
}
