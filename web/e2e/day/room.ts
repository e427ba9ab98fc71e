import { expect } from 'vitest';
import { picture, type Person } from '../people';
import type { Requests } from '../request';
import type { Language } from '../words';

/** Somebody in the room: their browser, and what the server tells them beside it, for checks alone. */
export interface Seat extends Person {
  readonly requests: Requests;
}

/** The people of the day, and the projector, which the facilitator has opened. */
export interface Room {
  readonly language: Language;
  readonly facilitator: Seat;
  readonly business: Seat;
  readonly it: Seat;
  readonly display: Person;
}

/** Those who take part; the projector only shows. */
export const everyone = ({ facilitator, business, it }: Room): readonly Seat[] => [facilitator, business, it];

/** Everybody's screen, and the projector's. */
export const screens = (room: Room): readonly Person[] => [...everyone(room), room.display];

/** How long a test waits for what must come; nothing in it is fast by chance. */
export const patience = { timeout: 15_000 };

/** Keeps what everybody sees now: both desks, the phone, the projector. */
export async function pictures({ language, facilitator, business, it, display }: Room, name: string): Promise<void> {
  const views = { facilitator, desk: business, phone: it, display };
  await Promise.all(Object.entries(views).map(([view, one]) => picture(one, `day.${name}.${view}.${language}`)));
}

/** Waits until every screen shows every text. */
export async function shownToAll(people: readonly Person[], texts: readonly string[]): Promise<void> {
  for (const { page } of people) {
    for (const text of texts) await page.getByRole('main').getByText(text, { exact: true }).first().waitFor();
  }
}

/** Whether a text is anywhere on somebody's screen, in sight or only read aloud. */
export async function onScreen({ page }: Person, text: string): Promise<boolean> {
  return (await page.locator('body').innerHTML()).includes(text);
}

/** Whether a text is among all the bytes that somebody's browser got over its live lines. */
export const heard = ({ frames }: Person, text: string): boolean => frames.some((frame) => frame.includes(text));

/** Waits until a text came to somebody over a live line. */
export const comesOver = (one: Person, text: string): Promise<void> => expect.poll(() => heard(one, text), patience).toBe(true);

/** Waits until a screen reader would say a text to somebody. */
export const hears = ({ page }: Person, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
