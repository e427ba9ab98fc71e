import type { Language } from '@/i18n/language';

const tags: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-US' };

/** Says words aloud in a language, by the device's own voice; nothing where it has none. */
export function speak(words: string, language: Language): void {
  if (!('speechSynthesis' in window)) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = tags[language];
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}
