import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Activity, Card } from '@/core/types.gen';
import { Rail } from '@/features/agenda/rail';
import { useSeats } from '@/features/participant/use_seats';
import { isBoardStage } from '@/features/activity/words';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { PersonChip } from '@/ui/person_chip';
import { stageClass } from '@/ui/stage_label';
import styles from './display.module.css';

const OutcomesOnDisplay = lazy(() => import('./display_results').then((file) => ({ default: file.OutcomesOnDisplay })));
const RatingOnDisplay = lazy(() => import('./display_results').then((file) => ({ default: file.RatingOnDisplay })));
const VoteOnDisplay = lazy(() => import('./display_results').then((file) => ({ default: file.VoteOnDisplay })));

type Rounds<Round> = Readonly<Record<string, Round>>;

/** The last round of a stage that was not called off, once it is closed. */
function lastClosed<Round extends { readonly stage: Activity['stage']; readonly status: string }>(rounds: Rounds<Round>, { stage }: Activity): string | undefined {
  const last = Object.entries(rounds).filter(([, round]) => round.stage === stage && round.status !== 'cancelled').at(-1);
  return last?.[1].status === 'closed' ? last[0] : undefined;
}

/** As many as can be read from the last row. */
const shown_cards = 15;

function Lobby({ door }: { door: ReactNode }) {
  const t = useT();
  const seats = useSeats().filter((seat) => seat.here);
  return (
    <div className={styles.lobby}>
      <div className={styles.left}>
        <ul className={styles.people}>
          {seats.map((seat) => (
            <li key={seat.id}>
              <PersonChip name={seat.name} side={seat.side} sideLabel={t(`side.${seat.side}`)} />
            </li>
          ))}
        </ul>
        <div className={styles.way_in}>{door}</div>
      </div>
      <div className={styles.day}>
        <Rail />
      </div>
    </div>
  );
}

function Clusters({ stage }: { stage: Card['stage'] }) {
  const t = useT();
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  const those = Object.entries(clusters).filter(([, cluster]) => cluster.stage === stage && cluster.name && cluster.cards.length > 0);
  return (
    <ul className={styles.cards}>
      {those.map(([id, cluster]) => (
        <li key={id} className={styles.card} data-kind="cluster">
          <p className={styles.text}>{cluster.name}</p>
          <p className={styles.small}>{t('display.cards', { count: cluster.cards.length })}</p>
        </li>
      ))}
    </ul>
  );
}

function Cards({ activity }: { activity: Activity }) {
  const t = useT();
  const list = useWorkshop((workshop) => workshop.cards.list);
  const named = useWorkshop((workshop) => Object.values(workshop.clusters.list).some((each) => each.stage === activity.stage && each.name && each.cards.length > 0));
  const cards = useMemo(
    () => Object.entries(list).filter(([, card]) => card.stage === activity.stage && card.status === 'live' && card.exposure === 'revealed'),
    [list, activity.stage],
  );
  if (cards.length === 0) return <p className={styles.quiet}>{activity.kind === 'write' ? t('display.writing') : t('display.none')}</p>;
  if (named) return <Clusters stage={activity.stage} />;
  // The newest are read out first; the others follow on the participants' own screens.
  const latest = cards.slice(-shown_cards);
  return (
    <>
      <ul className={styles.cards}>
        {latest.map(([id, card]) => (
          <li key={id} className={styles.card}>
            <p className={styles.text}>{card.text}</p>
          </li>
        ))}
      </ul>
      {cards.length > latest.length ? <p className={styles.small}>{t('display.more', { count: cards.length - latest.length })}</p> : null}
    </>
  );
}

/** What a stage has come to, where that says more than its cards: a closed round, the outcomes. */
function Result({ activity }: { activity: Activity }) {
  const vote = useWorkshop((workshop) => lastClosed(workshop.votes.list, activity));
  const rating = useWorkshop((workshop) => lastClosed(workshop.ratings.list, activity));
  if (activity.kind === 'vote' && vote) return <VoteOnDisplay id={vote} />;
  if (activity.kind === 'rate' && rating) return <RatingOnDisplay id={rating} />;
  if (activity.kind === 'define_outcomes') return <OutcomesOnDisplay stands="left_out" />;
  if (activity.kind === 'consensus') return <OutcomesOnDisplay stands="shown" />;
  return <Cards activity={activity} />;
}

/** What stays when the day is over. */
function Outcomes() {
  return (
    <div className={stageClass('outcome')}>
      <OutcomesOnDisplay stands="left_out" />
    </div>
  );
}

/** The middle of the projector's picture: what the group works on or has worked out, or who is here where there is no stage. */
export function DisplayBody({ activity, door }: { activity: Activity | undefined; door: ReactNode }) {
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  const content = () => {
    if (finished) return <Outcomes />;
    return activity && isBoardStage(activity.stage) ? <Result activity={activity} /> : <Lobby door={door} />;
  };
  return (
    <section className={styles.body}>
      <Suspense>{content()}</Suspense>
    </section>
  );
}
