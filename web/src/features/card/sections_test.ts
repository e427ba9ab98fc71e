import { expect, test } from 'vitest';
import type { Cluster } from '@/core/types.gen';
import type { CardEntry } from './card_entry';
import { sectionsOf, usualDivision } from './sections';

const entry = (id: string, cluster: string, x = 0) => ({ id, cluster, card: { zone: 'customer', position: { x, y: 0 } } }) as CardEntry;
const cluster = (stage: Cluster['stage']): Cluster => ({ stage, name: '', cards: [] });
const kinds = (sections: ReturnType<typeof sectionsOf>) => sections.map(({ kind, items }) => [kind, ...items.map(({ id }) => id)]);

test('a list is divided by zone until its stage has a cluster: then a phone sees what was grouped', () => {
  expect(usualDivision('current', {})).toBe('zone');
  expect(usualDivision('current', { k: cluster('future') })).toBe('zone');
  expect(usualDivision('current', { k: cluster('current') })).toBe('cluster');
});

test('by cluster, loose cards come last, and their heading goes when none is loose', () => {
  const clusters = { k: cluster('current') };
  const [held, right, left] = [entry('held', 'k'), entry('right', '', 2), entry('left', '', 1)];
  expect(kinds(sectionsOf('current', 'cluster', [held, right, left], clusters))).toEqual([['cluster', 'held'], ['ungrouped', 'left', 'right']]);
  expect(kinds(sectionsOf('current', 'cluster', [held], clusters))).toEqual([['cluster', 'held']]);
  expect(kinds(sectionsOf('current', 'cluster', [], {}))).toEqual([['ungrouped']]);
});
