import type { Activity, Beginning, Command, Role, Workshop } from '@/core/types.gen';

/** One step of the day: a part of the timetable, and the activity in it where it has one. */
export interface Step {
  readonly item: string;
  readonly activity: Activity | undefined;
  /** Whether the day does without the part. */
  readonly plan: 'held' | 'skipped';
}

type Planned = Pick<Workshop, 'agenda' | 'activities'>;

/** The day as steps, in order: the activities of each part, and the parts without any, such as a break. */
export function programOf({ agenda, activities }: Planned): readonly Step[] {
  const known = new Set(agenda.items.map((item) => item.item));
  const timed = agenda.items.flatMap((item): Step[] => {
    const inside = activities.plan.filter((activity) => activity.item === item.item);
    const plan = agenda.skipped.includes(item.item) ? 'skipped' : 'held';
    return inside.length === 0 ? [{ item: item.item, activity: undefined, plan }] : inside.map((activity) => ({ item: item.item, activity, plan }));
  });
  const loose = activities.plan.filter((activity) => !known.has(activity.item ?? '')).map((activity): Step => ({ item: '', activity, plan: 'held' }));
  return [...timed, ...loose];
}

/** Where the day stands; -1 before it begins. */
export function positionOf(program: readonly Step[], { agenda, activities }: Planned): number {
  const item = agenda.clock?.item ?? '';
  const pause = program.findIndex((step) => step.activity === undefined && step.item === item);
  if (pause >= 0) return pause;
  return program.findIndex(({ activity }) => activity !== undefined && activity.activity === activities.current);
}

/** The next step that is held. */
export const stepAfter = (program: readonly Step[], position: number): Step | undefined =>
  program.find((step, at) => at > position && step.plan === 'held');

/** The step before that is held. */
export const stepBefore = (program: readonly Step[], position: number): Step | undefined =>
  program.findLast((step, at) => at < position && step.plan === 'held');

/** The first step of the next part that is held. */
export const stepOfNextItem = (program: readonly Step[], position: number): Step | undefined =>
  program.find((step, at) => at > position && step.plan === 'held' && step.item !== program[position]?.item);

/** What must be said to the server for the day to stand at `step`. */
export function commandsTo(step: Step, { agenda, activities }: Planned): readonly Command[] {
  const commands: Command[] = [];
  if (step.item && step.item !== agenda.clock?.item) commands.push({ type: 'start_agenda_item', item: step.item });
  if (step.activity && step.activity.activity !== activities.current) commands.push({ type: 'start_activity', activity: step.activity.activity });
  return commands;
}

/** Within this time a part that is gone back to goes on with what it had left; later it begins anew. */
const same_sitting_ms = 30 * 60_000;

/** How a part begins at the instant `now`: what was left a moment ago goes on, so that going back costs nothing. */
export function beginningOf(item: string, { held }: Workshop['agenda'], now: number): Beginning {
  const ended_at = held[item]?.ended_at;
  return ended_at !== undefined && now - ended_at < same_sitting_ms ? 'as_left' : 'anew';
}

/** The activity that runs, if one does. */
export const runningActivity = ({ activities }: Pick<Workshop, 'activities'>): Activity | undefined =>
  activities.plan.find((activity) => activity.activity === activities.current);

/** Whether a part of the day runs in which nothing is asked, such as a break. */
export function isResting(workshop: Planned): boolean {
  const program = programOf(workshop);
  const step = program[positionOf(program, workshop)];
  return step !== undefined && step.activity === undefined;
}

const working: readonly Role[] = ['facilitator', 'co_facilitator', 'participant'];

/** Whether somebody with this role takes part rather than looks on. */
export const takesPart = (role: Role): boolean => working.includes(role);

const attending = ({ participants }: Pick<Workshop, 'participants'>) =>
  Object.entries(participants.list).filter(([, person]) => person.attendance === 'attending');

/** Those who write and say that they are done: participants who attend. */
export const workersOf = (workshop: Pick<Workshop, 'participants'>): readonly string[] =>
  attending(workshop).filter(([, person]) => person.role === 'participant').map(([id]) => id);

/** Whether the running activity is a vote or a rating that nobody opened yet: then opening it is the thing to do. */
export function awaitsRound(workshop: Workshop): boolean {
  const activity = runningActivity(workshop);
  if (!activity || (activity.kind !== 'vote' && activity.kind !== 'rate')) return false;
  const rounds = Object.values(activity.kind === 'vote' ? workshop.votes.list : workshop.ratings.list);
  return !rounds.some((round) => round.stage === activity.stage && round.status !== 'cancelled');
}
