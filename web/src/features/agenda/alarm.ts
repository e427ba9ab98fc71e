/** What is told of the running part's time: five minutes and one minute before its end, and the end. */
export type Alarm = 'five' | 'one' | 'over';

const marks: readonly { readonly alarm: Alarm; readonly left_ms: number }[] = [
  { alarm: 'over', left_ms: 0 },
  { alarm: 'one', left_ms: 60_000 },
  { alarm: 'five', left_ms: 300_000 },
];
/** A reading that is later than this was not watched: a page that slept does not tell what it missed. */
const watched_ms = 5_000;

/** A reading of the clock: of which part, what was left, and when. */
export interface Reading {
  readonly item: string;
  readonly left_ms: number;
  readonly at: number;
}

/** What is to be told between two readings of the clock; the last one where several were passed. */
export function alarmBetween(before: Reading | undefined, now: Reading): Alarm | undefined {
  if (!before || before.item !== now.item || now.at - before.at > watched_ms) return undefined;
  // Time that a facilitator took away is known to whoever took it; only time that passed is told.
  const passed_ms = before.left_ms - now.left_ms;
  if (passed_ms > now.at - before.at + 1_000) return undefined;
  return marks.find(({ left_ms }) => before.left_ms > left_ms && now.left_ms <= left_ms)?.alarm;
}
