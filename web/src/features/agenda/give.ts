import type { AgendaItem, Forecast, Way } from '@/core/types.gen';

/** One line of a preview: a part that is still to come or runs, as it is planned and as it would be. */
export interface Change {
  readonly item: AgendaItem;
  /** Absent where the part would be dropped. */
  readonly becomes: AgendaItem | undefined;
}

/** A way of its own, whatever its times: so that a choice outlives a minute that passes. */
export const keyOf = ({ giving, drop }: Way): string => [giving, ...drop].join(' ');

/** What a way makes of the parts that are not over. */
export function changesOf(way: Way, items: readonly AgendaItem[], forecast: Forecast): readonly Change[] {
  const open = new Set(forecast.items.filter(({ status }) => status === 'running' || status === 'next').map(({ item }) => item));
  return items
    .filter(({ item }) => open.has(item))
    .map((item) => ({ item, becomes: way.drop.includes(item.item) ? undefined : way.items.find((each) => each.item === item.item) }));
}

export const lengthOfItem = ({ start_minute, end_minute }: AgendaItem): number => end_minute - start_minute;
