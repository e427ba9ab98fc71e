import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Coach, stretch } from './coach';

let coach: Coach;

beforeAll(async () => {
  coach = await Coach.of(await WebAssembly.compile(await readFile('../build/wasm/core.wasm')));
});

describe('coach', () => {
  it('CH3 reads a statement as the server does', () => {
    const reading = coach.read('점심 배달 고객이 전화 없이 앱으로 재주문하는 비율을 12%에서 2027년 2분기까지 30%로 늘린다');
    expect(reading).toMatchObject({ lang: 'ko', reads_as: 'outcome', specific: true, question: 'none' });
    expect(Object.values(reading.parts)).toEqual([true, true, true, true, true, true]);
  });

  it('CH5 marks stretches in code points', () => {
    const text = '😀 고객의 재방문율 18%에서 35%로';
    const marks = Object.fromEntries(coach.read(text).spans.map((span) => [span.mark, stretch(text, span)]));
    expect(marks).toMatchObject({ actor: '고객', baseline: '18%', target: '35%' });
  });

  it('SI3 finds what repeats, SI6 what a query asks for and SI8 where the rest belongs', () => {
    const texts = ['배송이 늦다', '배송이 늦다.', '결제가 자주 실패한다', '결제 실패'];
    const pile = coach.similar({ texts, query: '결제', groups: [[1], [3]] });
    expect(pile.texts[1]?.duplicate_of).toBe(1);
    expect(pile.found.map(({ line }) => line)).toEqual([3, 4]);
    expect(pile.guesses.map(({ line, group }) => [line, group])).toContainEqual([4, 2]);
    expect([...pile.order].sort()).toEqual([1, 2, 3, 4]);
  });

  it('says what it does not take', () => {
    expect(() => coach.similar({ texts: Array.from({ length: 1001 }, String) })).toThrow('too_many');
  });
});
