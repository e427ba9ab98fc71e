import type { Position, Stage } from '@/core/types.gen';
import type { CardEntry } from './card_entry';
import { freeSlot, slotAt, slotPosition } from './grid';
import { columnOf } from './zones';

/** How many free slots an anonymous card is drawn from: few enough to leave no desert on the board. */
const drawn_from = 4;

/**
 * Where a new card goes: the next free slot of its zone.
 *
 * `order: 'hidden'` draws one of the next few, so that the place of an anonymous card does not tell which one its
 * author wrote first.
 */
export function placeFor(stage: Stage, zone: string, items: readonly CardEntry[], order: 'shown' | 'hidden'): Position {
  const index = columnOf(stage, zone);
  const own = items.filter((item) => columnOf(stage, item.card.zone) === index);
  const taken = new Set(own.map((item) => slotAt(index, item.card.position)));
  let slot = freeSlot(taken);
  const skips = order === 'hidden' ? Math.floor(Math.random() * drawn_from) : 0;
  for (let skip = 0; skip < skips; skip += 1) slot = freeSlot(taken, slot + 1);
  return slotPosition({ index, slot });
}
