import { colourNames, type Colour } from './card_colour';

export const viewNames = ['board', 'list'] as const;
export type ViewName = (typeof viewNames)[number];
export const listByNames = ['zone', 'cluster'] as const;
export type ListBy = (typeof listByNames)[number];

/** How a person likes to see boards; kept on this device. */
export interface StoredView {
  readonly view: ViewName;
  readonly colour: Colour;
  /** Undefined: as fits what is on the board. */
  readonly listBy: ListBy | undefined;
}

const key = 'northstar.board';

const oneOf = <Name extends string>(names: readonly Name[], value: unknown, otherwise: Name): Name =>
  names.find((name) => name === value) ?? otherwise;

/** Reads what is stored, trusting none of it. */
export function readView(stored: string | null): StoredView {
  let value: Partial<Record<keyof StoredView, unknown>> = {};
  try {
    value = (JSON.parse(stored ?? '{}') ?? {}) as typeof value;
  } catch {
    // What another version stored counts as nothing.
  }
  return {
    view: oneOf(viewNames, value.view, 'board'),
    colour: oneOf(colourNames, value.colour, 'side'),
    listBy: listByNames.find((name) => name === value.listBy),
  };
}

export function storedView(): StoredView {
  try {
    return readView(localStorage.getItem(key));
  } catch {
    return readView(null);
  }
}

export function keepView({ view, colour, listBy }: StoredView): void {
  try {
    localStorage.setItem(key, JSON.stringify({ view, colour, listBy }));
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}
