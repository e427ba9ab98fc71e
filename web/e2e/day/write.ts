import { expect } from 'vitest';
import type { Stage } from '@/core/types.gen';
import type { Key } from '@/i18n/ko';
import type { StageScript } from '../script';
import { next } from './facilitate';
import { comesOver, everyone, heard, onScreen, patience, pictures, screens, shownToAll, type Room, type Seat } from './room';

/** The stages whose cards are written in private. */
export type Written = 'current' | 'future' | 'barrier' | 'solution';

/** Where the two cards of a stage go, each into a zone of its own. */
const zones: Readonly<Record<Written, readonly [Key, Key]>> = {
  current: ['zone.current_customer', 'zone.current_inefficiency'],
  future: ['zone.future_ideal', 'zone.future_solved'],
  barrier: ['zone.barrier_resource', 'zone.barrier_culture'],
  solution: ['zone.solution_how', 'zone.solution_around'],
};

/** Writes one card in the composer, and waits until the card says that it is saved. */
async function write({ page, t }: Seat, zone: Key, text: string, how: 'button' | 'enter'): Promise<void> {
  const composer = page.getByRole('region', { name: t('composer.label') });
  await composer.getByText(t('composer.private')).waitFor();
  await composer.getByRole('radio', { name: t(zone) }).check();
  const field = composer.getByRole('textbox', { name: t('composer.label') });
  await field.fill(text);
  if (how === 'enter') await field.press('Enter');
  else await composer.getByRole('button', { name: t('composer.add'), exact: true }).click();
  await expect.poll(() => field.inputValue(), patience).toBe('');
  const main = page.getByRole('main');
  await main.getByText(text, { exact: true }).first().waitFor();
  await main.getByRole('img', { name: t('state.saved') }).first().waitFor();
  await main.getByRole('img', { name: t('card.private') }).first().waitFor();
}

/** The texts of the cards that the server shows to somebody. */
async function textsSeen({ requests }: Seat): Promise<string[]> {
  const { cards } = (await requests.view()).workshop;
  return Object.values(cards.list ?? {}).map((card) => card.text);
}

/** Nobody but its author has a text: not from the server, not over the line, not on the screen. */
async function keptPrivate(room: Room, texts: readonly string[]): Promise<void> {
  const owners = [room.business, room.it];
  for (const seat of everyone(room)) {
    const seen = await textsSeen(seat);
    for (const [index, text] of texts.entries()) {
      const own = owners[index] === seat;
      expect([text, seen.includes(text), await onScreen(seat, text)]).toEqual([text, own, own]);
      if (!own) expect([text, heard(seat, text)]).toEqual([text, false]);
    }
  }
  for (const text of texts) expect([text, heard(room.display, text), await onScreen(room.display, text)]).toEqual([text, false, false]);
}

/** Says on a screen that one has written all. */
async function sayDone({ page, t }: Seat): Promise<void> {
  await page.getByRole('button', { name: t('activity.done'), exact: true, pressed: false }).click();
  await page.getByRole('button', { name: t('activity.done'), exact: true, pressed: true }).waitFor();
}

/** Two people write for themselves; nobody else sees it, on no road; then all of it is shown to everyone. */
export async function writeAndReveal(room: Room, stage: Written, { cards }: StageScript): Promise<void> {
  const { facilitator, business, it, display } = room;
  await next(room, [stage, 'write']);
  await write(business, zones[stage][0], cards[0], 'enter');
  await write(it, zones[stage][1], cards[1], 'button');
  await display.page.getByText(display.t('display.writing')).waitFor();
  await keptPrivate(room, cards);
  for (const seat of [business, it]) await sayDone(seat);
  await facilitator.page.getByText(facilitator.t('activity.done_count', { count: 2, all: 2 })).waitFor();
  await pictures(room, `${stage}-write`);
  await reveal(room, stage, cards);
}

async function reveal(room: Room, stage: Stage, cards: readonly string[]): Promise<void> {
  await next(room, [stage, 'reveal']);
  await shownToAll(screens(room), cards);
  for (const seat of everyone(room)) for (const text of cards) await comesOver(seat, text);
  await pictures(room, `${stage}-reveal`);
}
