import { useEffect, useRef } from 'react';
import type { Stage } from '@/core/types.gen';
import type { CardEntry } from './card_entry';
import { useBoardParts } from './board_parts';
import { useBoard, useBoardActions } from './board_state';
import { CardSheet } from './card_sheet';
import { MergeSheet } from './merge_sheet';
import { SignDialog } from './sign_dialog';
import { TrashSheet } from './trash_sheet';

/** By then the board has drawn where the cards went. */
const settled_ms = 60;

/** Gives the focus back to the card from which the panel was opened, or to the board when it lies out of sight. */
function useFocusBack(open: boolean, card: string): void {
  const was = useRef(false);
  useEffect(() => {
    const closed = was.current && !open;
    was.current = open;
    if (!closed) return;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const there = document.querySelector<HTMLElement>(`div[data-card="${card}"], li[data-card="${card}"] button`);
      (there ?? document.querySelector<HTMLElement>('[data-board]'))?.focus({ preventScroll: true });
    }, settled_ms);
    return () => clearTimeout(timer);
  }, [open, card]);
}

/** What is open over the board, if anything. */
export function Panels({ stage, items, space }: { stage: Stage; items: readonly CardEntry[]; space: 'wide' | 'narrow' }) {
  const { panel, active, editing } = useBoard();
  const { set } = useBoardActions();
  const { AssignSheet, LinkSheet } = useBoardParts();
  useFocusBack(panel !== undefined || editing !== '', active);
  const close = () => set({ panel: undefined });
  switch (panel?.kind) {
    case undefined: return null;
    case 'card': return <CardSheet card={panel.card} items={items} space={space} onClose={() => set({ panel: undefined, editing: '' })} />;
    case 'sign': return <SignDialog card={panel.card} onClose={close} />;
    case 'link': return <LinkSheet card={panel.card} onClose={close} />;
    case 'merge': return <MergeSheet cards={panel.cards} items={items} onClose={close} />;
    case 'trash': return <TrashSheet stage={stage} onClose={close} />;
    case 'assign':
      return <AssignSheet stage={stage} cards={panel.cards} onClose={() => set({ panel: undefined, selected: new Set() })} onShow={() => set({ show: panel.cards[0] ?? '' })} />;
  }
}
