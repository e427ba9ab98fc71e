import type { ClusterId, Side } from '@/core/types.gen';
import type { CardEntry } from './card_entry';

/** Which cards are shown; an empty member lets all pass. */
export interface Filter {
  readonly text: string;
  readonly side: Side | '';
  readonly zone: string;
  readonly cluster: ClusterId | typeof ungrouped | '';
}

/** The choice of the cards that are in no cluster; no id has a dot. */
export const ungrouped = '.none';

export const no_filter: Filter = { text: '', side: '', zone: '', cluster: '' };

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((value) => value !== '');

/** Makes texts comparable: case, width and the way in which a Hangul syllable is stored do not matter. */
export const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** The items that pass; the same array where all do. */
export function filtered(items: readonly CardEntry[], filter: Filter): readonly CardEntry[] {
  if (!isFiltering(filter)) return items;
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const passes = ({ card, side, cluster, author }: CardEntry): boolean => {
    if (filter.side !== '' && side !== filter.side) return false;
    if (filter.zone !== '' && card.zone !== filter.zone) return false;
    if (filter.cluster !== '' && cluster !== (filter.cluster === ungrouped ? '' : filter.cluster)) return false;
    const text = folded(`${card.text} ${author}`);
    return words.every((word) => text.includes(word));
  };
  return items.filter(passes);
}
