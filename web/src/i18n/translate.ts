import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Key } from './ko';
import { keepLanguage, storedLanguage, type Language } from './language';
import { fill, type Params } from './message';

export type { Key } from './ko';
export type { Params } from './message';

type Catalogue = Readonly<Record<Key, string>>;

let language: Language = 'ko';
let catalogue: Catalogue | undefined;
let shown: Translator = translator(catalogue, language);
const listeners = new Set<() => void>();

/** Turns a key into words. A new one is made when the language changes, so that it can be a dependency. */
export interface Translator {
  (key: Key, params?: Params): string;
  readonly language: Language;
}

function translator(words: Catalogue | undefined, spoken: Language): Translator {
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
  shown = translator(catalogue, wanted);
  document.documentElement.lang = wanted;
  for (const listener of listeners) listener();
}

/** Loads the person's language; await it before the first screen. */
export const startLanguage = (): Promise<void> => show(storedLanguage());

/** Returns a translator of a given language, whatever the screen's own is: for what the whole room hears. */
export const translatorOf = async (wanted: Language): Promise<Translator> => translator(await load(wanted), wanted);

/** Changes the language now and for the next visit. */
export function chooseLanguage(wanted: Language): Promise<void> {
  keepLanguage(wanted);
  return show(wanted);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const Spoken = createContext<Translator | undefined>(undefined);

/** What is below speaks another language than the person's: a document that is read or printed in it. */
export const SpokenIn = Spoken.Provider;

/** Returns the translator around, usually the person's, and renders again when the language changes. */
export function useT(): Translator {
  const own = useSyncExternalStore(subscribe, () => shown);
  return useContext(Spoken) ?? own;
}

/** Returns the translator of a language, or undefined until its words are there. */
export function useTranslator(wanted: Language): Translator | undefined {
  const [found, setFound] = useState<Translator>();
  useEffect(() => {
    let wanted_still = true;
    void load(wanted).then((words) => wanted_still && setFound(() => translator(words, wanted)));
    return () => void (wanted_still = false);
  }, [wanted]);
  return found?.language === wanted ? found : undefined;
}

/** Returns the translator outside of components, for titles and announcements. */
export const currentT = (): Translator => shown;
