import { useMemo } from 'react';
import { liveCards } from '@/core/option';
import type { CardId, Outcome, ParticipantId, Stand } from '@/core/types.gen';
import { useDraft } from '@/lib/draft';
import { useAttempt, useInsight, useMay, useMe, useRoomView, useWorkshop } from '@/session/use_room';
import { sayOutcome } from '@/i18n/outcome_sentence';
import { textOf } from '@/i18n/pieces';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { EmptyState } from '@/ui/empty_state';
import { TextArea } from '@/ui/text_area';
import styles from './consensus_panel.module.css';
import { FingerChoice } from './finger_choice';
import { enough_fingers, Stands } from './stands';

const nobody: Readonly<Record<ParticipantId, Stand>> = {};

function Mine({ outcome, stand }: { outcome: CardId; stand: Stand | undefined }) {
  const t = useT();
  const attempt = useAttempt();
  const waits = useRoomView((view) => view.waiting.has(outcome));
  const give = (fingers: number, reason: string) => attempt({ type: 'give_consensus', outcome, fingers, reason });
  const reason = useDraft(stand?.reason ?? '', (text) => give(stand?.fingers ?? 0, text));
  return (
    <div className={styles.mine}>
      <FingerChoice value={stand?.fingers} onChoose={(fingers) => give(fingers, reason.value)} />
      {stand && (stand.fingers < enough_fingers || stand.reason !== '') ? (
        <TextArea label={t('consensus.reason')} hint={t('consensus.reason_hint')} maxLength={2000} {...reason} />
      ) : null}
      {stand ? <p className={styles.state} role="status">{t(waits ? 'consensus.waiting' : 'consensus.saved')}</p> : null}
    </div>
  );
}

function Summary({ outcome }: { outcome: CardId }) {
  const t = useT();
  const agreement = useInsight((insight) => insight.agreements[outcome]);
  if (!agreement) return null;
  const { given, doubts, people } = agreement;
  return (
    <p className={styles.summary}>
      <Badge>{t('consensus.given', { count: given, total: people })}</Badge>
      {doubts > 0 ? <Badge tone="warning">{t('consensus.low', { count: doubts })}</Badge> : null}
      {doubts === 0 && given > 0 ? <Badge tone="accent">{t('consensus.agreed')}</Badge> : null}
    </p>
  );
}

function OutcomeConsensus({ card, text, outcome }: { card: CardId; text: string; outcome: Outcome | undefined }) {
  const t = useT();
  const me = useMe().participant;
  const stands = useWorkshop((workshop) => workshop.consensus.list[card] ?? nobody);
  const may = useMay({ type: 'give_consensus', outcome: card, fingers: stands[me]?.fingers ?? 0 });
  const sentence = outcome ? textOf(sayOutcome(outcome, t, 'left_out')) : '';
  return (
    <article className={styles.outcome}>
      <header className={styles.head}>
        <h3>{text}</h3>
        {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
        <Summary outcome={card} />
      </header>
      {may ? <Mine outcome={card} stand={stands[me]} /> : null}
      <Stands stands={stands} />
    </article>
  );
}

/** The fist of five on each outcome: one's own answer, and where everybody stands. */
export function ConsensusPanel() {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const outcomes = useWorkshop((workshop) => workshop.outcomes.list);
  const ids = useMemo(() => liveCards(cards, 'outcome'), [cards]);
  if (ids.length === 0) return <EmptyState icon="people" title={t('consensus.empty_title')} text={t('consensus.empty_text')} />;
  return (
    <div className={styles.panel}>
      <header>
        <h2>{t('consensus.title')}</h2>
        <p className={styles.lead}>{t('consensus.text')}</p>
      </header>
      {ids.map((id) => (
        <OutcomeConsensus key={id} card={id} text={cards.list[id]?.text ?? ''} outcome={outcomes[id]} />
      ))}
    </div>
  );
}

export default ConsensusPanel;
