import { en } from '@/i18n/en';
import { ko, type Key } from '@/i18n/ko';
import type { Language } from '@/i18n/language';
import { fill, type Params } from '@/i18n/message';

export type { Language } from '@/i18n/language';

/** Gives the words that a screen shows; what a test looks for is what the application says. */
export type Words = (key: Key, params?: Params) => string;

/** The words of one language. */
export function words(language: Language): Words {
  const catalogue: Readonly<Record<Key, string>> = language === 'ko' ? ko : en;
  return (key, params = {}) => fill(catalogue[key], params, language);
}

/** Every language: each test runs once in each. */
export const languages: readonly Language[] = ['ko', 'en'];
