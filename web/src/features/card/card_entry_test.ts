import { expect, test } from 'vitest';
import type { Card, Cluster } from '@/core/types.gen';
import { itemMaker, type BoardSource } from './card_entry';

const card = { stage: 'current', status: 'live', text: '', author: 'mina', merged_into: '' } as Card;

function source(ids: readonly string[], clusters: Readonly<Record<string, readonly string[]>>): BoardSource {
  const list = Object.fromEntries(Object.entries(clusters).map(([id, cards]) => [id, { stage: 'current', name: '', cards } as Cluster]));
  const cards = { list: Object.fromEntries(ids.map((id) => [id, card])), comments: {} };
  return { cards, clusters: list, links: {}, people: {}, participants: {}, waiting: new Set(), me: 'mina' };
}

const shown = (ids: readonly string[], clusters: Readonly<Record<string, readonly string[]>> = {}) =>
  itemMaker()('current', source(ids, clusters)).map(({ id }) => id);

test('everybody sees cards in the same order, however they came to their device', () => {
  expect(shown(['b', 'c', 'a'])).toEqual(shown(['a', 'b', 'c']));
  const clusters = { k: ['c', 'a'] };
  expect(shown(['a', 'b', 'c'], clusters)).toEqual(['b', 'c', 'a']);
  expect(shown(['c', 'b', 'a'], clusters)).toEqual(['b', 'c', 'a']);
});
