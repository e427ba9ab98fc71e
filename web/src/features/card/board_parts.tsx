import { createContext, useContext, type ComponentType } from 'react';
import type { CardId, ClusterId, Stage } from '@/core/types.gen';

/** What other features put on the board; the application joins them, since no feature imports another. */
export interface BoardParts {
  /** The head of a cluster's frame: its name, to be changed in place, and its menu. */
  readonly ClusterHead: ComponentType<{ cluster: ClusterId; onSelect: (cards: readonly CardId[]) => void }>;
  /** Asks into which cluster the cards go; `onShow` when the person wants to see where they went. */
  readonly AssignSheet: ComponentType<{ stage: Stage; cards: readonly CardId[]; onClose: () => void; onShow: () => void }>;
  /** The links of a card. */
  readonly LinkChips: ComponentType<{ card: CardId }>;
  /** Asks to which card a card is linked. */
  readonly LinkSheet: ComponentType<{ card: CardId; onClose: () => void }>;
}

const Context = createContext<BoardParts | undefined>(undefined);

export const BoardPartsProvider = Context.Provider;

export function useBoardParts(): BoardParts {
  const parts = useContext(Context);
  if (!parts) throw new Error('useBoardParts needs a BoardPartsProvider');
  return parts;
}
