import { expect, it } from 'vitest';
import type { CardEntry } from './card_entry';
import { filtered, no_filter, ungrouped } from './filter';

const item = (id: string, text: string, part: object = {}): CardEntry =>
  ({ id, cluster: '', side: 'business', author: '', card: { text, zone: 'risk' }, ...part }) as unknown as CardEntry;

const items = [item('a', '승인이 Slow'), item('b', '권한', { side: 'it', cluster: 'k' }), item('c', '\u1112\u1161\u11ab글')];
const ids = (filter: object) => filtered(items, { ...no_filter, ...filter }).map((each) => each.id);

it('given no filter, hands out the same array', () => expect(filtered(items, no_filter)).toBe(items));
it.each([
  [{ text: 'slow 승인' }, ['a']],
  [{ text: '한글' }, ['c']],
  [{ side: 'it' }, ['b']],
  [{ cluster: 'k' }, ['b']],
  [{ cluster: ungrouped }, ['a', 'c']],
  [{ zone: 'culture' }, []],
])('given %j, shows %j', (filter, expected) => expect(ids(filter)).toEqual(expected));
