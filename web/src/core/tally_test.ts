import { describe, expect, it } from 'vitest';
import { isTie, suggestedBudget, tally } from './tally';
import type { Side, UntiedBallot, Vote } from './types.gen';

const ballot = (dots: Record<string, number>, side?: Side): UntiedBallot => ({
  ...(side ? { side } : {}),
  choices: Object.entries(dots).map(([option, count]) => ({ option, dots: count })),
});

const vote = (ballots: readonly UntiedBallot[]): Vote => ({
  name: 'v', stage: 'barrier', option_kind: 'card', status: 'closed', voters: [], ballots, options: ['a', 'b', 'c'],
  rules: { budget: 3, limit_per_option: 2, own_options: 'allowed', host_votes: 'excluded' },
});

describe('tally', () => {
  it('VO16 counts dots and backers, most dots first, equal ones by id', () => {
    const { options } = tally(vote([ballot({ b: 2, c: 1 }), ballot({ b: 1, a: 1 }), ballot({ b: 2 })]));
    expect(options.map(({ option, dots, backers }) => [option, dots, backers])).toEqual([['b', 5, 3], ['a', 1, 1], ['c', 1, 1]]);
  });

  it('VO13 splits by side only when every ballot carries one', () => {
    const sided = tally(vote([ballot({ a: 2 }, 'business'), ballot({ a: 1 }, 'it')]));
    expect(sided.options[0]?.bySide).toEqual({ business: 2, it: 1, host: 0 });
    expect(tally(vote([ballot({ a: 2 }), ballot({ a: 1 })])).sidesShown).toBe(false);
  });

  it('VO17 calls a tie a tie', () => {
    expect([isTie(9, 5), isTie(10, 4), isTie(2, 0), isTie(3, 0), isTie(0, 0)]).toEqual([true, false, true, false, true]);
  });

  it('VO18 suggests a third of the options between three and eight', () => {
    expect([1, 12, 14, 100].map(suggestedBudget)).toEqual([3, 4, 5, 8]);
  });
});
