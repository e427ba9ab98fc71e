import type { Position } from '@/core/types.gen';

/** Sizes of the board in board units: one unit is one CSS pixel at zoom 1. */
export const card_width = 248;
export const card_height = 200;
const gap = 16;
const pad = 24;
const head = 56;
const area_gap = 24;
const least_rows = 3;

/** How many cards lie side by side as positions are stored; the board may show more when there are very many. */
export const stored_columns = 2;

export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** An area's number from the left, and a card's number in it. */
export interface Slot {
  readonly index: number;
  readonly slot: number;
}

export const areaWidth = (columns: number): number => columns * card_width + (columns - 1) * gap + 2 * pad;

/** The left edge of the area `index`, when each area has `columns` columns. */
export const areaLeft = (index: number, columns: number): number => index * (areaWidth(columns) + area_gap);

/** Where a slot lies from the upper left of its area. */
export function inArea(slot: number, columns: number): Position {
  return { x: pad + (slot % columns) * (card_width + gap), y: head + Math.floor(slot / columns) * (card_height + gap) };
}

/** Where a slot lies; slots fill rows from the upper left. */
export function slotPosition({ index, slot }: Slot, columns = stored_columns): Position {
  const { x, y } = inArea(slot, columns);
  return { x: areaLeft(index, columns) + x, y };
}

/** The slot of area `index` that lies nearest to a card's upper left corner. */
export function slotAt(index: number, { x, y }: Position, columns = stored_columns): number {
  const across = Math.round((x - areaLeft(index, columns) - pad) / (card_width + gap));
  const down = Math.round((y - head) / (card_height + gap));
  return Math.max(0, down) * columns + Math.min(columns - 1, Math.max(0, across));
}

/** The area under a card whose upper left corner is at `x`, among `count` areas. */
export function areaUnder(x: number, count: number, columns: number): number {
  const middle = x + card_width / 2 + area_gap / 2;
  return Math.min(count - 1, Math.max(0, Math.floor(middle / (areaWidth(columns) + area_gap))));
}

/** The height of an area whose cards fill `slots`; never so low that there is no room to drop one. */
export function areaHeight(slots: number, columns: number, least = least_rows): number {
  const rows = Math.max(least, Math.ceil(slots / columns));
  return head + rows * (card_height + gap) - gap + pad;
}

/** How many columns show `slots` well: two for a usual board, more for very many, so that none becomes a tower. */
export const columnsFor = (slots: number): number => 2 * Math.max(1, Math.ceil(Math.sqrt(slots / 6) / 2));

/** The first free slot from `from` on. */
export function freeSlot(taken: ReadonlySet<number>, from = 0): number {
  let slot = from;
  while (taken.has(slot)) slot += 1;
  return slot;
}
