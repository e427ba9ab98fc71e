import type { Activity, ActivityKind, Stage } from '@/core/types.gen';

/** The stage that an activity of this kind is usually of, where it is not of any board's. */
export const usualStage = (kind: ActivityKind): Stage => {
  if (kind === 'listen') return 'warm_up';
  if (kind === 'retrospect') return 'wrap_up';
  return kind === 'define_outcomes' || kind === 'consensus' ? 'outcome' : 'barrier';
};

/** Sets the activity at `from` one place on; past the end of its part it goes over into the next one. */
export function movedActivity(plan: readonly Activity[], from: number, by: 1 | -1): readonly Activity[] {
  const [activity, other] = [plan[from], plan[from + by]];
  if (!activity) return plan;
  if (!other) return plan;
  if (other.item !== activity.item) return plan.map((each, at) => (at === from ? { ...activity, item: other.item ?? '' } : each));
  return plan.map((each, at) => (at === from ? other : at === from + by ? activity : each));
}

/** Puts an activity behind the last one of its part, or at the end. */
export function withActivity(plan: readonly Activity[], activity: Activity, items: readonly string[]): readonly Activity[] {
  const place = (item = '') => items.indexOf(item);
  const behind = plan.findLastIndex((each) => place(each.item) >= 0 && place(each.item) <= place(activity.item));
  const at = place(activity.item) < 0 ? plan.length : behind + 1;
  return [...plan.slice(0, at), activity, ...plan.slice(at)];
}

/** The minutes that the activities of a part take together. */
export const minutesOf = (plan: readonly Activity[], item: string): number =>
  plan.filter((activity) => activity.item === item).reduce((sum, activity) => sum + activity.duration_minutes, 0);
