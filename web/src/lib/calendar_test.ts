import { expect, it } from 'vitest';
import { shownDate } from './calendar';

it('writes a date in Korean and in English', () => {
  expect(shownDate('2025-11-24', 'ko')).toBe('2025년 11월 24일 (월)');
  expect(shownDate('2025-11-24', 'en')).toBe('Mon 24 November 2025');
});

it('shows what is not a date as it is', () => {
  expect(shownDate('next week', 'en')).toBe('next week');
});
