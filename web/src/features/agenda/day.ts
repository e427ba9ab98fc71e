import type { Agenda, AgendaItem, Clock } from '@/core/types.gen';
import type { Key } from '@/i18n/ko';
import type { Translator } from '@/i18n/translate';
import { utcOffsetMinutes } from '@/lib/utc_offset';

const minute_ms = 60_000;
const day_minutes = 1_440;

const blocks = [
  'introduction', 'background', 'break', 'current-future', 'lunch', 'barrier', 'vote-1', 'solution', 'vote-2', 'outcome', 'wrap-up',
] as const;
type Block = (typeof blocks)[number];

/** What a part of the day is called: as its facilitator wrote, or as its template names it. */
export function itemTitle(item: AgendaItem, t: Translator): string {
  if (item.title) return item.title;
  const known = blocks.find((block): block is Block => block === item.block);
  return known ? t(`agenda.block_${known}` satisfies Key) : item.block || t('agenda.untitled');
}

/** Shows minutes of the day as "09:30"; after midnight the next day's figures. */
export function shownMinute(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = minute > day_minutes ? Math.floor(minute / 60) % 24 : Math.floor(minute / 60);
  return `${two(hour)}:${two(((minute % 60) + 60) % 60)}`;
}

/** The time left of the running part, negative when it is over; never more than all of it, though this device's guess of the server's time be behind. */
export const leftOf = (clock: Clock, now: number): number => clock.paused_with_ms ?? clock.ends_at - Math.max(now, clock.started_at);

/** The full length of the running part: what was planned, or what it has with all that was added to it. */
export function lengthOf({ clock, items }: Agenda): number {
  const item = items.find((each) => each.item === clock?.item);
  const planned = item ? (item.end_minute - item.start_minute) * minute_ms : minute_ms;
  return clock ? Math.max(planned, clock.ends_at - clock.started_at) : planned;
}

export type Level = 'plenty' | 'soon' | 'last' | 'over';

/** How near the end is: from a fifth of the time on, and from a twentieth on, it is said. */
export function levelOf(left_ms: number, total_ms: number): Level {
  if (left_ms <= 0) return 'over';
  if (left_ms <= total_ms * 0.05) return 'last';
  return left_ms <= total_ms * 0.2 ? 'soon' : 'plenty';
}

/** The minute of the place's day at which the running part ends by its clock; undefined while no clock goes. */
export function untilMinute({ agenda: { clock, utc_offset_minutes } }: { readonly agenda: Agenda }): number | undefined {
  if (!clock || clock.paused_with_ms !== undefined) return undefined;
  const minute = Math.round(clock.ends_at / minute_ms) + (utc_offset_minutes ?? utcOffsetMinutes());
  return ((minute % day_minutes) + day_minutes) % day_minutes;
}
