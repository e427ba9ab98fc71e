import { expect, test } from 'vitest';
import type { Workshop } from '@/core/types.gen';
import { patchInsight, patchWorkshop } from './view';

const before = {
  status: 'draft',
  agenda: { items: [] },
  cards: { list: { a: { text: 'one' }, b: { text: 'two' } }, comments: {} },
  links: { list: {} },
} as unknown as Workshop;

test('a patch sets and takes away entries of a map and leaves the rest as the same objects', () => {
  const patch = { cards: { list: { set: { a: { text: 'new' } }, gone: ['b'] } } } as never;
  const after = patchWorkshop(before, patch);
  expect(after.cards.list).toEqual({ a: { text: 'new' } });
  expect(after.links).toBe(before.links);
  expect(after.cards.comments).toBe(before.cards.comments);
  expect(before.cards.list).toHaveProperty('b');
});

test('a member without maps comes whole', () => {
  const agenda = { items: [{ item: 'x' }] } as never;
  expect(patchWorkshop(before, { agenda, status: 'live' })).toMatchObject({ status: 'live', agenda });
});

test('a patch without members leaves the view the same object', () => {
  expect(patchWorkshop(before, {})).toBe(before);
});

test('null takes an optional member or an id away', () => {
  const insight = { running_round: 'v', open_rounds: { v: { kind: 'vote', answered: 0, people: [] } }, tallies: {}, summaries: {}, agreements: {}, chain: { cards: [], links: [] } } as const;
  const after = patchInsight(insight, { running_round: null, open_rounds: { gone: ['v'] } });
  expect([after.running_round, after.open_rounds]).toEqual([undefined, {}]);
  expect(after.chain).toBe(insight.chain);
});
