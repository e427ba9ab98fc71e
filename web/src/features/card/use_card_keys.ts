import { useCallback, type KeyboardEvent } from 'react';
import type { CardId } from '@/core/types.gen';
import { isComposing } from '@/ui/composition';
import { useBoardActions } from './board_state';
import { useDelete } from './use_delete';

/** What one key does to the card that has the focus; the same on the board and in the list. */
export function useCardKeys(): (event: KeyboardEvent, card: CardId) => void {
  const { group, open, select, set } = useBoardActions();
  const remove = useDelete();
  return useCallback(
    (event, card) => {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
      const steps: Readonly<Record<string, () => void>> = {
        Enter: () => open({ kind: 'card', card }),
        ' ': () => select(card, 'toggle'),
        F2: () => set({ editing: card, active: card }),
        e: () => set({ editing: card, active: card }),
        c: () => open({ kind: 'card', card }),
        g: () => group(card),
        l: () => open({ kind: 'link', card }),
        Delete: () => remove([card]),
        Escape: () => set({ selected: new Set() }),
      };
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      step();
    },
    [group, open, select, set, remove],
  );
}
