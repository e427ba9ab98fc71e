import type { Stage, Workshop } from '@/core/types.gen';
import type { CardEntry } from './card_entry';
import type { ListBy } from './stored_view';
import { columnOf, zonesOf } from './zones';

/** A part of the list under one heading. */
export interface Section {
  readonly kind: 'zone' | 'cluster' | 'ungrouped';
  readonly key: string;
  readonly items: readonly CardEntry[];
}

/** From top to bottom, then from left to right, as they lie on the board. */
const inPlace = (a: CardEntry, b: CardEntry): number =>
  a.card.position.y - b.card.position.y || a.card.position.x - b.card.position.x;

/** How a stage's list is divided where the person has not chosen: by cluster as soon as there is one, so that grouping shows. */
export const usualDivision = (stage: Stage, clusters: Workshop['clusters']['list']): ListBy =>
  Object.values(clusters).some((cluster) => cluster.stage === stage) ? 'cluster' : 'zone';

/** Divides a stage's cards for the list. Zones are shown even when empty, since they say what to think about. */
export function sectionsOf(stage: Stage, by: ListBy, items: readonly CardEntry[], clusters: Workshop['clusters']['list']): Section[] {
  const sorted = [...items].sort(inPlace);
  if (by === 'zone') {
    return zonesOf(stage).map((key, index) => ({ kind: 'zone', key, items: sorted.filter((item) => columnOf(stage, item.card.zone) === index) }));
  }
  const named = Object.keys(clusters)
    .filter((key) => clusters[key]?.stage === stage)
    .sort()
    .map((key): Section => ({ kind: 'cluster', key, items: sorted.filter((item) => item.cluster === key) }));
  const loose = sorted.filter((item) => item.cluster === '');
  return loose.length > 0 || named.length === 0 ? [...named, { kind: 'ungrouped', key: '', items: loose }] : named;
}
