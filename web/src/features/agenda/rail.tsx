import type { Agenda, AgendaItem } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { VisuallyHidden } from '@/ui/visually_hidden';
import { itemTitle, passingOf, shownMinute } from './day';
import { DayClock } from './day_clock';
import { Lateness } from './lateness';
import styles from './rail.module.css';

function Item({ item, agenda }: { item: AgendaItem; agenda: Agenda }) {
  const t = useT();
  const passing = passingOf(agenda, item);
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
  if (agenda.items.length === 0) return <p className={styles.none}>{t('agenda.empty')}</p>;
  return (
    <>
      <ol className={styles.rail} aria-label={t('room.day')}>
        {agenda.items.map((item) => (
          <Item key={item.item} item={item} agenda={agenda} />
        ))}
      </ol>
      <div className={styles.late}>
        <Lateness />
      </div>
    </>
  );
}

/** The day in one line, for a phone: what runs and how long it lasts. */
export function RailLine() {
  const t = useT();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const item = agenda.items.find((each) => each.item === agenda.clock?.item);
  return (
    <span className={styles.line}>
      <span className={styles.line_title}>{item ? itemTitle(item, t) : t('agenda.not_begun')}</span>
      <DayClock />
    </span>
  );
}
