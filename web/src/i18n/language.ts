/** The languages in which every word of the application exists. */
export type Language = 'ko' | 'en';

const key = 'northstar.language';

const isLanguage = (value: unknown): value is Language => value === 'ko' || value === 'en';

/** Picks the language: the person's stored choice, then the device's first known one, then Korean. */
export function pickLanguage(stored: string | null, device: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  return device.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'ko';
}

/** Reads the person's language from the browser. */
export function storedLanguage(): Language {
  try {
    return pickLanguage(localStorage.getItem(key), navigator.languages);
  } catch {
    return pickLanguage(null, navigator.languages);
  }
}

/** Keeps the person's choice for the next visit; without storage it lasts as long as the page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage can be forbidden; nothing else depends on it.
  }
}
