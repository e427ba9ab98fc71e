import { expect, test } from 'vitest';
import type { Activity, AgendaItem, Vote, Workshop } from '@/core/types.gen';
import { awaitsRound, beginningOf, commandsTo, isResting, positionOf, programOf, stepAfter, stepBefore, stepOfNextItem, type Step } from './program';

const item = (id: string) => ({ item: id, kind: 'activity', start_minute: 0, end_minute: 1 }) as AgendaItem;
const activity = (id: string, of: string) => ({ activity: id, item: of, stage: 'current', kind: 'write' }) as Activity;
const day = (clock: string, current: string, skipped: readonly string[] = []): Pick<Workshop, 'agenda' | 'activities'> => ({
  agenda: { items: [item('morning'), item('lunch'), item('noon')], held: {}, skipped, ...(clock ? { clock: { item: clock, started_at: 0, ends_at: 1 } } : {}) },
  activities: { plan: [activity('write', 'morning'), activity('reveal', 'morning'), activity('group', 'noon'), activity('extra', 'gone')], ...(current ? { current } : {}), done: [] },
});

test('a part without activities is a step of its own, and activities of no part come last', () => {
  const program = programOf(day('', ''));
  expect(program.map((step) => step.activity?.activity ?? step.item)).toEqual(['write', 'reveal', 'lunch', 'group', 'extra']);
});

test('the day stands at the activity, or at the break while its clock runs', () => {
  const at = (clock: string, current: string) => positionOf(programOf(day('', '')), day(clock, current));
  expect([at('', ''), at('morning', 'reveal'), at('lunch', 'reveal'), at('noon', 'group')]).toEqual([-1, 1, 2, 3]);
});

test('a part that is skipped is passed by, forward and back', () => {
  const program = programOf(day('morning', 'reveal', ['lunch']));
  expect(stepAfter(program, 1)?.item).toBe('noon');
  expect(stepBefore(program, 3)?.activity?.activity).toBe('reveal');
  expect(stepAfter(program, 4)).toBeUndefined();
});

test('the next part begins with its first step', () => {
  const program = programOf(day('morning', 'write'));
  expect(stepOfNextItem(program, 0)?.item).toBe('lunch');
  expect(stepOfNextItem(program, 4)).toBeUndefined();
});

test('a part that was left a moment ago goes on with what it had left, and one of yesterday begins anew', () => {
  const { agenda } = day('lunch', 'reveal');
  const held = { ...agenda, held: { morning: { started_at: 0, ended_at: 1_000_000, left_ms: 5 }, lunch: { started_at: 1_000_000, left_ms: 0 } } };
  expect(beginningOf('morning', held, 1_060_000)).toBe('as_left');
  expect(beginningOf('morning', held, 86_400_000)).toBe('anew');
  expect([beginningOf('lunch', held, 1_060_000), beginningOf('noon', held, 1_060_000)]).toEqual(['anew', 'anew']);
});

test('a step says only what is not so already', () => {
  const [write, reveal, lunch] = programOf(day('', ''));
  const to = (step: Step | undefined, now: ReturnType<typeof day>) => step && commandsTo(step, now);
  expect(to(reveal, day('morning', 'write'))).toEqual([{ type: 'start_activity', activity: 'reveal' }]);
  expect(to(lunch, day('morning', 'reveal'))).toEqual([{ type: 'start_agenda_item', item: 'lunch' }]);
  expect(to(write, day('', ''))).toHaveLength(2);
});

test('a part without activities is rest', () => {
  expect([isResting(day('lunch', 'reveal')), isResting(day('noon', 'group')), isResting(day('', ''))]).toEqual([true, false, false]);
});

/** A vote of some status on the stage of the running activity. */
function voting(status?: Vote['status']): Workshop {
  const activities = { plan: [{ ...activity('vote', ''), kind: 'vote' }], current: 'vote', done: [] };
  return { activities, votes: { list: status ? { v: { stage: 'current', status } } : {} }, ratings: { list: {} } } as unknown as Workshop;
}

test('a vote that was never opened, or only cancelled, still waits to be opened', () => {
  const waits = (status?: Vote['status']) => awaitsRound(voting(status));
  expect([waits(), waits('cancelled'), waits('open'), waits('closed')]).toEqual([true, true, false, false]);
});
