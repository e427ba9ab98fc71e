import { useState } from 'react';
import type { WorkshopLine } from '@/lib/api';
import { shownDate } from '@/lib/calendar';
import { Link } from '@/lib/link';
import { useTitle } from '@/lib/title';
import { useT } from '@/i18n/translate';
import { buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { Icon } from '@/ui/icon';
import { Page, PageHead } from '@/ui/page';
import { DayPath } from './day_path';
import styles from './home.module.css';
import { WorkshopMenu } from './workshop_menu';

/** What is going on comes first, what is over last. */
const states = ['live', 'draft', 'finished'] as const;

function NewLink() {
  const t = useT();
  return (
    <Link to="/new" className={buttonClass('main')}>
      <Icon name="add" />
      {t('home.new')}
    </Link>
  );
}

interface Deleting {
  /** Called when the workshop with this id is no more. */
  readonly onDeleted: (id: string) => void;
}

function Line({ workshop, onDeleted }: Deleting & { workshop: WorkshopLine }) {
  const t = useT();
  const date = workshop.date ? shownDate(workshop.date, t.language) : t('home.no_date');
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link to={`/w/${workshop.id}`} className={styles.title} lang={workshop.lang}>
          {workshop.title}
        </Link>
        <span className={styles.customer}>{workshop.customer}</span>
      </div>
      <span className={styles.date}>{date}</span>
      <span className={styles.people}>{t('home.people', { count: workshop.people })}</span>
      <Icon name="forward" className={styles.arrow} />
      <WorkshopMenu workshop={workshop} onDeleted={onDeleted} />
    </li>
  );
}

function Section({ state, workshops, onDeleted }: Deleting & { state: WorkshopLine['state']; workshops: readonly WorkshopLine[] }) {
  const t = useT();
  const those = workshops.filter((workshop) => workshop.state === state);
  if (those.length === 0) return null;
  return (
    <section className={styles.section} data-state={state} aria-labelledby={`state-${state}`}>
      <h2 id={`state-${state}`} className={styles.heading}>
        {t(`home.section_${state}`)}
        <span className={styles.count}>{those.length}</span>
      </h2>
      <ul>
        {those.map((workshop) => (
          <Line key={workshop.id} workshop={workshop} onDeleted={onDeleted} />
        ))}
      </ul>
    </section>
  );
}

/** The facilitator's workshops. */
export function Home({ workshops: found }: { workshops: readonly WorkshopLine[] }) {
  const t = useT();
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const workshops = found.filter((workshop) => !deleted.includes(workshop.id));
  useTitle(t('home.title'));
  if (workshops.length === 0) {
    return (
      <Page>
        <EmptyState level={1} title={t('home.empty_title')} text={t('home.empty_text')} action={<NewLink />} />
        <DayPath />
      </Page>
    );
  }
  return (
    <Page>
      <PageHead title={t('home.title')} action={<NewLink />} />
      {states.map((state) => (
        <Section key={state} state={state} workshops={workshops} onDeleted={(id) => setDeleted([...deleted, id])} />
      ))}
    </Page>
  );
}
