import { describe, expect, it } from 'vitest';
import { en } from './en';
import { ko } from './ko';
import { pickLanguage } from './language';
import { fill, placesOf } from './message';

describe('fill', () => {
  it('joins a Korean value with the particle that fits it', () => {
    expect(fill('{name|을/를} 지웠습니다', { name: '장벽 투표' }, 'ko')).toBe('장벽 투표를 지웠습니다');
    expect(fill('{n}명 중 {done|이/가} 마쳤습니다', { n: 20, done: 13 }, 'ko')).toBe('20명 중 13이 마쳤습니다');
  });

  it('picks the English form by count', () => {
    const message = '{n} {n#card|cards}';
    expect(fill(message, { n: 1 }, 'en')).toBe('1 card');
    expect(fill(message, { n: 0 }, 'en')).toBe('0 cards');
    expect(fill(message, { n: 1000 }, 'en')).toBe('1,000 cards');
  });

  it('leaves a place without a value visible', () => {
    expect(fill('Hello {name}', {}, 'en')).toBe('Hello {name}');
  });

  it('does not read places out of a value', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b} x');
  });
});

describe('the catalogues', () => {
  const keys = Object.keys(ko) as (keyof typeof ko)[];

  it('hold the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ko).sort());
  });

  it.each(keys)('fill the same places in %s', (key) => {
    // A count may show as a form only in English, and a language may leave out what its grammar does not need.
    expect(placesOf(en[key])).toEqual(placesOf(ko[key]));
    expect(en[key].trim()).not.toBe('');
    expect(ko[key].trim()).not.toBe('');
  });

  it('write no Hangul in English, except a language’s own name', () => {
    const stray = keys.filter((key) => !key.startsWith('language.') && /[\u3131-\uD79D]/.test(en[key]));
    expect(stray).toEqual([]);
  });
});

describe('pickLanguage', () => {
  it.each([
    ['en', ['ko-KR'], 'en'],
    [null, ['de-DE', 'en-GB', 'ko'], 'en'],
    [null, ['fr'], 'ko'],
    ['nonsense', [], 'ko'],
  ] as const)('given stored %s and device %s, picks %s', (stored, device, expected) => {
    expect(pickLanguage(stored, device)).toBe(expected);
  });
});
