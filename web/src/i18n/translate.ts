import { useSyncExternalStore } from 'react';
import type { Key } from './ko';
import { keepLanguage, storedLanguage, type Language } from './language';
import { fill, type Params } from './message';

export type { Key } from './ko';
export type { Params } from './message';

type Catalogue = Readonly<Record<Key, string>>;

let language: Language = 'ko';
let catalogue: Catalogue | undefined;
let shown: Translator = translator();
const listeners = new Set<() => void>();

/** Turns a key into words. A new one is made when the language changes, so that it can be a dependency. */
export interface Translator {
  (key: Key, params?: Params): string;
  readonly language: Language;
}

function translator(): Translator {
  const words = catalogue;
  const spoken = language;
  const t = (key: Key, params: Params = {}) => fill(words?.[key] ?? key, params, spoken);
  return Object.assign(t, { language: spoken });
}

/** Loads one language's words: a person who reads Korean never fetches the English ones. */
async function load(wanted: Language): Promise<Catalogue> {
  return wanted === 'ko' ? (await import('./ko')).ko : (await import('./en')).en;
}

async function show(wanted: Language): Promise<void> {
  catalogue = await load(wanted);
  language = wanted;
  shown = translator();
  document.documentElement.lang = wanted;
  for (const listener of listeners) listener();
}

/** Loads the person's language; await it before the first screen. */
export const startLanguage = (): Promise<void> => show(storedLanguage());

/** Changes the language now and for the next visit. */
export function chooseLanguage(wanted: Language): Promise<void> {
  keepLanguage(wanted);
  return show(wanted);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns the translator and renders again when the language changes. */
export const useT = (): Translator => useSyncExternalStore(subscribe, () => shown);

/** Returns the translator outside of components, for titles and announcements. */
export const currentT = (): Translator => shown;
