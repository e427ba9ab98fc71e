import type { CardId, ClusterId, Position, Stage } from '@/core/types.gen';
import type { CardEntry } from './card_entry';
import { areaHeight, areaLeft, areaWidth, columnsFor, freeSlot, inArea, slotAt, slotPosition, stored_columns, type Box, type Slot } from './grid';
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
  /** The slots of the cards that lie in zones. */
  readonly slots: ReadonlyMap<CardId, Slot>;
  /** How many cards lie side by side in a zone. */
  readonly columns: number;
  readonly areas: readonly Area[];
  readonly width: number;
  readonly height: number;
}

/** A card's own place, and the slot where it was shown: another one when it had to make way. */
interface Shown extends Slot {
  readonly own: Position;
}
export type Before = ReadonlyMap<CardId, Shown>;

const cluster_gap = 24;
/** Clusters lie in this many columns, each as wide as two cards. */
const cluster_columns = 2;

const samePlace = (a: Position, b: Position): boolean => a.x === b.x && a.y === b.y;

/** The slot where a card of zone `index` was shown last, if it was and has not been moved since. */
function keptSlot(index: number, { id, card }: CardEntry, before: Before): number | undefined {
  const old = before.get(id);
  return old && old.index === index && samePlace(old.own, card.position) ? old.slot : undefined;
}

/**
 * Puts the loose cards of one zone into its slots. Cards written in private lie on the same place as others' do, which
 * their authors could not know. Who was moved goes to their own place, who was shown before stays, and whoever is new
 * takes their own place or else the next free one: nothing jumps because another came or left.
 */
function looseSlots(index: number, items: readonly CardEntry[], before: Before): ReadonlyMap<CardId, number> {
  const slots = new Map<CardId, number>();
  const taken = new Set<number>();
  const take = ({ id }: CardEntry, slot: number | undefined) => {
    if (slot === undefined || taken.has(slot) || slots.has(id)) return;
    slots.set(id, slot);
    taken.add(slot);
  };
  const own = (item: CardEntry) => slotAt(index, item.card.position);
  const moved = items.filter(({ id, card }) => !samePlace(before.get(id)?.own ?? card.position, card.position));
  for (const item of moved) take(item, own(item));
  for (const item of items) take(item, keptSlot(index, item, before));
  for (const item of items) take(item, own(item));
  for (const item of items) if (!slots.has(item.id)) take(item, freeSlot(taken));
  return slots;
}

function zoneAreas(stage: Stage, items: readonly CardEntry[], before: Before): Arrangement {
  const slots = new Map<CardId, Slot>();
  const zones = zonesOf(stage);
  const counts = zones.map((_, index) => {
    const own = items.filter((item) => item.cluster === '' && columnOf(stage, item.card.zone) === index);
    for (const [id, slot] of looseSlots(index, own, before)) slots.set(id, { index, slot });
    return own.length;
  });
  const columns = columnsFor(Math.max(0, ...counts));
  const depth = Math.max(0, ...[...slots.values()].map(({ slot }) => slot + 1));
  const height = areaHeight(depth, columns);
  const width = areaWidth(columns);
  const areas = zones.map((key, index): Area => ({ kind: 'zone', key, count: counts[index] ?? 0, x: areaLeft(index, columns), y: 0, width, height }));
  const places = new Map([...slots].map(([id, slot]) => [id, slotPosition(slot, columns)]));
  return { places, slots, columns, areas, width: areaLeft(zones.length, columns), height };
}

/** Zones that have given all their cards to clusters: low, one under the other, still there to drop a card on. */
function foldedZones(stage: Stage): Arrangement {
  const [width, height] = [areaWidth(1), areaHeight(1, 1, 1)];
  const step = height + cluster_gap;
  const areas = zonesOf(stage).map((key, index): Area => ({ kind: 'zone', key, count: 0, x: 0, y: index * step, width, height }));
  return { places: new Map(), slots: new Map(), columns: stored_columns, areas, width: areaLeft(1, 1), height: areas.length * step };
}

/** Lays a stage's board out: zones side by side, and right of them the clusters as frames around their cards. */
export function arrange(stage: Stage, items: readonly CardEntry[], clusters: readonly ClusterId[], before: Before): Arrangement {
  const clustered = items.length > 0 && items.every((item) => clusters.includes(item.cluster));
  const zones = clustered ? foldedZones(stage) : zoneAreas(stage, items, before);
  const places = new Map(zones.places);
  const areas = [...zones.areas];
  const bottoms = Array.from({ length: cluster_columns }, () => 0);
  clusters.forEach((key, order) => {
    const column = order % cluster_columns;
    const x = zones.width + areaLeft(column, stored_columns);
    const y = bottoms[column] ?? 0;
    const own = items.filter((item) => item.cluster === key);
    own.forEach((item, slot) => {
      const place = inArea(slot, stored_columns);
      places.set(item.id, { x: x + place.x, y: y + place.y });
    });
    const height = areaHeight(own.length, stored_columns, 1);
    areas.push({ kind: 'cluster', key, count: own.length, x, y, width: areaWidth(stored_columns), height });
    bottoms[column] = y + height + cluster_gap;
  });
  const width = zones.width + areaLeft(Math.min(cluster_columns, clusters.length), stored_columns);
  return { ...zones, places, areas, width, height: Math.max(zones.height, ...bottoms) };
}

/** The area under a point, or undefined between the areas. */
export const areaAt = (areas: readonly Area[], { x, y }: Position): Area | undefined =>
  areas.find((area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height);

/** What the next arrangement has to know of this one. */
export function shownNow(items: readonly CardEntry[], { slots }: Arrangement): Before {
  return new Map(items.map(({ id, card }) => [id, { own: card.position, ...(slots.get(id) ?? { index: -1, slot: -1 }) }]));
}

/** Returns an `arrange` that remembers what it showed last. */
export function arranger(): (stage: Stage, items: readonly CardEntry[], clusters: readonly ClusterId[]) => Arrangement {
  let before: Before = new Map();
  return (stage, items, clusters) => {
    const arrangement = arrange(stage, items, clusters, before);
    before = shownNow(items, arrangement);
    return arrangement;
  };
}
