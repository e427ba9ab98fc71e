import type { Position } from '@/core/types.gen';

/** Sizes of the board in board units: one unit is one CSS pixel at zoom 1. */
export const card_width = 248;
export const card_height = 200;
const gap = 16;
const pad = 24;
const head = 56;
const columns = 2;

export const zone_width = columns * card_width + (columns - 1) * gap + 2 * pad;
const zone_gap = 24;
const least_rows = 3;

export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** The left edge of the area in column `index`. */
export const areaLeft = (index: number): number => index * (zone_width + zone_gap);

/** Where slot `slot` of the area in column `index` lies; slots fill rows from the upper left. */
export function slotPosition(index: number, slot: number): Position {
  return {
    x: areaLeft(index) + pad + (slot % columns) * (card_width + gap),
    y: head + Math.floor(slot / columns) * (card_height + gap),
  };
}

/** The slot of column `index` that lies nearest to a card's upper left corner. */
export function slotAt(index: number, { x, y }: Position): number {
  const across = Math.round((x - areaLeft(index) - pad) / (card_width + gap));
  const down = Math.round((y - head) / (card_height + gap));
  return Math.max(0, down) * columns + Math.min(columns - 1, Math.max(0, across));
}

/** The column under a card whose upper left corner is at `x`, among `count` columns. */
export function columnAt(x: number, count: number): number {
  const middle = x + card_width / 2 + zone_gap / 2;
  return Math.min(count - 1, Math.max(0, Math.floor(middle / (zone_width + zone_gap))));
}

/** The height of an area whose cards fill slots up to `slots`; never so low that there is no room to drop one. */
export function areaHeight(slots: number, least = least_rows): number {
  const rows = Math.max(least, Math.ceil(slots / columns));
  return head + rows * (card_height + gap) - gap + pad;
}

/** The first free slot from `from` on. */
export function freeSlot(taken: ReadonlySet<number>, from = 0): number {
  let slot = from;
  while (taken.has(slot)) slot += 1;
  return slot;
}
