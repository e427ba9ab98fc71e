import { useCallback, useMemo, useState } from 'react';
import { liveCards } from '@/core/option';
import type { Stage, Vote } from '@/core/types.gen';
import { useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { useNews } from '@/ui/use_news';
import { BallotPaper } from './ballot_paper';
import { OpenVoteForm } from './open_vote_form';
import { VoteProgress } from './vote_progress';
import { VoteResult } from './vote_result';
import styles from './vote_panel.module.css';

/** Whether this person could open a vote on what is there now: the core says so. */
function useMayOpen(stage: Stage): boolean {
  const cards = useWorkshop((workshop) => workshop.cards);
  const options = useMemo(() => liveCards(cards, stage).slice(0, 1), [cards, stage]);
  return useMay({
    type: 'open_vote', vote: 'asking', name: '-', stage, option_kind: 'card', options,
    rules: { budget: 1, limit_per_option: 1, own_options: 'allowed', host_votes: 'excluded' },
  });
}

function OpenVote({ id, vote }: { id: string; vote: Vote }) {
  const t = useT();
  // An empty ballot is what any voter may cast, whatever the options are.
  const mayVote = useMay({ type: 'cast_ballot', vote: id, choices: [] });
  return (
    <section className={styles.open} aria-label={vote.name}>
      <h2>{vote.name}</h2>
      <VoteProgress id={id} vote={vote} />
      {mayVote ? <BallotPaper id={id} vote={vote} /> : <Banner>{t('vote.watching')}</Banner>}
    </section>
  );
}

function Empty({ stage }: { stage: Stage }) {
  const t = useT();
  const none = useWorkshop((workshop) => liveCards(workshop.cards, stage).length === 0);
  const which = none ? 'none' : 'wait';
  return <EmptyState icon="vote" title={t(`vote.${which}_title`)} text={t(`vote.${which}_text`)} />;
}

/** The votes of a stage: what is open now, what came out, and for whoever may, the next one. */
export function VotePanel({ stage }: { readonly stage: Stage }) {
  const t = useT();
  const list = useWorkshop((workshop) => workshop.votes.list);
  const mayOpen = useMayOpen(stage);
  const [preparing, setPreparing] = useState(false);
  const votes = useMemo(() => Object.entries(list).filter(([, vote]) => vote.stage === stage), [list, stage]);
  const open = votes.filter(([, vote]) => vote.status === 'open');
  const closed = votes.filter(([, vote]) => vote.status === 'closed');
  useNews(votes, useCallback(({ name, status }: Vote) => (status === 'cancelled' ? '' : t(`vote.told_${status}`, { name })), [t]));
  const idle = open.length === 0 && closed.length === 0;

  return (
    <div className={styles.panel}>
      {open.map(([id, vote]) => (
        <OpenVote key={id} id={id} vote={vote} />
      ))}
      {idle && !mayOpen ? <Empty stage={stage} /> : null}
      {mayOpen && open.length === 0 && (idle || preparing) ? <OpenVoteForm stage={stage} onDone={() => setPreparing(false)} /> : null}
      {closed.map(([id, vote]) => (
        <VoteResult key={id} id={id} vote={vote} />
      ))}
      {mayOpen && open.length === 0 && closed.length > 0 && !preparing ? (
        <Button icon="add" className={styles.again ?? ''} onClick={() => setPreparing(true)}>{t('vote.again')}</Button>
      ) : null}
    </div>
  );
}

export default VotePanel;
