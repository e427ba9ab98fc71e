import type { OptionId, Rating, Score, UntiedScores } from './types.gen';

/** Where the scores of a group lie. */
export interface Spread {
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly mean: number;
}

export interface ScoreSpread {
  readonly impact: Spread;
  readonly effort: Spread;
}

export interface OptionSummary {
  readonly option: OptionId;
  readonly all: ScoreSpread;
  /** Only where enough of both sides scored this option (rule RA10). */
  readonly sides?: { readonly business: ScoreSpread; readonly it: ScoreSpread };
}

const fewest_of_side = 4;

/** Linear interpolation between order statistics (Hyndman and Fan 1996, definition 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.length === 0 ? 0 : sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
  return { count: sorted.length, lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75), mean };
}

const spreads = (scores: readonly Score[]): ScoreSpread => ({
  impact: spread(scores.map((score) => score.impact)),
  effort: spread(scores.map((score) => score.effort)),
});

const scoresOf = (answers: readonly UntiedScores[], option: OptionId): readonly Score[] =>
  answers.flatMap(({ scores }) => scores.filter((score) => score.option === option));

function summaryOf(answers: readonly UntiedScores[], option: OptionId): OptionSummary {
  const all = spreads(scoresOf(answers, option));
  const business = spreads(scoresOf(answers.filter(({ side }) => side === 'business'), option));
  const it = spreads(scoresOf(answers.filter(({ side }) => side === 'it'), option));
  const enough = Math.min(business.impact.count, it.impact.count) >= fewest_of_side;
  return { option, all, ...(enough ? { sides: { business, it } } : {}) };
}

/**
 * Sums up a closed rating option by option (rules RA9 and RA10), as `core/rating/summary.cpp` does. The WebAssembly core
 * does not hand its summary out; when it does, this goes.
 */
export const summary = ({ options, scores }: Rating): readonly OptionSummary[] => options.map((option) => summaryOf(scores, option));

const width = ({ lower, upper }: Spread): number => upper - lower;

/** How far apart people are about an option: the wider of its two spreads. */
export const disagreement = ({ all }: OptionSummary): number => Math.max(width(all.impact), width(all.effort));
