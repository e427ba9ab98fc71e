import { createContext, useContext, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import type { CardId } from '@/core/types.gen';
import type { Colour } from './card_colour';
import { no_filter, type Filter } from './filter';
import { keepView, storedView, type ListBy, type ViewName } from './stored_view';

/** What is open over the board. */
export type Panel =
  | { readonly kind: 'card' | 'link' | 'sign'; readonly card: CardId }
  | { readonly kind: 'assign' | 'merge'; readonly cards: readonly CardId[] }
  | { readonly kind: 'trash' };

export interface BoardState {
  readonly view: ViewName;
  readonly colour: Colour;
  readonly listBy: ListBy | undefined;
  readonly filter: Filter;
  readonly selected: ReadonlySet<CardId>;
  /** The card that the keyboard is on, or "". */
  readonly active: CardId;
  /** The card whose text is being changed in its place, or "". */
  readonly editing: CardId;
  readonly panel: Panel | undefined;
  /** The card that the board is asked to bring into sight, or "". */
  readonly show: CardId;
}

export interface BoardActions {
  readonly set: (part: Partial<BoardState>) => void;
  /** `one` puts away what was selected before; `toggle` adds or takes out. */
  readonly select: (card: CardId, how: 'one' | 'toggle') => void;
  readonly filter: (part: Partial<Filter>) => void;
  readonly open: (panel: Panel) => void;
  /** Asks where a card goes, and with it what else is selected. */
  readonly group: (card: CardId) => void;
}

type Step = (state: BoardState) => BoardState;

const Actions = createContext<BoardActions | undefined>(undefined);
const State = createContext<BoardState | undefined>(undefined);

const first = (): BoardState => ({
  ...storedView(),
  filter: no_filter,
  selected: new Set(),
  active: '',
  editing: '',
  panel: undefined,
  show: '',
});

function toggled(set: ReadonlySet<CardId>, card: CardId): ReadonlySet<CardId> {
  const next = new Set(set);
  if (!next.delete(card)) next.add(card);
  return next;
}

function actionsOn(take: (step: Step) => void): BoardActions {
  return {
    set: (part) => take((state) => ({ ...state, ...part })),
    select: (card, how) =>
      take((state) => ({ ...state, active: card, selected: how === 'one' ? new Set([card]) : toggled(state.selected, card) })),
    filter: (part) => take((state) => ({ ...state, filter: { ...state.filter, ...part } })),
    open: (panel) => take((state) => ({ ...state, panel })),
    group: (card) => take((state) => ({ ...state, panel: { kind: 'assign', cards: state.selected.has(card) ? [...state.selected] : [card] } })),
  };
}

/** Holds what one person does on one board and nobody else sees: selection, filter, what is open. */
export function BoardStateProvider({ children }: { readonly children: ReactNode }) {
  const [state, take] = useReducer((before: BoardState, step: Step) => step(before), undefined, first);
  const actions = useMemo(() => actionsOn(take), []);
  const { view, colour, listBy } = state;
  useEffect(() => keepView({ view, colour, listBy }), [view, colour, listBy]);
  return (
    <Actions.Provider value={actions}>
      <State.Provider value={state}>{children}</State.Provider>
    </Actions.Provider>
  );
}

/** The state of the board around. */
export function useBoard(): BoardState {
  const state = useContext(State);
  if (!state) throw new Error('useBoard needs a BoardStateProvider');
  return state;
}

/** Always the same object: using it draws nothing again. */
export function useBoardActions(): BoardActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('useBoardActions needs a BoardStateProvider');
  return actions;
}
