import type { AgendaItem, ItemForecast } from '@/core/types.gen';
import { useForecast, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { VisuallyHidden } from '@/ui/visually_hidden';
import { itemTitle, shownMinute } from './day';
import { DayClock } from './day_clock';
import { Lateness } from './lateness';
import styles from './rail.module.css';

/** Times of the day are shown by the minute. */
const every_ms = 5_000;

/** What is planned, and beside it what is expected, or was, where that differs. */
function Time({ told }: { told: ItemForecast }) {
  const t = useT();
  const [planned, expected] = [told.start_minute, told.expected_start_minute].map(shownMinute);
  if (planned === expected || told.status === 'skipped') return <span className={styles.time}>{planned}</span>;
  return (
    <span className={styles.time}>
      <VisuallyHidden>{t('agenda.planned')} </VisuallyHidden>
      <s className={styles.planned}>{planned}</s>
      <VisuallyHidden> {t(told.status === 'next' ? 'agenda.expected' : 'agenda.really')} </VisuallyHidden>
      <span className={styles.expected}>{expected}</span>
    </span>
  );
}

function Item({ item, told }: { item: AgendaItem; told: ItemForecast }) {
  const t = useT();
  const { status } = told;
  return (
    <li className={styles.item} data-status={status} data-kind={item.kind} aria-current={status === 'running' ? 'step' : undefined}>
      <Time told={told} />
      <span className={styles.words}>
        <span className={styles.title}>{itemTitle(item, t)}</span>
        {status === 'done' ? <VisuallyHidden>{t('agenda.past')}</VisuallyHidden> : null}
        {status === 'skipped' ? <span className={styles.note}>{t('agenda.skipped')}</span> : null}
        {status === 'next' && item.need === 'optional' ? <span className={styles.note}>{t('agenda.optional')}</span> : null}
      </span>
    </li>
  );
}

/** The day from its first part to its last, planned and expected, with the running one and how late it is. */
export function Rail() {
  const t = useT();
  const items = useWorkshop((workshop) => workshop.agenda.items);
  const forecast = useForecast(every_ms);
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  if (items.length === 0) return <p className={styles.none}>{t('agenda.empty')}</p>;
  return (
    <>
      <ol className={styles.rail} aria-label={t('room.day')}>
        {items.map((item, at) => {
          const told = forecast.items[at];
          if (!told) return null;
          const over: ItemForecast = finished && told.status !== 'skipped' ? { ...told, status: 'done' } : told;
          return <Item key={item.item} item={item} told={over} />;
        })}
      </ol>
      {finished ? null : (
        <div className={styles.late}>
          <Lateness />
        </div>
      )}
    </>
  );
}

/** The day in one line, for a phone: what runs and how long it lasts. */
export function RailLine() {
  const t = useT();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  const item = agenda.items.find((each) => each.item === agenda.clock?.item);
  const running = item ? itemTitle(item, t) : t('agenda.not_begun');
  return (
    <span className={styles.line}>
      <span className={styles.line_title}>{finished ? t('room.finished') : running}</span>
      <DayClock />
    </span>
  );
}
