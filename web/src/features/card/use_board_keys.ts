import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { CardId, Position } from '@/core/types.gen';
import type { Arrangement } from './arrange';
import { useBoard, useBoardActions } from './board_state';
import { card_height, card_width } from './grid';
import { arrows, isArrow, nearest, type Arrow } from './nearest';

const step = { x: card_width + 16, y: card_height + 16 };

/** Arrows go from card to card; with Alt they take the card along, by one place. */
export function useBoardKeys(arrangement: Arrangement, drop: (dropped: ReadonlyMap<CardId, Position>) => void) {
  const { active, editing } = useBoard();
  const { set } = useBoardActions();
  const flow = useReactFlow();

  const go = (id: CardId) => {
    set({ active: id });
    const place = arrangement.places.get(id);
    if (!place) return;
    const zoom = Math.max(flow.getZoom(), 0.5);
    const { x, y } = flow.flowToScreenPosition(place);
    const board = document.querySelector('[data-board]')?.getBoundingClientRect();
    const inside = board && x > board.left && y > board.top && x + card_width * zoom < board.right && y + card_height * zoom < board.bottom;
    if (!inside) void flow.setCenter(place.x + card_width / 2, place.y + card_height / 2, { zoom });
  };
  const carry = (place: Position, key: Arrow) => {
    const [dx, dy] = arrows[key];
    drop(new Map([[active, { x: place.x + dx * step.x, y: place.y + dy * step.y }]]));
  };

  return (event: KeyboardEvent): boolean => {
    if (editing !== '' || !isArrow(event.key) || event.ctrlKey || event.metaKey) return false;
    const place = arrangement.places.get(active);
    if (!place) return false;
    event.preventDefault();
    if (event.altKey) carry(place, event.key);
    else {
      const next = nearest(arrangement.places, place, event.key);
      if (next) go(next);
    }
    return true;
  };
}
