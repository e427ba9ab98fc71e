import { describe, expect, it } from 'vitest';
import { amountText } from './amount';
import { dueText } from './due';
import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';
import { fill, type Params } from './message';
import { sayOutcome, type Sayable } from './outcome_sentence';
import { textOf } from './pieces';
import type { Key, Translator } from './translate';

const translator = (language: Language): Translator => {
  const words = language === 'ko' ? ko : en;
  // A message that is asked without values keeps its places: the sentence fills them itself.
  return Object.assign((key: Key, params: Params = {}) => fill(words[key], params, language), { language });
};

const alarms: Sayable = {
  actor: '라인 작업자', behaviour: '알림 후 15분 안에 조치 카드를 실행한다', metric: '15분 내 조치 비율', unit: '%',
  baseline: { milli: 64_000 }, target: { milli: 90_000 }, direction: 'up', due: '2026-12',
};
const english: Sayable = { ...alarms, actor: 'Line operators', behaviour: 'act on alarms within 15 minutes', metric: 'Share of alarms acted on' };
const say = (outcome: Sayable, language: Language, gaps: 'shown' | 'left_out' = 'left_out') => textOf(sayOutcome(outcome, translator(language), gaps));

describe('sayOutcome', () => {
  it('RP6 says an outcome in each language', () => {
    expect(say(alarms, 'ko')).toBe('라인 작업자가 알림 후 15분 안에 조치 카드를 실행한다. 2026년 12월까지 15분 내 조치 비율을 64%\u2060에서 90%\u2060로 높인다.');
    expect(say(english, 'en')).toBe('Line operators will act on alarms within 15 minutes. Share of alarms acted on goes up from 64% to 90% by December 2026.');
  });

  it('RP6 names an unknown baseline', () => {
    expect(say({ ...alarms, baseline: {} }, 'ko')).toMatch(/조치 비율을 90%\u2060로 높인다 \(기준값은 아직 모름\)\.$/);
    expect(say({ ...english, baseline: {} }, 'en')).toMatch(/goes up to 90% by December 2026 \(baseline not known yet\)\.$/);
  });

  it('RP6 does not mix grammars', () => {
    expect(say(alarms, 'en')).toMatch(/^라인 작업자: 알림 후/);
    expect(say(english, 'ko')).toMatch(/^Line operators: act on alarms/);
  });

  it('RP6 says only what is there', () => {
    const nothing: Sayable = { actor: '', behaviour: '', metric: '', unit: '', baseline: {}, target: {}, direction: 'unset', due: '' };
    expect(say(nothing, 'ko')).toBe('');
    expect(say({ ...nothing, actor: '검사자' }, 'ko')).toBe('검사자.');
  });

  it('grows: gaps stand where words will be, with the particle that fits them', () => {
    expect(say({ ...alarms, actor: '', due: '' }, 'ko', 'shown')).toBe('누구가 알림 후 15분 안에 조치 카드를 실행한다. 언제까지 15분 내 조치 비율을 64%\u2060에서 90%\u2060로 높인다.');
  });
});

it('writes amounts and dates as people do', () => {
  expect([amountText(undefined, '%', 'ko'), amountText(-12_500, '%', 'ko'), amountText(1_234_567_050, '회/주', 'ko'), amountText(4_000, 's', 'en')]).toEqual(['', '-12.5%', '1,234,567.05회/주', '4 s']);
  expect([dueText('2026', 'ko'), dueText('2026-09', 'en'), dueText('2026-01-05', 'ko'), dueText('2026-01-05', 'en'), dueText('', 'en')]).toEqual(['2026년', 'September 2026', '2026년 1월 5일', '5 January 2026', '']);
});
