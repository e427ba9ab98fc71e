import { expect, test } from 'vitest';
import type { AgendaItem, Forecast, ItemStatus, Way } from '@/core/types.gen';
import { changesOf, keyOf } from './give';

const item = (id: string, start_minute: number): AgendaItem => ({
  item: id, block: '', title: '', kind: 'activity', need: 'required', start_minute, end_minute: start_minute + 30,
});
const items = [item('over', 540), item('now', 570), item('talk', 600), item('next', 630)];
const status: readonly ItemStatus[] = ['done', 'running', 'next', 'next'];
const forecast = { items: items.map(({ item: id }, at) => ({ item: id, status: status[at] })) } as unknown as Forecast;
const way: Way = { giving: 'push', drop: ['talk'], items: items.map((each) => ({ ...each, start_minute: each.start_minute + 5 })), ends_minute: 665 };

test('a preview shows what is not over: as planned, as it would be, and what is dropped', () => {
  const changes = changesOf(way, items, forecast);
  expect(changes.map(({ item: { item: id }, becomes }) => [id, becomes?.start_minute])).toEqual([['now', 575], ['talk', undefined], ['next', 635]]);
});

test('a way keeps its key while its times move on', () => {
  expect(keyOf({ ...way, ends_minute: 700 })).toBe(keyOf(way));
  expect(keyOf({ ...way, drop: [] })).not.toBe(keyOf(way));
});
