import type { AgendaItem } from '@/core/types.gen';

/** One line of the editor, as typed. */
export interface Line {
  readonly item: AgendaItem;
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

/** Reads "09:30" as minutes of the day; undefined for anything else. */
export function minuteOf(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return found && hour <= 24 && minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
}

/** The timetable that was typed; undefined when a time can't be read. Its rules are the core's. */
export function itemsOf(lines: readonly Line[]): readonly AgendaItem[] | undefined {
  const items = lines.map(({ item, title, start, end }) => ({
    ...item, title: title.trim(), start_minute: minuteOf(start) ?? -1, end_minute: minuteOf(end) ?? -1,
  }));
  return items.some((item) => item.start_minute < 0 || item.end_minute < 0) ? undefined : items;
}
