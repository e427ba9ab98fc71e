import type { Side } from './api';

/** The name and side that a person gave last, so that the next door needs one press. */
export interface Remembered {
  readonly name: string;
  readonly side: Side | null;
}

const key = 'northstar.person';
const sides: readonly unknown[] = ['business', 'it', 'host'];

/** Reads what is stored, trusting none of it. */
export function readRemembered(stored: string | null): Remembered {
  try {
    const value = JSON.parse(stored ?? '{}') as Partial<Record<'name' | 'side', unknown>>;
    const name = typeof value.name === 'string' ? value.name.slice(0, 80) : '';
    return { name, side: sides.includes(value.side) ? (value.side as Side) : null };
  } catch {
    return { name: '', side: null };
  }
}

export function remembered(): Remembered {
  try {
    return readRemembered(localStorage.getItem(key));
  } catch {
    return { name: '', side: null };
  }
}

export function remember(person: Remembered): void {
  try {
    localStorage.setItem(key, JSON.stringify(person));
  } catch {
    // Storage can be forbidden; the person then types their name again.
  }
}
