import type { Language } from './language';
import { particle } from './particle';

/** What a message's places are filled with. */
export type Params = Readonly<Record<string, string | number>>;

/*
 * Grammar of a message:
 *   message = { text | "{" name "}" | "{" name "|" particles "}" | "{" name "#" forms "}" }
 * "{name|을/를}" is the value and the particle that fits it; "{count#card|cards}" is the English form that
 * fits the count, without the count. Example: "{n} {n#card|cards} by {who}".
 */
export const place = /\{(\w+)(?:\|([^}]+)|#([^}]+))?\}/g;

const plural = new Intl.PluralRules('en');

function countForm(count: number, forms: string): string {
  const [one = '', other = one] = forms.split('|');
  return plural.select(count) === 'one' ? one : other;
}

function shown(value: string | number, language: Language): string {
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}

/** Fills a message's places. A place without a value stays visible as `{name}`, so that the lack is seen. */
export function fill(message: string, params: Params, language: Language): string {
  return message.replace(place, (whole, name: string, pair?: string, forms?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (forms) return countForm(Number(value), forms);
    const text = shown(value, language);
    return pair ? text + particle(text, pair) : text;
  });
}

/** The names of a message's places, sorted, each once. */
export function placesOf(message: string): string[] {
  return [...new Set([...message.matchAll(place)].map((found) => found[1] ?? ''))].sort();
}
