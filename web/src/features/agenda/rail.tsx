import type { AgendaItem } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { VisuallyHidden } from '@/ui/visually_hidden';
import { itemTitle, passingOf, shownMinute, type Passing } from './day';
import { DayClock } from './day_clock';
import { Lateness } from './lateness';
import styles from './rail.module.css';

function Item({ item, passing }: { item: AgendaItem; passing: Passing }) {
  const t = useT();
  return (
    <li className={styles.item} data-passing={passing} data-kind={item.kind} aria-current={passing === 'now' ? 'step' : undefined}>
      <span className={styles.time}>{shownMinute(item.start_minute)}</span>
      <span className={styles.words}>
        <span className={styles.title}>{itemTitle(item, t)}</span>
        {passing === 'past' ? <VisuallyHidden>{t('agenda.past')}</VisuallyHidden> : null}
      </span>
    </li>
  );
}

/** The day from its first part to its last, with the running one and its clock. */
export function Rail() {
  const t = useT();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  if (agenda.items.length === 0) return <p className={styles.none}>{t('agenda.empty')}</p>;
  return (
    <>
      <ol className={styles.rail} aria-label={t('room.day')}>
        {agenda.items.map((item) => (
          <Item key={item.item} item={item} passing={finished ? 'past' : passingOf(agenda, item)} />
        ))}
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
