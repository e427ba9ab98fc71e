import { useMemo } from 'react';
import { liveCards } from '@/core/option';
import type { CardId, OptionId, OptionSummary, OptionTally, RoundId } from '@/core/types.gen';
import { finger_counts } from '@/features/consensus/finger_choice';
import { enough_fingers } from '@/features/consensus/stands';
import { Matrix } from '@/features/rating/matrix';
import { useOptions } from '@/features/vote/use_options';
import { sayOutcome } from '@/i18n/outcome_sentence';
import { textOf } from '@/i18n/pieces';
import { useT } from '@/i18n/translate';
import { useInsight, useWorkshop } from '@/session/use_room';
import styles from './display_results.module.css';

/** As many as can be read from the last row; the others are on everybody's own screen. */
const shown_options = 6;
const shown_points = 9;
const shown_outcomes = 6;

const no_options: readonly OptionId[] = [];
const no_tallies: readonly OptionTally[] = [];
const no_summaries: readonly OptionSummary[] = [];

function More({ count }: { count: number }) {
  const t = useT();
  return count > 0 ? <p className={styles.more}>{t('display.more_lines', { count })}</p> : null;
}

/** What a vote says, the first of it, large. */
export function VoteOnDisplay({ id }: { id: RoundId }) {
  const t = useT();
  const name = useWorkshop((workshop) => workshop.votes.list[id]?.name);
  const result = useInsight((insight) => insight.tallies[id]);
  const all = result?.options ?? no_tallies;
  const first = useMemo(() => all.slice(0, shown_options), [all]);
  const options = useOptions(useMemo(() => first.map((one) => one.option), [first]));
  const most = Math.max(1, ...first.map((one) => one.dots));
  if (!result?.ballots) return <p className={styles.quiet}>{t('vote.too_few')}</p>;
  return (
    <>
      <h2 className={styles.name}>{name}</h2>
      <ol className={styles.bars}>
        {first.map((one, i) => (
          <li key={one.option} className={styles.line}>
            <p className={styles.title}>{options[i]?.title ?? ''}</p>
            <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(one.dots / most) * 100} height="10" />
            </svg>
            <strong data-figures="">{t('vote.dots', { count: one.dots })}</strong>
          </li>
        ))}
      </ol>
      <More count={all.length - first.length} />
    </>
  );
}

/** Impact by effort, as high as the picture allows, and what the numbers stand for. */
export function RatingOnDisplay({ id }: { id: RoundId }) {
  const t = useT();
  const rating = useWorkshop((workshop) => workshop.ratings.list[id]);
  const summaries = useInsight((insight) => insight.summaries[id] ?? no_summaries);
  const options = useOptions(rating?.options ?? no_options);
  if (!rating?.scores.length) return <p className={styles.quiet}>{t('rating.too_few')}</p>;
  return (
    <div className={styles.rating}>
      <div className={styles.matrix}>
        <Matrix summaries={summaries} />
      </div>
      <div>
        <h2 className={styles.name}>{rating.name}</h2>
        <ol className={styles.points}>
          {options.slice(0, shown_points).map((option, i) => (
            <li key={option.id}>
              <strong data-figures="">{i + 1}</strong>
              <span>{option.title}</span>
            </li>
          ))}
        </ol>
        <More count={options.length - shown_points} />
      </div>
    </div>
  );
}

function Hands({ card }: { card: CardId }) {
  const t = useT();
  const stands = useWorkshop((workshop) => workshop.consensus.list[card]);
  const given = Object.values(stands ?? {});
  return (
    <ol className={styles.hands} aria-label={t('consensus.overview')}>
      {finger_counts.map((count) => {
        const these = given.filter((stand) => stand.fingers === count).length;
        return (
          <li key={count} data-any={these > 0 || undefined} data-low={(these > 0 && count < enough_fingers) || undefined}>
            <span>{t('consensus.fingers', { count })}</span>
            <strong data-figures="">{these}</strong>
          </li>
        );
      })}
    </ol>
  );
}

/** The outcomes as sentences; `stands` adds how many show how many fingers. */
export function OutcomesOnDisplay({ stands }: { stands: 'shown' | 'left_out' }) {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const outcomes = useWorkshop((workshop) => workshop.outcomes.list);
  const ids = useMemo(() => liveCards(cards, 'outcome'), [cards]);
  if (ids.length === 0) return <p className={styles.quiet}>{t('outcome.empty_watch')}</p>;
  return (
    <>
      <ul className={styles.outcomes}>
        {ids.slice(0, shown_outcomes).map((id) => {
          const outcome = outcomes[id];
          return (
            <li key={id} className={styles.outcome}>
              <h2 className={styles.name}>{cards.list[id]?.text}</h2>
              {stands === 'shown' ? <Hands card={id} /> : outcome ? <p className={styles.sentence}>{textOf(sayOutcome(outcome, t, 'left_out'))}</p> : null}
            </li>
          );
        })}
      </ul>
      <More count={ids.length - shown_outcomes} />
    </>
  );
}
