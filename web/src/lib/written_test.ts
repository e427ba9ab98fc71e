import { expect, it } from 'vitest';
import { readMilli, writeMilli } from './milli';
import { readRoughDate } from './rough_date';

it.each([
  ['', null], ['64', 64_000], ['1,234.5', 1_234_500], ['-0.125', -125], ['4.35', 4_350], ['.5', 500], ['1.2345', undefined], ['약 3', undefined], ['1e3', undefined],
])('reads the amount “%s” as %s', (text, milli) => {
  expect(readMilli(text)).toBe(milli);
  if (typeof milli === 'number') expect(readMilli(writeMilli(milli))).toBe(milli);
});

it.each([
  ['', ''], ['2026', '2026'], ['2026.12', '2026-12'], ['2026년 9월', '2026-09'], ['2026/1/5', '2026-01-05'], ['2026-12-', '2026-12'],
  ['26', undefined], ['2026-13', undefined], ['2026-00', undefined], ['next year', undefined], ['2026 Q3', undefined],
])('reads the date “%s” as %s', (text, date) => {
  expect(readRoughDate(text)).toBe(date);
});
