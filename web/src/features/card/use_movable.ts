import { useCallback } from 'react';
import { useMay } from '@/session/use_room';
import type { CardEntry } from './card_entry';

const origin = { x: 0, y: 0 };

/** Whether a card may be moved. The rules are asked once for one's own cards and once for the others'. */
export function useMovable(items: readonly CardEntry[]): (item: CardEntry) => boolean {
  const idOf = (whose: CardEntry['whose']) => items.find((item) => item.whose === whose)?.id ?? 'none';
  const mine = useMay({ type: 'move_card', card: idOf('mine'), position: origin });
  const others = useMay({ type: 'move_card', card: idOf('others'), position: origin });
  return useCallback((item) => (item.whose === 'mine' ? mine : others), [mine, others]);
}
