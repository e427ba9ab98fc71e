import { liveCards } from '@/core/option';
import type { CardId, LinkKind, Outcome } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { sayOutcome } from '@/i18n/outcome_sentence';
import { textOf } from '@/i18n/pieces';
import { useT } from '@/i18n/translate';
import { Facts, ReportPart, TextList } from './report_part';
import styles from './report.module.css';

function useLinked(card: CardId): (kind: LinkKind) => readonly string[] {
  const links = useWorkshop((workshop) => workshop.links.list);
  const cards = useWorkshop((workshop) => workshop.cards.list);
  return (kind) =>
    Object.values(links)
      .filter((link) => link.from === card && link.kind === kind && cards[link.to]?.status === 'live')
      .map((link) => cards[link.to]?.text ?? '');
}

function Stands({ card }: { card: CardId }) {
  const t = useT();
  const stands = useWorkshop((workshop) => workshop.consensus.list[card]);
  const people = useWorkshop((workshop) => workshop.participants.people);
  const given = Object.entries(stands ?? {}).sort(([, a], [, b]) => b.fingers - a.fingers);
  if (given.length === 0) return null;
  return (
    <div>
      <h4>{t('report.consensus')}</h4>
      <p className={styles.stands}>
        {given.map(([id, stand]) => (
          <span key={id}>{t('report.consensus_line', { name: people[id]?.name ?? '', fingers: stand.fingers })}</span>
        ))}
      </p>
      <TextList texts={given.filter(([, stand]) => stand.reason !== '').map(([id, stand]) => `${people[id]?.name ?? ''}: ${stand.reason}`)} />
    </div>
  );
}

function OneOutcome({ card, outcome }: { card: CardId; outcome: Outcome | undefined }) {
  const t = useT();
  const text = useWorkshop((workshop) => workshop.cards.list[card]?.text ?? '');
  const owner = useWorkshop((workshop) => workshop.participants.people[outcome?.owner ?? '']?.name ?? '');
  const linked = useLinked(card);
  const texts = (kind: LinkKind) => (linked(kind).length > 0 ? <TextList texts={linked(kind)} /> : '');
  return (
    <article className={styles.outcome}>
      <h3>{text}</h3>
      {outcome ? <p className={styles.sentence}>{textOf(sayOutcome(outcome, t, 'left_out'))}</p> : null}
      <Facts
        facts={[
          [t('report.owner'), owner], [t('report.source'), outcome?.source ?? ''],
          [t('report.signal'), outcome && outcome.signal !== 'unset' ? t(`outcome.signal_${outcome.signal}`) : ''],
          [t('report.solutions'), texts('results_from')], [t('report.futures'), texts('realises')], [t('report.note'), outcome?.note ?? ''],
        ]}
      />
      <Stands card={card} />
    </article>
  );
}

/** Every outcome in full, with where everyone stands on it. */
export function ReportOutcomes() {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const outcomes = useWorkshop((workshop) => workshop.outcomes.list);
  const ids = liveCards(cards, 'outcome');
  return (
    <ReportPart title={t('report.outcomes')} empty={ids.length === 0}>
      {ids.map((id) => (
        <OneOutcome key={id} card={id} outcome={outcomes[id]} />
      ))}
    </ReportPart>
  );
}
