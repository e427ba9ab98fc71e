import { expect, test } from 'vitest';
import type { InsightPatch, Workshop } from '@/core/types.gen';
import { Figures, no_figures } from './figures';

const workshop = () => ({}) as Workshop;

/** Stands for the core: tells these patches one after the other, and counts how often it was asked. */
function telling(...patches: readonly InsightPatch[]) {
  let asked = 0;
  return { insight: () => patches[asked++] ?? {}, asked: () => asked };
}

test('the core is asked once for each workshop that is shown, and not before', () => {
  const core = telling({ running_round: 'v' });
  const figures = new Figures(core);
  expect([figures.of(undefined), core.asked()]).toEqual([no_figures, 0]);
  const shown = workshop();
  expect(figures.of(shown)).toBe(figures.of(shown));
  expect(core.asked()).toBe(1);
});

test('what did not change stays the same object', () => {
  const figures = new Figures(telling({ agreements: { set: { o: { given: 1, doubts: 0, people: 2 } } } }, { running_round: 'v' }));
  const first = figures.of(workshop());
  const second = figures.of(workshop());
  expect(second.agreements).toBe(first.agreements);
  expect([first.running_round, second.running_round]).toEqual([undefined, 'v']);
});
