import { lazy, Suspense } from 'react';
import { Link } from '@/lib/link';
import { useMe, useRoomView, useWorkshop } from '@/session/use_room';
import { takesPart } from '@/features/activity/program';
import { useSeats } from '@/features/participant/use_seats';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Icon } from '@/ui/icon';
import { Logo } from '@/ui/logo';
import frame from '@/app/frame.module.css';
import styles from './room.module.css';
import { UndoButton } from './undo_button';

const Preferences = lazy(() => import('@/app/preferences'));

/** The upper edge of the room: which workshop, how the line stands, undo, people, one's own settings. */
export function TopBar({ peopleOpen, onPeople }: { peopleOpen: boolean; onPeople: () => void }) {
  const t = useT();
  const { title, lang } = useWorkshop((workshop) => workshop.description);
  const { role } = useMe();
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  const offline = useRoomView((view) => view.line !== 'live');
  const seats = useSeats();
  const here = seats.filter((seat) => seat.here).length;
  const staff = role === 'facilitator' || role === 'co_facilitator';
  const count = t('room.people_count', { here, all: seats.length });
  return (
    <header className={styles.top}>
      <a href="#content" className={frame.skip}>
        {t('nav.skip')}
      </a>
      {staff ? (
        <Link to="/" className={styles.home}>
          <Logo name={t('app.name')} form="mark" />
        </Link>
      ) : (
        <Logo name={t('app.name')} form="mark" />
      )}
      <p className={styles.workshop} lang={lang}>
        {title}
      </p>
      {offline ? <Icon name="offline" className={styles.offline} /> : null}
      {takesPart(role) ? finished ? null : <UndoButton /> : <Badge>{t(`people.role_${role}`)}</Badge>}
      <button type="button" className={styles.people_button} aria-expanded={peopleOpen} aria-label={count} onClick={onPeople}>
        <Icon name="people" />
        <span data-figures="">
          {here}
          <span className={styles.all}>{` / ${seats.length}`}</span>
        </span>
      </button>
      <Suspense>
        <Preferences />
      </Suspense>
    </header>
  );
}
