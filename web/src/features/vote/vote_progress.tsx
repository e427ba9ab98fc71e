import { useState } from 'react';
import type { Vote } from '@/core/types.gen';
import { useAttempt, useInsight, useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { PersonChip } from '@/ui/person_chip';
import { Progress } from '@/ui/progress';
import styles from './vote_progress.module.css';

function People({ ids, voted }: { ids: readonly string[]; voted: readonly string[] }) {
  const t = useT();
  const participants = useWorkshop((workshop) => workshop.participants);
  return (
    <details className={styles.who}>
      <summary>{t('vote.who_voted')}</summary>
      <p className={styles.hint}>{t('vote.who_hint')}</p>
      <ul className={styles.people}>
        {ids.map((id) => {
          const side = participants.list[id]?.side ?? 'host';
          const done = voted.includes(id);
          return (
            <li key={id}>
              <PersonChip name={participants.people[id]?.name ?? ''} side={side} sideLabel={t(`side.${side}`)} detail={t(done ? 'vote.done' : 'vote.pending')} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type Question = 'close' | 'cancel';

function Ask({ question, onClose, onYes, params }: { question: Question | undefined; onClose: () => void; onYes: () => void; params: { count: number; total: number } }) {
  const t = useT();
  const which = question ?? 'close';
  return (
    <Dialog
      open={question !== undefined}
      title={t(`vote.${which}_title`)}
      closeLabel={t('action.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('vote.keep')}</Button>
          <Button kind={which === 'cancel' ? 'danger' : 'main'} onClick={onYes}>{t(`vote.${which}_confirm`)}</Button>
        </>
      }
    >
      <p>{t(`vote.${which}_text`, params)}</p>
    </Dialog>
  );
}

/** How many have voted and who, never what; and for whoever may, how it ends. */
export function VoteProgress({ id, vote }: { id: string; vote: Vote }) {
  const t = useT();
  const attempt = useAttempt();
  const people = useInsight((insight) => insight.open_rounds[id]?.people ?? vote.voters);
  const [question, setQuestion] = useState<Question>();
  const mayClose = useMay({ type: 'close_vote', vote: id });
  const params = { count: vote.voters.length, total: people.length };
  const end = () => {
    attempt({ type: question === 'cancel' ? 'cancel_vote' : 'close_vote', vote: id });
    setQuestion(undefined);
  };
  return (
    <section className={styles.progress} aria-label={t('vote.voted')}>
      <Progress label={t('vote.voted')} value={params.count} max={params.total} figure={t('vote.voted_figure', params)} />
      <People ids={people} voted={vote.voters} />
      {mayClose ? (
        <div className={styles.actions}>
          <Button kind="quiet" onClick={() => setQuestion('cancel')}>{t('vote.cancel')}</Button>
          <Button onClick={() => setQuestion('close')}>{t('vote.close')}</Button>
        </div>
      ) : null}
      <Ask question={question} onClose={() => setQuestion(undefined)} onYes={end} params={params} />
    </section>
  );
}
