import type { Card, CardId, ClusterId, Side, Stage, Workshop } from '@/core/types.gen';

/** A card with all that its face shows. The same object as long as nothing of it changed. */
export interface CardEntry {
  readonly id: CardId;
  readonly card: Card;
  /** The cluster that holds it, or "". */
  readonly cluster: ClusterId;
  readonly comments: number;
  readonly links: number;
  readonly merged: number;
  readonly kept: 'saved' | 'waiting';
  readonly whose: 'mine' | 'others';
  /** Empty where nobody may know. */
  readonly author: string;
  readonly side: Side | undefined;
}

export interface BoardSource {
  readonly cards: Workshop['cards'];
  readonly clusters: Workshop['clusters']['list'];
  readonly links: Workshop['links']['list'];
  readonly people: Workshop['participants']['people'];
  readonly participants: Workshop['participants']['list'];
  readonly waiting: ReadonlySet<string>;
  readonly me: string;
}

function counted(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function same(a: CardEntry, b: CardEntry): boolean {
  return (Object.keys(a) as (keyof CardEntry)[]).every((key) => a[key] === b[key]);
}

/** Makes a stage's live cards ready to be shown. */
function itemsOf(stage: Stage, source: BoardSource): CardEntry[] {
  const { cards, clusters, links, people, participants, waiting, me } = source;
  const comments = counted(Object.values(cards.comments).map((comment) => comment.card));
  const linked = counted(Object.values(links).flatMap((link) => [link.from, link.to]));
  const merged = counted(Object.values(cards.list).map((card) => card.merged_into ?? ''));
  const home = new Map(Object.entries(clusters).flatMap(([id, cluster]) => cluster.cards.map((card) => [card, id] as const)));
  const orders = new Map(Object.values(clusters).flatMap((cluster) => cluster.cards.map((card, at) => [card, at] as const)));
  const order = (card: CardId): number => orders.get(card) ?? -1;
  return Object.entries(cards.list)
    .filter(([, card]) => card.stage === stage && card.status === 'live')
    // Not as they happened to arrive: everybody sees a cluster's cards in the same order.
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([id, card]) => ({
      id,
      card,
      cluster: home.get(id) ?? '',
      comments: comments.get(id) ?? 0,
      links: linked.get(id) ?? 0,
      merged: merged.get(id) ?? 0,
      kept: waiting.has(id) ? 'waiting' : 'saved',
      whose: card.author === me ? 'mine' : 'others',
      author: people[card.author ?? '']?.name ?? '',
      side: participants[card.author ?? '']?.side,
    }));
}

/** Returns a maker of items that hands out the object of before where nothing changed, so that few are drawn again. */
export function itemMaker(): (stage: Stage, source: BoardSource) => readonly CardEntry[] {
  let before = new Map<CardId, CardEntry>();
  return (stage, source) => {
    const items = itemsOf(stage, source).map((item) => {
      const old = before.get(item.id);
      return old && same(old, item) ? old : item;
    });
    before = new Map(items.map((item) => [item.id, item]));
    return items;
  };
}
