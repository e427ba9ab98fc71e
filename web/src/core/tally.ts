import type { OptionId, Side, UntiedBallot, Vote } from './types.gen';

/** What an option of a closed vote got. */
export interface OptionTally {
  readonly option: OptionId;
  readonly dots: number;
  /** How many ballots have at least one dot on it. */
  readonly backers: number;
  /** Dots by side; absent where sides may not be shown. */
  readonly bySide?: Readonly<Record<Side, number>>;
  /** Whether the lead of the option above is too small to mean anything (rule VO17). */
  readonly tiesWithAbove: boolean;
}

/** Ballots in all, and every option: most dots first, equal ones by id. */
export interface Tally {
  readonly ballots: number;
  readonly sidesShown: boolean;
  readonly options: readonly OptionTally[];
}

/** The least number of answers of which a room is told anything (rule VO13). */
export const fewest_answers = 3;

/**
 * Tells whether two numbers of dots are too close to call: they differ by at most 2·√(mean of the two), since dots
 * fall roughly like a Poisson count, whose spread is the root of its mean.
 */
export const isTie = (dots: number, other: number): boolean => (dots - other) ** 2 <= 2 * (dots + other);

function sideDots(ballots: readonly UntiedBallot[], option: OptionId): Readonly<Record<Side, number>> {
  const counts = { business: 0, it: 0, host: 0 };
  for (const { side, choices } of ballots) {
    if (side) counts[side] += choices.find((choice) => choice.option === option)?.dots ?? 0;
  }
  return counts;
}

/**
 * Counts a closed vote from nothing but its untied ballots (rules VO16 and VO17), as `core/vote/tally.cpp` does. The
 * WebAssembly core does not hand its tally out; when it does, this goes.
 */
export function tally(vote: Vote): Tally {
  const { ballots } = vote;
  const sidesShown = ballots.length > 0 && ballots.every((ballot) => ballot.side !== undefined);
  const counted = vote.options.map((option) => {
    const dots = ballots.map((ballot) => ballot.choices.find((choice) => choice.option === option)?.dots ?? 0);
    return {
      option,
      dots: dots.reduce((sum, each) => sum + each, 0),
      backers: dots.filter((each) => each > 0).length,
      ...(sidesShown ? { bySide: sideDots(ballots, option) } : {}),
    };
  });
  const ranked = counted.sort((a, b) => b.dots - a.dots || (a.option < b.option ? -1 : 1));
  const options = ranked.map((each, i) => ({ ...each, tiesWithAbove: i > 0 && isTie(each.dots, ranked[i - 1]?.dots ?? 0) }));
  return { ballots: ballots.length, sidesShown, options };
}

/** The suggested number of dots: a third of the options, between 3 and 8 (rule VO18). */
export const suggestedBudget = (options: number): number => Math.min(8, Math.max(3, Math.round(options / 3)));
