import type { CardId, Cards, Clusters, OptionId, Stage } from './types.gen';

/** What a round asks about: a card, or a cluster with its cards. */
export interface Option {
  readonly id: OptionId;
  readonly kind: 'card' | 'cluster';
  /** What a card says or a cluster is called; empty where it has no name or is gone. */
  readonly title: string;
  /** The texts of a cluster's cards. */
  readonly cards: readonly string[];
}

const live = (cards: Cards, id: CardId): boolean => cards.list[id]?.status === 'live' && cards.list[id].exposure === 'revealed';

/** Finds what an option names. Cards stay options after they are merged or deleted (rule VO4). */
export function optionOf(cards: Cards, clusters: Clusters, id: OptionId): Option {
  const cluster = clusters.list[id];
  if (!cluster) return { id, kind: 'card', title: cards.list[id]?.text ?? '', cards: [] };
  const texts = cluster.cards.filter((card) => live(cards, card)).map((card) => cards.list[card]?.text ?? '');
  return { id, kind: 'cluster', title: cluster.name, cards: texts };
}

/** The live, revealed cards of a stage, in the order of their ids. */
export const liveCards = (cards: Cards, stage: Stage): readonly CardId[] =>
  Object.keys(cards.list).filter((id) => cards.list[id]?.stage === stage && live(cards, id));

/** The clusters of a stage that hold at least one card to read. */
export const liveClusters = (cards: Cards, clusters: Clusters, stage: Stage): readonly string[] =>
  Object.keys(clusters.list).filter((id) => {
    const cluster = clusters.list[id];
    return cluster?.stage === stage && cluster.cards.some((card) => live(cards, card));
  });
