import { describe, expect, it } from 'vitest';
import type { Card, Cards, Links, Stage } from '@/core/types.gen';
import { chainOf, threadOf } from './chain';
import { layout } from './layout';
import { width_of, wrapText } from './wrap_text';

const card = (stage: Stage, part: Partial<Card> = {}): Card => ({
  stage, zone: '', text: `${stage} 카드`, author: '', authorship: 'named', exposure: 'revealed', status: 'live', merged_into: '', position: { x: 0, y: 0 }, ...part,
});
const cards: Cards = {
  list: { c: card('current'), b: card('barrier'), b2: card('barrier'), bm: card('barrier', { status: 'merged', merged_into: 'b' }), s: card('solution'), o: card('outcome'), f: card('future'), h: card('future', { exposure: 'hidden' }), d: card('barrier', { status: 'deleted' }) },
  comments: {},
};
const links: Links = {
  list: {
    1: { from: 'f', to: 'c', kind: 'resolves' }, 2: { from: 's', to: 'bm', kind: 'addresses' }, 3: { from: 'o', to: 's', kind: 'results_from' },
    4: { from: 'o', to: 'f', kind: 'realises' }, 5: { from: 'h', to: 'c', kind: 'resolves' }, 6: { from: 's', to: 'd', kind: 'addresses' },
  },
};

describe('chainOf', () => {
  const chain = chainOf(cards, links);

  it('IN5 shows live, revealed cards, and a merged card’s link on the card that took it in', () => {
    expect(chain.nodes.map((node) => node.id).sort()).toEqual(['b', 'b2', 'c', 'f', 'o', 's']);
    expect(chain.edges).toContainEqual({ from: 'b', to: 's', kind: 'addresses' });
    expect(chain.edges).toHaveLength(4);
  });

  it('IN5 marks what nothing answers to', () => {
    expect(chain.nodes.filter((node) => node.gap).map((node) => node.id)).toEqual(['b2']);
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
