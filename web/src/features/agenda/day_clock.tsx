import { useServerNow, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { ClockFace, type ClockFaceProps } from '@/ui/clock_face';
import { leftOf, lengthOf } from './day';

/** The time left of the running part of the day, by the server's clock. Nothing while no clock runs, or once the day is over. */
export function DayClock({ scale = 'normal' }: Pick<ClockFaceProps, 'scale'>) {
  const t = useT();
  const clock = useWorkshop((workshop) => (workshop.status === 'finished' ? undefined : workshop.agenda.clock));
  const now = useServerNow(500);
  if (!clock) return null;
  return (
    <>
      <ClockFace label={t('agenda.left')} left_ms={leftOf(clock, now)} total_ms={lengthOf(clock)} scale={scale} />
      {clock.paused_with_ms === undefined ? null : <Badge tone="waiting">{t('agenda.paused')}</Badge>}
    </>
  );
}
