import { useCallback, useMemo, useState } from 'react';
import { liveCards } from '@/core/option';
import type { Rating, Stage } from '@/core/types.gen';
import { useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { useNews } from '@/ui/use_news';
import { DecisionPanel } from './decision_panel';
import { OpenRatingForm } from './open_rating_form';
import styles from './rating_panel.module.css';
import { RatingProgress } from './rating_progress';
import { RatingResult } from './rating_result';
import { ScoreSheet } from './score_sheet';

function OpenRating({ id, rating }: { id: string; rating: Rating }) {
  const t = useT();
  const may = useMay({ type: 'cast_rating', rating: id, scores: [] });
  return (
    <section className={styles.open} aria-label={rating.name}>
      <h2>{rating.name}</h2>
      <RatingProgress id={id} rating={rating} />
      {may ? <ScoreSheet id={id} rating={rating} /> : <Banner>{t('rating.watching')}</Banner>}
    </section>
  );
}

/** The ratings of a stage: what is open, what came out, the next one; and the decisions that follow. */
export function RatingPanel({ stage }: { readonly stage: Stage }) {
  const t = useT();
  const list = useWorkshop((workshop) => workshop.ratings.list);
  const cards = useWorkshop((workshop) => workshop.cards);
  const ids = useMemo(() => liveCards(cards, stage), [cards, stage]);
  const mayOpen = useMay({ type: 'open_rating', rating: 'asking', name: '-', stage, options: ids.slice(0, 1) });
  const [preparing, setPreparing] = useState(false);
  const ratings = useMemo(() => Object.entries(list).filter(([, rating]) => rating.stage === stage), [list, stage]);
  useNews(ratings, useCallback(({ name, status }: Rating) => (status === 'cancelled' ? '' : t(`rating.told_${status}`, { name })), [t]));
  const open = ratings.filter(([, rating]) => rating.status === 'open');
  const closed = ratings.filter(([, rating]) => rating.status === 'closed');
  const idle = open.length === 0 && closed.length === 0;
  const which = ids.length === 0 ? 'none' : 'wait';
  return (
    <div className={styles.panel}>
      {open.map(([id, rating]) => (
        <OpenRating key={id} id={id} rating={rating} />
      ))}
      {idle && !mayOpen ? <EmptyState icon="group" title={t(`rating.${which}_title`)} text={t(`rating.${which}_text`)} /> : null}
      {mayOpen && open.length === 0 && (idle || preparing) ? <OpenRatingForm stage={stage} onDone={() => setPreparing(false)} /> : null}
      {closed.map(([id, rating]) => (
        <RatingResult key={id} id={id} rating={rating} />
      ))}
      {mayOpen && open.length === 0 && closed.length > 0 && !preparing ? (
        <Button icon="add" className={styles.again ?? ''} onClick={() => setPreparing(true)}>{t('rating.again')}</Button>
      ) : null}
      {open.length === 0 ? <DecisionPanel stage={stage} /> : null}
    </div>
  );
}

export default RatingPanel;
