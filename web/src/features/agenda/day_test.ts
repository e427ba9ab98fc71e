import { expect, test } from 'vitest';
import type { Agenda, AgendaItem } from '@/core/types.gen';
import { lengthOf, leftOf, levelOf, shownMinute, untilMinute } from './day';

const minute_ms = 60_000;
const item = (id: string, start_minute: number, end_minute: number): AgendaItem => ({
  item: id, block: id, title: '', kind: 'activity', need: 'required', start_minute, end_minute,
});
const running = (started_at: number, ends_at: number): Agenda => ({
  items: [item('a', 540, 600), item('b', 600, 660)], clock: { item: 'b', started_at, ends_at }, held: {}, skipped: [], utc_offset_minutes: 540,
});

test('minutes of the day are shown with two figures each, also past midnight', () => {
  expect([0, 570, 1439, 1440, 1450].map(shownMinute)).toEqual(['00:00', '09:30', '23:59', '24:00', '00:10']);
});

test('a paused clock keeps what was left', () => {
  expect(leftOf({ item: 'b', started_at: 0, ends_at: 10, paused_with_ms: 7 }, 1000)).toBe(7);
});

test('a device that guesses the time too early shows the whole part, and not a second more', () => {
  const clock = { item: 'b', started_at: 1_000, ends_at: 61_000 };
  expect([200, 1_000, 2_000, 62_000].map((now) => leftOf(clock, now))).toEqual([60_000, 60_000, 59_000, -1_000]);
});

test('a part is as long as planned, or as long as it was made', () => {
  expect(lengthOf(running(0, 60 * minute_ms))).toBe(60 * minute_ms);
  expect(lengthOf(running(0, 90 * minute_ms))).toBe(90 * minute_ms);
  // Gone back to with ten minutes left, it is still a part of an hour.
  expect(lengthOf(running(0, 10 * minute_ms))).toBe(60 * minute_ms);
});

test('the end is near from a fifth on, and very near from a twentieth on', () => {
  expect([100, 21, 20, 6, 5, 1, 0, -1].map((left) => levelOf(left, 100))).toEqual([
    'plenty', 'plenty', 'soon', 'soon', 'last', 'last', 'over', 'over',
  ]);
});

test('the end is told in the place’s time of day, whatever this device’s is', () => {
  // 10:59 in Seoul, where it is nine hours later than in Greenwich.
  const ends_at = Date.UTC(2025, 10, 24, 1, 59);
  expect(untilMinute({ agenda: running(0, ends_at) })).toBe(659);
});
