/*
 * A Korean particle has two forms, chosen by whether the word before it ends in a consonant (받침):
 * 을/를, 이/가, 은/는, 과/와, 이라/라, 으로/로. The form after a consonant is written first.
 * The particle 으로 is the exception: after ㄹ it is 로.
 */
type Ending = 'vowel' | 'rieul' | 'consonant';

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Each syllable block is one of 28 endings; index 0 is none and 8 is ㄹ (Unicode 16, section 3.12). */
const endings = 28;
const rieul = 8;

/** How digits are read in Korean: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Ending[] = [
  'consonant', 'rieul', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'rieul', 'rieul', 'vowel',
];

function endingOfLetter(letter: string): Ending {
  if (/[lr]/i.test(letter)) return 'rieul';
  return /[mn]/i.test(letter) ? 'consonant' : 'vowel';
}

function endingOf(word: string): Ending {
  // What stands in brackets at the end is not read aloud, and % is read 퍼센트.
  const read = word.replace(/\s*\([^()]*\)\s*$/, '') || word;
  const last = [...read].reverse().find((sign) => /[\p{L}\p{N}%]/u.test(sign)) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= firstSyllable && code <= lastSyllable) {
    const index = (code - firstSyllable) % endings;
    return index === 0 ? 'vowel' : index === rieul ? 'rieul' : 'consonant';
  }
  return /\d/.test(last) ? (digits[Number(last)] ?? 'vowel') : endingOfLetter(last);
}

/** Returns the form of `pair` ("을/를") that follows `word`; brackets and quotes at its end are passed over. */
export function particle(word: string, pair: string): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  const ending = endingOf(word);
  if (ending === 'rieul' && afterConsonant.startsWith('으')) return afterVowel;
  return ending === 'vowel' ? afterVowel : afterConsonant;
}
