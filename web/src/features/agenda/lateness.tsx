import { useServerNow, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { lateness, shownMinute } from './day';

/** How far the day is behind or ahead, and when it will end so. */
export function Lateness() {
  const t = useT();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const late = lateness(agenda, useServerNow(10_000));
  const last = agenda.items.at(-1);
  if (late === undefined || !last) return null;
  const words = late > 0 ? t('agenda.behind', { minutes: late }) : late < 0 ? t('agenda.ahead', { minutes: -late }) : t('agenda.on_time');
  return (
    <p data-figures="">
      <Badge tone={late > 5 ? 'waiting' : 'plain'}>{words}</Badge> {t('agenda.ends', { time: shownMinute(last.end_minute + late) })}
    </p>
  );
}
