import type { CardId, Link, Outcome } from '@/core/types.gen';

/** What an outcome may still lack; each is a question of the catalogue (`outcome.ask_…`). */
export const questions = ['actor', 'behaviour', 'metric', 'baseline', 'target', 'direction', 'due', 'source', 'owner', 'signal', 'solution', 'future'] as const;
export type Question = (typeof questions)[number];

/** An outcome of which nothing is said yet. */
export const blankOutcome: Outcome = {
  actor_kind: 'unset', actor: '', behaviour: '', metric: '', unit: '', baseline: {}, target: {}, direction: 'unset', due: '',
  source: '', signal: 'unset', shape: 'unset', qualities: [], note: '',
};

/** Which questions have no answer yet: presence only. Whether an answer is a good one is not judged here. */
export function missing(card: CardId, outcome: Outcome, links: readonly Link[]): readonly Question[] {
  const linked = (kind: Link['kind']) => links.some((link) => link.from === card && link.kind === kind);
  const there: Readonly<Record<Question, boolean>> = {
    actor: outcome.actor !== '',
    behaviour: outcome.behaviour !== '',
    metric: outcome.metric !== '',
    baseline: outcome.baseline.milli !== undefined,
    target: outcome.target.milli !== undefined,
    direction: outcome.direction !== 'unset',
    due: outcome.due !== '',
    source: outcome.source !== '',
    owner: outcome.owner !== undefined,
    signal: outcome.signal !== 'unset',
    solution: linked('results_from'),
    future: linked('realises'),
  };
  return questions.filter((question) => !there[question]);
}
