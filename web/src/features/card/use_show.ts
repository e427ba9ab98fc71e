import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import type { Arrangement } from './arrange';
import { useBoard, useBoardActions } from './board_state';
import { card_height, card_width } from './grid';

/** Brings a card into sight when the person asks where it went. */
export function useShow({ places }: Arrangement): void {
  const flow = useReactFlow();
  const { show } = useBoard();
  const { set } = useBoardActions();
  const place = places.get(show);
  useEffect(() => {
    if (!place) return;
    void flow.setCenter(place.x + card_width / 2, place.y + card_height / 2, { zoom: Math.max(flow.getZoom(), 0.5) });
    set({ show: '' });
  }, [flow, place, set]);
}
