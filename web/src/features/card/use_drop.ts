import { useCallback } from 'react';
import type { CardId, Position, Stage } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { announce } from '@/ui/notice';
import { areaAt, type Arrangement } from './arrange';
import type { CardEntry } from './card_entry';
import { areaUnder, card_height, card_width, freeSlot, slotAt, slotPosition } from './grid';
import { useAct } from './use_act';
import { zoneKey, zonesOf } from './zones';

const middleOf = ({ x, y }: Position): Position => ({ x: x + card_width / 2, y: y + card_height / 2 });

/** The slots of a zone that other cards than the moved ones hold. */
function takenIn(index: number, { slots }: Arrangement, moved: ReadonlySet<CardId>): Set<number> {
  return new Set([...slots].flatMap(([id, at]) => (at.index === index && !moved.has(id) ? [at.slot] : [])));
}

/**
 * Puts cards down: on a cluster they join it, on a zone they take the free slot that is nearest after the place, and
 * leave the cluster where they were.
 */
export function useDrop(stage: Stage, items: readonly CardEntry[], arrangement: Arrangement): (dropped: ReadonlyMap<CardId, Position>) => void {
  const act = useAct();
  const t = useT();
  return useCallback(
    (dropped) => {
      const moved = new Set(dropped.keys());
      // Cards put down together must not take the same slot.
      const held = new Map<number, readonly number[]>();
      const find = (id: CardId) => items.find((item) => item.id === id);
      const targets = [...dropped].map(([id, place]) => ({ item: find(id), place, area: areaAt(arrangement.areas, middleOf(place)) }));
      for (const { item, place, area } of targets) {
        if (!item) continue;
        if (area?.kind === 'cluster') {
          if (item.cluster !== area.key) act({ type: 'assign_cards', cluster: area.key, cards: [item.id] });
          continue;
        }
        if (item.cluster !== '' && !act({ type: 'assign_cards', cards: [item.id] })) continue;
        const { columns } = arrangement;
        const index = area ? zonesOf(stage).indexOf(area.key) : areaUnder(place.x, zonesOf(stage).length, columns);
        const wanted = arrangement.slots.size > 0 ? slotAt(index, place, columns) : 0;
        const slot = freeSlot(new Set([...takenIn(index, arrangement, moved), ...(held.get(index) ?? [])]), wanted);
        held.set(index, [...(held.get(index) ?? []), slot]);
        const zone = zonesOf(stage)[index] ?? '';
        const done = act({ type: 'move_card', card: item.id, zone, position: slotPosition({ index, slot }) });
        if (done) announce(t('board.moved', { text: item.card.text, zone: t(zoneKey(stage, zone)) }));
      }
    },
    [act, arrangement, items, stage, t],
  );
}
