import { describe, expect, it } from 'vitest';
import type { Card, Stage } from '@/core/types.gen';
import { chainOf, threadOf } from './chain';
import { layout } from './layout';
import { width_of, wrapText } from './wrap_text';

const stages: Readonly<Record<string, Stage>> = { b: 'barrier', b2: 'barrier', c: 'current', f: 'future', o: 'outcome', s: 'solution' };
const cards = Object.entries(stages).map(([card, stage]) => ({ card, stage, answer: card === 'b2' ? 'missing' : 'there' }) as const);
const links = [
  { from: 'c', to: 'f', kind: 'resolves' }, { from: 'b', to: 's', kind: 'addresses' },
  { from: 's', to: 'o', kind: 'results_from' }, { from: 'o', to: 'f', kind: 'realises' },
] as const;
const list = Object.fromEntries(Object.entries(stages).map(([id, stage]) => [id, { text: `${stage} 카드` } as Card]));

describe('chainOf', () => {
  const chain = chainOf({ cards, links }, { list, comments: {} });

  it('puts the words of the cards to the core’s chain', () => {
    expect(chain.nodes).toContainEqual({ id: 'b2', stage: 'barrier', text: 'barrier 카드', gap: true });
    expect(chain.nodes.filter((node) => node.gap)).toHaveLength(1);
  });

  it('lights what leads to a card, what it leads to, and where its future begins', () => {
    expect([...threadOf(chain, 's')].sort()).toEqual(['b', 'c', 'f', 'o', 's']);
    expect([...threadOf(chain, 'c')].sort()).toEqual(['c', 'f']);
  });

  it('lays no card over another', () => {
    const { nodes } = layout(chain);
    for (const a of nodes) for (const b of nodes) if (a.id < b.id && a.x === b.x) expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
  });
});

it('breaks Hangul between words, and a word only where it is longer than its line', () => {
  const lines = wrapText('알림 기준을 아무도 정하지 않았다', 8, 5);
  expect(lines.join(' ')).toBe('알림 기준을 아무도 정하지 않았다');
  expect(lines.every((line) => width_of(line) <= 8)).toBe(true);
  expect(wrapText('가나다라마바사아자차카타', 5, 9).length).toBeGreaterThan(1);
  expect(wrapText('하나 둘 셋 넷 다섯 여섯', 3, 2)).toHaveLength(2);
});
