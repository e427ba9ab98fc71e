import { describe, expect, it } from 'vitest';
import { disagreement, spread, summary } from './rating_summary';
import type { Rating, Side, UntiedScores } from './types.gen';

const answer = (impact: number, effort: number, side?: Side): UntiedScores => ({ ...(side ? { side } : {}), scores: [{ option: 'a', impact, effort }] });
const rating = (scores: readonly UntiedScores[]): Rating => ({ name: 'r', stage: 'solution', options: ['a', 'b'], status: 'closed', raters: [], scores });

describe('summary', () => {
  it('RA9 gives median, quartiles and mean of what was scored', () => {
    expect(spread([1, 2, 3, 4])).toEqual({ count: 4, lower: 1.75, median: 2.5, upper: 3.25, mean: 2.5 });
    const [a, b] = summary(rating([answer(5, 1), answer(3, 1), answer(4, 1)]));
    expect([a?.all.impact.mean, a?.all.effort.median, b?.all.impact.count]).toEqual([4, 1, 0]);
  });

  it('RA10 splits by side only from four of each on', () => {
    const four = [1, 2, 3, 4].flatMap((n) => [answer(n, 1, 'business'), answer(5, n, 'it')]);
    expect(summary(rating(four))[0]?.sides?.it.impact.mean).toBe(5);
    expect(summary(rating(four.slice(1)))[0]?.sides).toBeUndefined();
  });

  it('finds the wider of the two spreads', () => {
    const apart = rating([answer(1, 3), answer(5, 3), answer(1, 3), answer(5, 3)]);
    expect(summary(apart).slice(0, 1).map(disagreement)).toEqual([4]);
  });
});
