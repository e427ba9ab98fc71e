import { expect, test } from 'vitest';
import type { Agenda, AgendaItem } from '@/core/types.gen';
import { lateness, leftOf, passingOf, shownMinute } from './day';

const item = (id: string, start_minute: number, end_minute: number): AgendaItem => ({
  item: id, block: id, title: '', kind: 'activity', need: 'required', start_minute, end_minute,
});
const at = (hour: number, minute: number) => new Date(2025, 10, 24, hour, minute).getTime();
const items = [item('a', 540, 600), item('b', 600, 660), item('c', 660, 720)];
const running = (ends_at: number): Agenda => ({ items, clock: { item: 'b', started_at: at(10, 0), ends_at } });

test('minutes of the day are shown with two figures each', () => {
  expect([0, 570, 1439].map(shownMinute)).toEqual(['00:00', '09:30', '23:59']);
});

test('a paused clock keeps what was left', () => {
  expect(leftOf({ item: 'b', started_at: 0, ends_at: 10, paused_with_ms: 7 }, 1000)).toBe(7);
});

test('a device that guesses the time too early shows the whole part, and not a second more', () => {
  const clock = { item: 'b', started_at: 1_000, ends_at: 61_000 };
  expect([200, 1_000, 2_000, 62_000].map((now) => leftOf(clock, now))).toEqual([60_000, 60_000, 59_000, -1_000]);
});

test('a part that ends after its planned minute is late, also while it runs over', () => {
  expect(lateness(running(at(11, 10)), at(10, 30))).toBe(10);
  expect(lateness(running(at(11, 0)), at(11, 25))).toBe(25);
  expect(lateness(running(at(10, 50)), at(10, 30))).toBe(-10);
});

test('a day held at another time is neither late nor early', () => {
  expect(lateness(running(at(20, 0)), at(19, 0))).toBeUndefined();
  expect(lateness({ items }, at(10, 0))).toBeUndefined();
});

test('what stands before the running part is past', () => {
  expect(items.map((each) => passingOf(running(0), each))).toEqual(['past', 'now', 'next']);
  expect(items.map((each) => passingOf({ items }, each))).toEqual(['next', 'next', 'next']);
});
