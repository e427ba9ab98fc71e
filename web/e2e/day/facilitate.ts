import { expect } from 'vitest';
import type { ActivityKind, Stage } from '@/core/types.gen';
import type { Key } from '@/i18n/ko';
import type { Person } from '../people';
import type { Words } from '../words';
import { everyone, hears, patience, pictures, type Room } from './room';

/** A step of the day: an activity, or a part of the timetable in which nothing is asked. */
export type Step = readonly [Stage, ActivityKind] | 'break' | 'lunch';

function nameOf(step: Step, t: Words): string {
  if (typeof step === 'string') return t(`agenda.block_${step}`);
  return t('activity.named', { stage: t(`stage.${step[0]}`), kind: t(`activity.kind_${step[1]}`) });
}

/** What stands largest on a screen during a step. */
function headingOf(step: Step, t: Words): string {
  if (typeof step === 'string') return t('lobby.pause');
  const [stage, kind] = step;
  if (kind === 'listen') return t('lobby.listen');
  return stage === 'wrap_up' ? t('stage.wrap_up') : t(`stage.question_${stage}` as Key);
}

/** Waits until everybody is at the step: by the heading, by what is said aloud, and on the projector. */
async function arrived(room: Room, step: Step): Promise<void> {
  for (const { page, t } of everyone(room)) await page.getByRole('heading', { level: 1, name: headingOf(step, t), exact: true }).waitFor();
  const resting = typeof step === 'string';
  for (const seat of [room.business, room.it]) {
    const { t } = seat;
    await hears(seat, resting ? t('lobby.pause') : t('activity.announce', { what: nameOf(step, t), ask: '' }).trim());
  }
  if (resting) {
    await room.display.page.getByRole('heading', { level: 1, name: room.display.t('lobby.pause') }).waitFor();
    return;
  }
  await room.display.page.getByText(nameOf(step, room.display.t), { exact: true }).first().waitFor();
}

/** A press soon after another one counts as the same, so this presses until the button says something else. */
async function press({ page, t }: Person, label: string): Promise<void> {
  const button = page.getByRole('region', { name: t('activity.bar') }).getByRole('button', { name: label, exact: true });
  await button.waitFor();
  const press_once = async () => {
    await button.click({ timeout: 1_000 }).catch(() => undefined);
    return button.count();
  };
  await expect.poll(press_once, { ...patience, interval: 300 }).toBe(0);
}

/** The facilitator presses the big button, which says what comes, and everybody's screen follows. */
export async function next(room: Room, step: Step): Promise<void> {
  const { page, t } = room.facilitator;
  const begun = await page.getByRole('button', { name: t('activity.next_begin', { what: nameOf(step, t) }) }).isVisible();
  const reveals = typeof step !== 'string' && step[1] === 'reveal';
  const what = nameOf(step, t);
  const label = reveals ? t('activity.next_reveal', { stage: t(`stage.${step[0]}`) }) : t(begun ? 'activity.next_begin' : 'activity.next_step', { what });
  await press(room.facilitator, label);
  await arrived(room, step);
}

/** The facilitator chooses a step from the whole day, past others. */
export async function jump(room: Room, step: Step): Promise<void> {
  const { page, t } = room.facilitator;
  await page.getByRole('button', { name: t('activity.jump') }).click();
  await page.getByRole('dialog', { name: t('activity.jump') }).getByRole('button', { name: nameOf(step, t), exact: true }).click();
  await arrived(room, step);
}

/** The facilitator closes the round in which everybody has answered. */
export const closeVote = ({ facilitator }: Room, voters: number): Promise<void> =>
  press(facilitator, facilitator.t('activity.next_close_vote', { count: voters, all: voters }));

/** The parts before the first card: everybody only listens. */
export async function open(room: Room): Promise<void> {
  await pictures(room, 'lobby');
  await next(room, ['warm_up', 'listen']);
  await pictures(room, 'warm-up');
  await next(room, ['inputs', 'listen']);
  await next(room, 'break');
  await pictures(room, 'break');
}

/** The last press of the day, and the answer to the question that follows it. */
export async function finish(room: Room): Promise<void> {
  const { page, t } = room.facilitator;
  await page.getByRole('region', { name: t('activity.bar') }).getByRole('button', { name: t('activity.next_finish') }).click();
  await page.getByRole('dialog', { name: t('room.finish_title') }).getByRole('button', { name: t('room.finish') }).click();
  for (const seat of everyone(room)) await seat.page.getByRole('heading', { level: 1, name: seat.t('room.finished') }).waitFor();
  for (const seat of [room.business, room.it]) await hears(seat, seat.t('room.finished'));
  await room.display.page.getByRole('heading', { level: 1, name: room.display.t('room.finished') }).waitFor();
  await room.display.page.getByText(room.display.t('display.join')).waitFor({ state: 'hidden' });
  await pictures(room, 'finished');
}
