import type { Stage } from '@/core/types.gen';
import type { Founded } from './door';
import type { Person } from './people';
import { newId, type Requests } from './request';

/** Called wherever the tour stops: with who looks, and what they look at. */
export type Look = (who: Person, screen: string) => Promise<void>;

/** Who goes on the tour: the facilitator at a desk, and a participant with the device that is looked at. */
export interface Party {
  readonly host: Person;
  readonly guest: Person;
  readonly workshop: Founded;
  readonly requests: Requests;
}

/** Begins an activity of the standard day and waits until both have its question before them. */
export async function begin({ host, guest, workshop }: Party, activity: string, heading: (who: Person) => string): Promise<void> {
  await workshop.requests.command({ type: 'start_activity', activity: `act-${activity}` });
  for (const who of [host, guest]) await who.page.getByRole('heading', { level: 1, name: heading(who), exact: true }).waitFor();
}

/** The heading of a stage with a board. */
export const question = (stage: Exclude<Stage, 'warm_up' | 'inputs' | 'wrap_up'>) => ({ t }: Person) => t(`stage.question_${stage}`);

/** Writes cards as the guest; returns their ids. */
export async function cards({ requests }: Party, stage: Stage, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const card = newId();
    await requests.command({ type: 'add_card', card, stage, text, position: { x: 0, y: 0 } });
    ids.push(card);
  }
  return ids;
}

/** Opens something by a button, looks at it, and closes it as a keyboard does. */
export async function opened(who: Person, name: string, shows: 'dialog' | 'menu', look: () => Promise<void>): Promise<void> {
  const { page } = who;
  await page.getByRole('button', { name, exact: true }).first().click();
  const over = shows === 'dialog' ? page.locator('dialog[open]') : page.getByRole('menu');
  await over.waitFor();
  await look();
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'hidden' });
}

/** Opens what lies behind an item of the menu "more", and looks at it. */
export async function chosen(who: Person, item: string, look: () => Promise<void>): Promise<void> {
  const { page, t } = who;
  await page.getByRole('button', { name: t('room.more') }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  await look();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}
