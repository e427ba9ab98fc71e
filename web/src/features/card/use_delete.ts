import { useCallback } from 'react';
import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { useAct } from './use_act';
import { useBoardActions } from './board_state';

/** Deletes cards, and says so with a way back. */
export function useDelete(): (cards: readonly CardId[]) => void {
  const act = useAct();
  const t = useT();
  const { set } = useBoardActions();
  return useCallback(
    (cards) => {
      const gone = cards.filter((card, i) => {
        const last = i === cards.length - 1;
        const words = cards.length === 1 ? t('card.deleted') : t('card.deleted_many', { n: cards.length });
        const back = { label: t('card.undo'), onPress: () => gone.forEach((each) => act({ type: 'restore_card', card: each })) };
        return last ? act({ type: 'delete_card', card }, words, back) : act({ type: 'delete_card', card });
      });
      set({ selected: new Set(), panel: undefined, editing: '' });
    },
    [act, set, t],
  );
}
