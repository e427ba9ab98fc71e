import { expect, test } from 'vitest';
import { alarmBetween, type Reading } from './alarm';

const reading = (left_ms: number, at = 0, item = 'a'): Reading => ({ item, left_ms, at });
const second = (left_ms: number) => alarmBetween(reading(left_ms + 250), reading(left_ms, 250));

test('five minutes, one minute and the end are told as they pass', () => {
  expect([300_001, 300_000, 60_000, 0].map(second)).toEqual([undefined, 'five', 'one', 'over']);
  expect([299_000, 59_000, -1_000].map(second)).toEqual([undefined, undefined, undefined]);
});

test('nothing is told when a part begins, or when the page opens', () => {
  expect(alarmBetween(undefined, reading(60_000))).toBeUndefined();
  expect(alarmBetween(reading(60_100), reading(60_000, 250, 'b'))).toBeUndefined();
});

test('what passed while the page slept is not told afterwards', () => {
  expect(alarmBetween(reading(301_000), reading(200_000, 101_000))).toBeUndefined();
});

test('minutes that were taken away are not told as if they had passed', () => {
  expect(alarmBetween(reading(600_000), reading(299_750, 250))).toBeUndefined();
});
