import type { CardId, Cards, LinkKind, Links } from '@/core/types.gen';

/** The columns of the map, from what is to what is wanted. */
export const columns = ['current', 'barrier', 'solution', 'outcome', 'future'] as const;
export type Column = (typeof columns)[number];

export interface Node {
  readonly id: CardId;
  readonly stage: Column;
  readonly text: string;
  /** Nothing live answers to it (rule IN5). */
  readonly gap: boolean;
}

/** A link, read from left to right; a cause leads to its effect. */
export interface Edge {
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
}

export interface Chain {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What has to answer to a card of each column; an outcome needs no answer. */
const answers: Readonly<Partial<Record<Column, LinkKind>>> = { current: 'resolves', barrier: 'addresses', solution: 'results_from', future: 'realises' };

/** Links point backwards, from what answers to what is answered; these two are drawn the way that they point. */
const forward: readonly LinkKind[] = ['blocks', 'realises', 'causes'];

/** The live card behind an id, through the merges that took it in. */
function liveCard(cards: Cards, id: CardId): CardId | undefined {
  const seen = new Set<CardId>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const card = cards.list[at];
    if (!card || card.status === 'deleted' || card.exposure !== 'revealed') return undefined;
    if (card.status === 'live') return at;
    at = card.merged_into;
  }
  return undefined;
}

const isColumn = (stage: string): stage is Column => (columns as readonly string[]).includes(stage);

/** Reads the chain out of the board: live, revealed cards, their links, and where something is missing. */
export function chainOf(cards: Cards, links: Links): Chain {
  const live = Object.values(links.list).flatMap(({ from, to, kind }) => {
    const ends = [liveCard(cards, from), liveCard(cards, to)] as const;
    return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1], kind }] : [];
  });
  const answered = new Set(live.map(({ to, kind }) => `${kind} ${to}`));
  const nodes = Object.entries(cards.list).flatMap(([id, card]) => {
    if (!isColumn(card.stage) || liveCard(cards, id) !== id) return [];
    const needed = answers[card.stage];
    return [{ id, stage: card.stage, text: card.text, gap: needed !== undefined && !answered.has(`${needed} ${id}`) }];
  });
  const edges = live.map((link) => (forward.includes(link.kind) ? link : { from: link.to, to: link.from, kind: link.kind }));
  return { nodes, edges };
}

function reach(start: CardId, next: (id: CardId) => readonly CardId[]): Set<CardId> {
  const found = new Set([start]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const each of next(id)) {
      if (!found.has(each)) {
        found.add(each);
        open.push(each);
      }
    }
  }
  return found;
}

/** The thread of a card: all that leads to it, all that it leads to, and where the futures among them begin. */
export function threadOf({ edges }: Chain, id: CardId): ReadonlySet<CardId> {
  const after = reach(id, (at) => edges.filter((edge) => edge.from === at).map((edge) => edge.to));
  const before = reach(id, (at) => edges.filter((edge) => edge.to === at).map((edge) => edge.from));
  const found = new Set([...before, ...after]);
  const begun = edges.filter((edge) => edge.kind === 'resolves' && found.has(edge.to)).map((edge) => edge.from);
  return new Set([...found, ...begun]);
}
