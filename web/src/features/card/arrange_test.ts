import { describe, expect, it } from 'vitest';
import { areaAt, arrange, shownNow } from './arrange';
import type { CardEntry } from './card_entry';
import { slotAt, slotPosition } from './grid';

const item = (id: string, zone: string, slot: number, cluster = ''): CardEntry =>
  ({ id, cluster, card: { zone, position: slotPosition({ index: 0, slot }) } }) as unknown as CardEntry;

const nowhere = new Map();

describe('arrange', () => {
  it('given cards on the same place, shows each on its own', () => {
    const items = ['a', 'b', 'c'].map((id) => item(id, 'customer', 0));
    const { places } = arrange('current', items, [], nowhere);
    expect(new Set([...places.values()].map((place) => JSON.stringify(place))).size).toBe(3);
    expect(places.get('a')).toEqual(slotPosition({ index: 0, slot: 0 }));
  });

  it('given a card that made way, when another joins or leaves, keeps it where it was shown', () => {
    const [b, c] = [item('b', 'customer', 0), item('c', 'customer', 0)];
    const first = arrange('current', [b, c], [], nowhere);
    const before = shownNow([b, c], first);
    const joined = arrange('current', [item('a', 'customer', 0), b, c], [], before);
    expect(joined.places.get('c')).toEqual(first.places.get('c'));
    expect(arrange('current', [c], [], before).places.get('c')).toEqual(first.places.get('c'));
  });

  it('given a card that is moved onto the place of another that made way, lets the moved one have it', () => {
    const before = [item('b', 'customer', 0), item('c', 'customer', 0), item('d', 'customer', 5)];
    const shown = shownNow(before, arrange('current', before, [], nowhere));
    const after = [item('b', 'customer', 0), item('c', 'customer', 0), item('d', 'customer', 1)];
    const { places } = arrange('current', after, [], shown);
    expect(places.get('d')).toEqual(slotPosition({ index: 0, slot: 1 }));
    expect(places.get('c')).toEqual(slotPosition({ index: 0, slot: 2 }));
  });

  it('frames the cards of a cluster and leaves them out of their zones', () => {
    const { places, areas } = arrange('current', [item('a', 'customer', 0, 'k'), item('b', 'customer', 1)], ['k'], nowhere);
    expect(areaAt(areas, places.get('a') ?? { x: 0, y: 0 })).toMatchObject({ kind: 'cluster', key: 'k', count: 1 });
    expect(areas[0]).toMatchObject({ kind: 'zone', key: 'customer', count: 1 });
  });

  it('folds the zones when clusters hold every card, and unfolds them for one that is loose', () => {
    const held = item('a', 'customer', 0, 'k');
    const folded = arrange('current', [held], ['k'], nowhere);
    const open = arrange('current', [held, item('b', 'customer', 1)], ['k'], nowhere);
    expect(folded.width).toBeLessThan(open.width / 2);
    expect(folded.areas.map((area) => [area.kind, area.key])).toEqual(open.areas.map((area) => [area.kind, area.key]));
    for (const area of folded.areas) expect(areaAt(folded.areas, area)).toBe(area);
  });

  it('keeps a card of a zone that the stage does not know in sight', () => {
    const { places, areas } = arrange('current', [item('a', 'imported', 0)], [], nowhere);
    expect(areaAt(areas, places.get('a') ?? { x: -1, y: -1 })).toMatchObject({ key: 'results' });
  });
});

it.each([0, 1, 2, 7])('finds slot %i at its own place', (slot) => expect(slotAt(2, slotPosition({ index: 2, slot }))).toBe(slot));

it('shows very many cards in more columns, and puts a card down where it is shown', () => {
  const items = Array.from({ length: 333 }, (_, slot) => item(`c${String(slot)}`, 'customer', slot));
  const { columns, width, height } = arrange('current', items, [], nowhere);
  expect(columns).toBeGreaterThan(2);
  expect(height).toBeLessThan(2 * width);
  expect(slotAt(1, slotPosition({ index: 1, slot: 70 }, columns), columns)).toBe(70);
});
