import type { CardId, Cards, Chain as CoreChain, ChainLink, Stage } from '@/core/types.gen';

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

/** The map as it is drawn. */
export interface Chain {
  readonly nodes: readonly Node[];
  readonly edges: readonly ChainLink[];
}

const isColumn = (stage: Stage): stage is Column => (columns as readonly Stage[]).includes(stage);

/** The core's chain with the words of its cards. */
export function chainOf({ cards, links }: CoreChain, { list }: Cards): Chain {
  const nodes = cards.flatMap(({ card, stage, answer }) =>
    isColumn(stage) ? [{ id: card, stage, text: list[card]?.text ?? '', gap: answer === 'missing' }] : [],
  );
  return { nodes, edges: links };
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
