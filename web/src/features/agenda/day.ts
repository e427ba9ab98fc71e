import type { Agenda, AgendaItem, Clock } from '@/core/types.gen';
import type { Key } from '@/i18n/ko';
import type { Translator } from '@/i18n/translate';

const minute_ms = 60_000;
/** A rehearsal at another time of day is neither late nor early. */
const told_up_to_minutes = 180;

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

/** Shows minutes of the day as "09:30". */
export function shownMinute(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(((minute % 60) + 60) % 60)}`;
}

/** The time left of the running part, negative when it is over; never more than all of it, though this device's guess of the server's time be behind. */
export const leftOf = (clock: Clock, now: number): number => clock.paused_with_ms ?? clock.ends_at - Math.max(now, clock.started_at);

/** The full length of the running part, with what was added to it. */
export const lengthOf = (clock: Clock): number => Math.max(minute_ms, clock.ends_at - clock.started_at);

/** The instant as minutes of this device's day. */
function minuteOfDay(instant: number): number {
  const date = new Date(instant);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}

/**
 * How many minutes later than planned the running part will end; negative when sooner. Undefined without a clock, and
 * where the day is not being held at its own time.
 */
export function lateness(agenda: Agenda, now: number): number | undefined {
  const { clock } = agenda;
  const item = agenda.items.find((each) => each.item === clock?.item);
  if (!clock || !item) return undefined;
  const ends_at = Math.max(now, now + leftOf(clock, now));
  const late = Math.round(minuteOfDay(ends_at) - item.end_minute);
  return Math.abs(late) > told_up_to_minutes ? undefined : late;
}

/** The minute of this device's day at which the running part ends by its clock; undefined while no clock goes. */
export function untilMinute({ agenda: { clock } }: { readonly agenda: Agenda }): number | undefined {
  return clock && clock.paused_with_ms === undefined ? Math.round(minuteOfDay(clock.ends_at)) : undefined;
}

export type Passing = 'past' | 'now' | 'next';

/** Where each part stands to the running one; without a clock all are still to come. */
export function passingOf(agenda: Agenda, item: AgendaItem): Passing {
  const running = agenda.items.findIndex((each) => each.item === agenda.clock?.item);
  const at = agenda.items.indexOf(item);
  if (at === running) return 'now';
  return at < running ? 'past' : 'next';
}
