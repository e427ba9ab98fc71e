import { useStore, type ReactFlowState } from '@xyflow/react';
import { useCallback } from 'react';
import type { Arrangement } from './arrange';
import { card_height, card_width } from './grid';

/** Below this zoom no text can be read, and above this many cards elements are too slow: a canvas takes over. */
const least_zoom = 0.35;
const most_cards = 200;

/** Whether the board is seen from afar. */
export function useFar({ places }: Arrangement): boolean {
  const far = useCallback(
    ({ transform: [x, y, zoom], width, height }: ReactFlowState) => {
      if (zoom < least_zoom) return true;
      if (places.size <= most_cards) return false;
      let seen = 0;
      for (const place of places.values()) {
        const [left, top] = [place.x * zoom + x, place.y * zoom + y];
        const inside = left < width && top < height && left + card_width * zoom > 0 && top + card_height * zoom > 0;
        if (inside && ++seen > most_cards) return true;
      }
      return false;
    },
    [places],
  );
  return useStore(far);
}
