import { expect, test } from 'vitest';
import type { Activity } from '@/core/types.gen';
import { minutesOf, movedActivity, withActivity } from './plan';

const activity = (id: string, item: string, duration_minutes = 5) => ({ activity: id, item, duration_minutes }) as Activity;
const plan = [activity('write', 'morning'), activity('reveal', 'morning', 15), activity('vote', 'noon')];
const shown = (list: readonly Activity[]) => list.map(({ activity: id, item }) => `${item} ${id}`);

test('activities change places within their part', () => {
  expect(shown(movedActivity(plan, 0, 1))).toEqual(['morning reveal', 'morning write', 'noon vote']);
  expect(shown(movedActivity(plan, 1, -1))).toEqual(['morning reveal', 'morning write', 'noon vote']);
});

test('past the end of a part an activity goes over into the next one', () => {
  expect(shown(movedActivity(plan, 1, 1))).toEqual(['morning write', 'noon reveal', 'noon vote']);
  expect(movedActivity(plan, 0, -1)).toBe(plan);
  expect(movedActivity(plan, 2, 1)).toBe(plan);
});

test('a new activity comes last in its part', () => {
  const items = ['morning', 'lunch', 'noon'];
  expect(shown(withActivity(plan, activity('group', 'morning'), items))).toEqual(['morning write', 'morning reveal', 'morning group', 'noon vote']);
  expect(shown(withActivity(plan, activity('walk', 'lunch'), items))).toEqual(['morning write', 'morning reveal', 'lunch walk', 'noon vote']);
  expect(shown(withActivity(plan, activity('loose', ''), items)).at(-1)).toBe(' loose');
});

test('a part lasts as long as its activities together', () => {
  expect(minutesOf(plan, 'morning')).toBe(20);
});
