import { expect, test } from 'vitest';
import type { AgendaItem } from '@/core/types.gen';
import { itemsOf, minuteOf } from './timetable';

const item = { item: 'a', block: 'break', title: '', kind: 'pause', need: 'required', start_minute: 0, end_minute: 1 } as AgendaItem;

test('times are read as minutes of the day', () => {
  expect(['09:30', '9:05', '24:00'].map(minuteOf)).toEqual([570, 545, 1440]);
  expect(['', '9.30', '09:60', '25:00', '24:01'].map(minuteOf)).toEqual(Array(5).fill(undefined));
});

test('a timetable is given only when every time can be read', () => {
  expect(itemsOf([{ item, title: ' Tea ', start: '10:00', end: '10:10' }])).toEqual([{ ...item, title: 'Tea', start_minute: 600, end_minute: 610 }]);
  expect(itemsOf([{ item, title: '', start: '10', end: '10:10' }])).toBeUndefined();
});
