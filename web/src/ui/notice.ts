import { useSyncExternalStore } from 'react';

/** A calm line at the lower edge: that something was done, and sometimes how to take it back. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const shown_ms = 6_000;
/** What can be taken back stays long enough to notice that it should be. */
const shown_with_action_ms = 10_000;

let notices: readonly Notice[] = [];
let spoken = '';
let next = 1;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes a line away before its time. */
export function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id);
  tell();
}

/** Shows a line for six seconds, for ten where it can be taken back, and says it aloud. Returns its id, for `dismiss`. */
export function notify(text: string, action?: Notice['action']): number {
  const id = next++;
  notices = [...notices.slice(-1), action ? { id, text, action } : { id, text }];
  announce(text);
  setTimeout(() => dismiss(id), action ? shown_with_action_ms : shown_ms);
  return id;
}

/** Says something to a screen reader, once, when it is free. The same words twice are said twice. */
export function announce(text: string): void {
  spoken = spoken === text ? `${text}\u00a0` : text;
  tell();
}

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices);
export const useSpoken = (): string => useSyncExternalStore(subscribe, () => spoken);
