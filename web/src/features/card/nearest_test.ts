import { expect, it } from 'vitest';
import { firstOf, nearest } from './nearest';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 264, y: 0 }],
  ['c', { x: 0, y: 192 }],
  ['d', { x: 600, y: 192 }],
]);
const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };

it.each([
  ['a', 'ArrowRight', 'b'],
  ['a', 'ArrowDown', 'c'],
  ['c', 'ArrowRight', 'd'],
  ['b', 'ArrowLeft', 'a'],
  ['a', 'ArrowUp', undefined],
] as const)('from %s by %s comes to %s', (from, key, to) => expect(nearest(places, at(from), key)).toBe(to));

it('a walk begins at the left of the top row, whatever the order of ids', () => {
  expect(firstOf(new Map([...places].reverse()))).toBe('a');
  expect(firstOf(new Map())).toBeUndefined();
});
