import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { CardId, Position } from '@/core/types.gen';
import type { Arrangement } from './arrange';
import { useBoard, useBoardActions } from './board_state';
import { card_height, card_width } from './grid';
import { arrows, firstOf, isArrow, nearest, type Arrow } from './nearest';

/** A card that is carried passes at most this many others. */
const farthest = 24;

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
    const others = [...arrangement.places].filter(([id]) => id !== active).map(([, each]) => each);
    const isTaken = (at: Position) => others.some((each) => Math.abs(each.x - at.x) < card_width / 2 && Math.abs(each.y - at.y) < card_height / 2);
    let to = place;
    for (let steps = 0; steps < farthest && (steps === 0 || isTaken(to)); steps += 1) to = { x: to.x + dx * step.x, y: to.y + dy * step.y };
    drop(new Map([[active, to]]));
  };

  return (event: KeyboardEvent): boolean => {
    if (editing !== '' || !isArrow(event.key) || event.ctrlKey || event.metaKey) return false;
    const place = arrangement.places.get(active);
    const first = firstOf(arrangement.places);
    if (!place && !first) return false;
    event.preventDefault();
    if (!place) {
      go(first ?? '');
      return true;
    }
    if (event.altKey) carry(place, event.key);
    else {
      const next = nearest(arrangement.places, place, event.key);
      if (next) go(next);
    }
    return true;
  };
}
