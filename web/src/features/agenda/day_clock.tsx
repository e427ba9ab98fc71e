import { useServerNow, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { ClockFace, type ClockFaceProps } from '@/ui/clock_face';
import styles from './day_clock.module.css';
import { leftOf, lengthOf, levelOf } from './day';

/** Often enough that all screens show the same second. */
const every_ms = 250;

/** The time left of the running part of the day, by the server's clock. Nothing while no clock runs, or once the day is over. */
export function DayClock({ scale = 'normal' }: Pick<ClockFaceProps, 'scale'>) {
  const t = useT();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  const now = useServerNow(every_ms);
  const clock = finished ? undefined : agenda.clock;
  if (!clock) return null;
  const [left_ms, total_ms] = [leftOf(clock, now), lengthOf(agenda)];
  const level = levelOf(left_ms, total_ms);
  return (
    <>
      <ClockFace label={t('agenda.left')} left_ms={left_ms} total_ms={total_ms} level={level} scale={scale} />
      {clock.paused_with_ms !== undefined ? (
        <span className={styles[scale]}>
          <Badge tone="waiting">{t('agenda.paused')}</Badge>
        </span>
      ) : level === 'plenty' ? null : (
        <span className={styles[scale]}>
          <Badge tone={level === 'soon' ? 'waiting' : 'warning'}>{t(`agenda.level_${level}`)}</Badge>
        </span>
      )}
    </>
  );
}
