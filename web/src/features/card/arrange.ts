import type { CardId, ClusterId, Position, Stage } from '@/core/types.gen';
import type { BoardItem } from './board_item';
import { areaHeight, areaLeft, freeSlot, slotAt, slotPosition, zone_width, type Box } from './grid';
import { columnOf, zonesOf } from './zones';

export interface Area extends Box {
  readonly kind: 'zone' | 'cluster';
  /** The zone's key or the cluster's id. */
  readonly key: string;
  readonly count: number;
}

/** Where everything lies on a stage's board. */
export interface Arrangement {
  readonly places: ReadonlyMap<CardId, Position>;
  readonly areas: readonly Area[];
  readonly width: number;
  readonly height: number;
}

/** A card's own place, and where it was shown: elsewhere when it had to make way. */
interface Shown {
  readonly own: Position;
  readonly place: Position;
}
type Before = ReadonlyMap<CardId, Shown>;

const cluster_gap = 24;
const cluster_columns = 2;

const samePlace = (a: Position, b: Position): boolean => a.x === b.x && a.y === b.y;

/** The slot where a card of column `index` was shown last, if it was and has not been moved since. */
function keptSlot(index: number, { id, card }: BoardItem, before: Before): number | undefined {
  const old = before.get(id);
  if (!old || !samePlace(old.own, card.position)) return undefined;
  const slot = slotAt(index, old.place);
  return samePlace(slotPosition(index, slot), old.place) ? slot : undefined;
}

/**
 * Puts the loose cards of one zone into its slots. Cards written in private lie on the same place as others' do, which
 * their authors could not know. Who was moved goes to their own place, who was shown before stays, and whoever is new
 * takes their own place or else the next free one: nothing jumps because another came or left.
 */
function looseSlots(index: number, items: readonly BoardItem[], before: Before): ReadonlyMap<CardId, number> {
  const slots = new Map<CardId, number>();
  const taken = new Set<number>();
  const take = ({ id }: BoardItem, slot: number | undefined) => {
    if (slot === undefined || taken.has(slot) || slots.has(id)) return;
    slots.set(id, slot);
    taken.add(slot);
  };
  const own = (item: BoardItem) => slotAt(index, item.card.position);
  const moved = items.filter(({ id, card }) => !samePlace(before.get(id)?.own ?? card.position, card.position));
  for (const item of moved) take(item, own(item));
  for (const item of items) take(item, keptSlot(index, item, before));
  for (const item of items) take(item, own(item));
  for (const item of items) take(item, freeSlot(taken));
  return slots;
}

function zoneAreas(stage: Stage, items: readonly BoardItem[], before: Before): Arrangement {
  const places = new Map<CardId, Position>();
  const zones = zonesOf(stage);
  let slots = 0;
  const counts = zones.map((_, index) => {
    const own = items.filter((item) => item.cluster === '' && columnOf(stage, item.card.zone) === index);
    for (const [id, slot] of looseSlots(index, own, before)) {
      places.set(id, slotPosition(index, slot));
      slots = Math.max(slots, slot + 1);
    }
    return own.length;
  });
  const height = areaHeight(slots);
  const areas = zones.map((key, index): Area => ({ kind: 'zone', key, count: counts[index] ?? 0, x: areaLeft(index), y: 0, width: zone_width, height }));
  return { places, areas, width: areaLeft(zones.length), height };
}

/** Lays a stage's board out: zones side by side, and right of them the clusters as frames around their cards. */
export function arrange(stage: Stage, items: readonly BoardItem[], clusters: readonly ClusterId[], before: Before): Arrangement {
  const zones = zoneAreas(stage, items, before);
  const places = new Map(zones.places);
  const areas = [...zones.areas];
  const bottoms = Array.from({ length: cluster_columns }, () => 0);
  clusters.forEach((key, order) => {
    const column = order % cluster_columns;
    const index = zones.areas.length + column;
    const y = bottoms[column] ?? 0;
    const own = items.filter((item) => item.cluster === key);
    own.forEach((item, slot) => {
      const place = slotPosition(index, slot);
      places.set(item.id, { x: place.x, y: place.y + y });
    });
    const height = areaHeight(own.length, 1);
    areas.push({ kind: 'cluster', key, count: own.length, x: areaLeft(index), y, width: zone_width, height });
    bottoms[column] = y + height + cluster_gap;
  });
  const columns = zones.areas.length + Math.min(cluster_columns, clusters.length);
  return { places, areas, width: areaLeft(columns), height: Math.max(zones.height, ...bottoms) };
}

/** The area under a point, or undefined between the areas. */
export const areaAt = (areas: readonly Area[], { x, y }: Position): Area | undefined =>
  areas.find((area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height);

/** What the next arrangement has to know of this one. */
export function shownNow(items: readonly BoardItem[], { places }: Arrangement): Before {
  return new Map(items.map(({ id, card }) => [id, { own: card.position, place: places.get(id) ?? card.position }]));
}

/** Returns an `arrange` that remembers what it showed last. */
export function arranger(): (stage: Stage, items: readonly BoardItem[], clusters: readonly ClusterId[]) => Arrangement {
  let before: Before = new Map();
  return (stage, items, clusters) => {
    const arrangement = arrange(stage, items, clusters, before);
    before = shownNow(items, arrangement);
    return arrangement;
  };
}
