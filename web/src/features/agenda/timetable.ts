import type { AgendaItem, Command } from '@/core/types.gen';
import { shownMinute } from './day';

/** One line of the editor, as typed. */
export interface Line {
  readonly item: AgendaItem;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** Whether the day does without it. */
  readonly plan: 'held' | 'skipped';
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

export const lineOf = (item: AgendaItem, plan: Line['plan']): Line => ({
  item, title: item.title, start: shownMinute(item.start_minute), end: shownMinute(item.end_minute), plan,
});

/** What must be said to the server for the day to be as typed, in an order in which the rules take each. */
export function commandsOf(lines: readonly Line[], items: readonly AgendaItem[], skipped: readonly string[]): readonly Command[] {
  const ids = (plan: Line['plan'], now: boolean) =>
    lines.filter((line) => line.plan === plan && skipped.includes(line.item.item) === now).map(({ item }) => item.item);
  return [
    // What is skipped may have no time, and what is brought back needs some.
    ...ids('skipped', false).map((item): Command => ({ type: 'skip_agenda_item', item })),
    { type: 'set_agenda', items },
    ...ids('held', true).map((item): Command => ({ type: 'unskip_agenda_item', item })),
  ];
}

/** Sets the line at `from` to the place `to`. Each keeps its length, the places keep the free time between them. */
export function moved(lines: readonly Line[], from: number, to: number): readonly Line[] {
  const line = lines[from];
  if (!line || from === to || to < 0 || to >= lines.length) return lines;
  const order = lines.filter((_, at) => at !== from);
  order.splice(to, 0, line);
  const minutes = lines.map(({ start, end }) => ({ start: minuteOf(start) ?? NaN, end: minuteOf(end) ?? NaN }));
  const lengths = order.map(({ start, end }) => (minuteOf(end) ?? NaN) - (minuteOf(start) ?? NaN));
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  let free_from = minutes[first]?.start ?? NaN;
  return order.map((each, at) => {
    if (at < first || at > last) return each;
    const free = at === first ? 0 : (minutes[at]?.start ?? NaN) - (minutes[at - 1]?.end ?? NaN);
    const start = free_from + free;
    free_from = start + (lengths[at] ?? NaN);
    // A time that cannot be read stays as it was typed.
    return Number.isNaN(start + free_from) ? each : { ...each, start: shownMinute(start), end: shownMinute(free_from) };
  });
}

/** A part of half an hour after the last one, within the day. */
export function added(lines: readonly Line[], id: string): readonly Line[] {
  const last = lines.at(-1);
  const start = Math.min((last && minuteOf(last.end)) ?? 540, 1_410);
  const item: AgendaItem = { item: id, block: '', title: '', kind: 'session', need: 'required', start_minute: start, end_minute: start + 30 };
  return [...lines, lineOf(item, 'held')];
}
