import { expect, test } from 'vitest';
import type { AgendaItem } from '@/core/types.gen';
import { added, commandsOf, itemsOf, lineOf, minuteOf, moved, type Line } from './timetable';

const item = { item: 'a', block: 'break', title: '', kind: 'pause', need: 'required', start_minute: 0, end_minute: 1 } as AgendaItem;
const line = (id: string, start: string, end: string, plan: Line['plan'] = 'held'): Line => ({ item: { ...item, item: id }, title: '', start, end, plan });
const shown = (lines: readonly Line[]) => lines.map(({ item: { item: id }, start, end }) => `${id} ${start}-${end}`);

test('times are read as minutes of the day', () => {
  expect(['09:30', '9:05', '24:00'].map(minuteOf)).toEqual([570, 545, 1440]);
  expect(['', '9.30', '09:60', '25:00', '24:01'].map(minuteOf)).toEqual(Array(5).fill(undefined));
});

test('a timetable is given only when every time can be read', () => {
  const tea = { ...line('a', '10:00', '10:10'), title: ' Tea ' };
  expect(itemsOf([tea])).toEqual([{ ...item, title: 'Tea', start_minute: 600, end_minute: 610 }]);
  expect(itemsOf([line('a', '10', '10:10')])).toBeUndefined();
});

test('a part that is moved keeps its length, and the others make room', () => {
  const lines = [line('a', '09:00', '10:00'), line('b', '10:00', '10:15'), line('c', '10:15', '11:00'), line('d', '11:00', '12:00')];
  expect(shown(moved(lines, 0, 2))).toEqual(['b 09:00-09:15', 'c 09:15-10:00', 'a 10:00-11:00', 'd 11:00-12:00']);
  expect(shown(moved(lines, 2, 1))).toEqual(['a 09:00-10:00', 'c 10:00-10:45', 'b 10:45-11:00', 'd 11:00-12:00']);
  expect(moved(lines, 0, -1)).toBe(lines);
  expect(moved(lines, 3, 4)).toBe(lines);
});

test('free time stays where it was in the day', () => {
  const lines = [line('a', '09:00', '10:00'), line('b', '10:30', '10:45')];
  expect(shown(moved(lines, 1, 0))).toEqual(['b 09:00-09:15', 'a 09:45-10:45']);
});

test('a time that cannot be read is left as it was typed', () => {
  expect(shown(moved([line('a', '9', '10:00'), line('b', '10:00', '11:00')], 0, 1))).toEqual(['b 10:00-11:00', 'a 9-10:00']);
});

test('a new part follows the last one and stays within the day', () => {
  expect(shown(added([line('a', '09:00', '10:00')], 'n'))).toEqual(['a 09:00-10:00', 'n 10:00-10:30']);
  expect(shown(added([line('a', '09:00', '24:00')], 'n')).at(-1)).toBe('n 23:30-24:00');
});

test('what is skipped is said before the timetable, what is brought back after it', () => {
  const lines = [line('a', '09:00', '10:00', 'skipped'), lineOf({ ...item, item: 'b' }, 'held'), line('c', '10:00', '11:00', 'skipped')];
  expect(commandsOf(lines, [item], ['b', 'c']).map((each) => ('item' in each ? `${each.type} ${each.item}` : each.type))).toEqual([
    'skip_agenda_item a', 'set_agenda', 'unskip_agenda_item b',
  ]);
});
