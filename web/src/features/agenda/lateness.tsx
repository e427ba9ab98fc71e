import { useForecast } from '@/session/use_room';
import { useT, type Translator } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { shownMinute } from './day';

/** From here on being behind is more than the roughness of a day. */
const noted_minutes = 5;
const every_ms = 5_000;

/** How far the day is behind or ahead, in words. */
export const latenessText = (late_minutes: number, t: Translator): string => {
  if (late_minutes > 0) return t('agenda.behind', { minutes: late_minutes });
  return late_minutes < 0 ? t('agenda.ahead', { minutes: -late_minutes }) : t('agenda.on_time');
};

/** How far the day is behind or ahead, and when it will end so. */
export function Lateness() {
  const t = useT();
  const { late_minutes, ends_minute } = useForecast(every_ms);
  if (late_minutes === undefined || ends_minute === undefined) return null;
  return (
    <p data-figures="">
      <Badge tone={late_minutes > noted_minutes ? 'waiting' : 'plain'}>{latenessText(late_minutes, t)}</Badge> {t('agenda.ends', { time: shownMinute(ends_minute) })}
    </p>
  );
}
