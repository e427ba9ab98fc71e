import type { CardId, Position } from '@/core/types.gen';

export const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type Arrow = keyof typeof arrows;

export const isArrow = (key: string): key is Arrow => key in arrows;

/** What lies aside of the way counts this much more than what lies ahead. */
const aside_weight = 3;

/** The card that lies next in a direction, or undefined at the edge. Straight ahead wins over near but aside. */
export function nearest(places: ReadonlyMap<CardId, Position>, from: Position, key: Arrow): CardId | undefined {
  const [dx, dy] = arrows[key];
  let best: { readonly id: CardId; readonly cost: number } | undefined;
  for (const [id, place] of places) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * dx + y * dy;
    if (ahead <= 0) continue;
    const cost = ahead + aside_weight * Math.abs(x * dy + y * dx);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

/** The card at which a walk by arrows begins: the highest, and of equally high ones the leftmost. */
export function firstOf(places: ReadonlyMap<CardId, Position>): CardId | undefined {
  let best: readonly [CardId, Position] | undefined;
  for (const each of places) {
    const [, { x, y }] = each;
    if (!best || y < best[1].y || (y === best[1].y && x < best[1].x)) best = each;
  }
  return best?.[0];
}
