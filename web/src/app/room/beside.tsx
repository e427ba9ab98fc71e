import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from '@/lib/link';
import { useTitle } from '@/lib/title';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Skeleton } from '@/ui/skeleton';
import frame from '@/app/frame.module.css';
import styles from './beside.module.css';
import { LineBanner } from './line_banner';
import { RoomGate } from './room_gate';

const Preferences = lazy(() => import('@/app/preferences'));

function Framed({ workshop, title, children }: { workshop: string; title: string; children: ReactNode }) {
  const t = useT();
  const description = useWorkshop((each) => each.description);
  useTitle(`${title}: ${description.title}`);
  return (
    <>
      <header className={styles.top}>
        <a href="#content" className={frame.skip}>
          {t('nav.skip')}
        </a>
        <Link to={`/w/${workshop}`} className={buttonClass('quiet', 'small')}>
          <Icon name="back" />
          {t('room.back')}
        </Link>
        <p className={styles.workshop} lang={description.lang}>
          {description.title}
        </p>
        <Suspense>
          <Preferences />
        </Suspense>
      </header>
      <LineBanner />
      <main id="content" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton label={t('state.loading')} lines={6} />}>{children}</Suspense>
      </main>
    </>
  );
}

/** A screen beside the room that lives with it: the map, the report. */
export function Beside({ workshop, title, children }: { workshop: string; title: string; children: ReactNode }) {
  return (
    <RoomGate workshop={workshop}>
      <Framed workshop={workshop} title={title}>
        {children}
      </Framed>
    </RoomGate>
  );
}
