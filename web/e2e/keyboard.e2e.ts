import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Workshop } from '@/core/types.gen';
import { found, setUp, type Founded } from './door';
import { press, reach } from './keyboard';
import { openBrowser, person, type Person } from './people';
import { newId, Requests } from './request';
import { startServer, type Server } from './server';
import { question } from './tour';

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

interface Seat {
  readonly guest: Person;
  readonly workshop: Founded;
  readonly requests: Requests;
}

/** Comes in by the door's page: name, side, in. */
async function joined(): Promise<Seat> {
  const host = await person(browser, { language: 'ko' });
  await setUp(host, server, 'Sora');
  const workshop = await found(host, server, 'Northern lights');
  const guest = await person(browser, { language: 'ko' });
  const { page, t } = guest;
  await page.goto(`${server.address}/j/${workshop.code}`);
  await reach(page, page.getByLabel(t('join.name')));
  await page.keyboard.type('Mina');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: t('join.submit') }));
  await page.getByRole('heading', { level: 1, name: t('lobby.waiting') }).waitFor();
  return { guest, workshop, requests: new Requests(guest.context, server.address, workshop.id) };
}

const begin = async ({ guest, workshop }: Seat, activity: string, stage: 'current' | 'barrier' | 'outcome') => {
  await workshop.requests.command({ type: 'start_activity', activity: `act-${activity}` });
  await guest.page.getByRole('heading', { level: 1, name: question(stage)(guest) }).waitFor();
};

const now = async ({ requests }: Seat): Promise<Workshop> => (await requests.view()).workshop;
const patience = { timeout: 10_000 };

async function write(seat: Seat, texts: readonly string[]): Promise<void> {
  const { page, t } = seat.guest;
  await reach(page, page.getByRole('textbox', { name: t('composer.label') }));
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const written = async () => Object.values((await now(seat)).cards.list ?? {}).map((card) => card.text);
  await expect.poll(written, patience).toEqual(expect.arrayContaining([...texts]));
}

/** The text of the card that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('p')?.textContent ?? '');

/** Walks over the board by arrows, takes two cards, and gives the cluster its name. */
async function group(seat: Seat, name: string): Promise<void> {
  const { page, t } = seat.guest;
  await reach(page, page.getByRole('application', { name: t('board.label', { stage: t('stage.current') }) }));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page), patience).not.toBe('');
  const first = await focused(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page), patience).not.toBe(first);
  await page.keyboard.press('Space');
  await page.getByRole('toolbar', { name: t('selection.label') }).getByText(t('selection.count', { n: 2 })).waitFor();
  await page.keyboard.press('g');
  await page.getByRole('dialog', { name: t('cluster.assign_title') }).waitFor();
  await reach(page, page.getByRole('textbox', { name: t('cluster.new_name') }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  const clusters = async () => Object.values((await now(seat)).clusters.list ?? {}).map((cluster) => [cluster.name, cluster.cards.length]);
  await expect.poll(clusters, patience).toEqual([[name, 2]]);
}

/** Gives two dots to the first option and one to the other, by the buttons beside them. */
async function castDots(seat: Seat, texts: readonly [string, string]): Promise<void> {
  const { guest, workshop } = seat;
  const { page, t } = guest;
  await begin(seat, 'barrier-write', 'barrier');
  await write(seat, texts);
  await begin(seat, 'barrier-reveal', 'barrier');
  await begin(seat, 'barrier-vote', 'barrier');
  const options = Object.entries((await now(seat)).cards.list ?? {}).flatMap(([id, card]) => (card.stage === 'barrier' ? [id] : []));
  const rules = { budget: 3, limit_per_option: 2, own_options: 'allowed', host_votes: 'excluded' } as const;
  const vote = newId();
  await workshop.requests.command({ type: 'open_vote', vote, name: 'First', stage: 'barrier', option_kind: 'card', rules, options });
  const [most, least] = texts;
  for (const option of [most, most, least]) await press(page, page.getByRole('button', { name: t('vote.add', { option }) }));
  const dots = async () => Object.values((await now(seat)).votes.box?.[vote] ?? {}).flatMap(({ choices }) => choices.map((choice) => choice.dots)).sort();
  await expect.poll(dots, patience).toEqual([1, 2]);
}

async function stand(seat: Seat, outcome: string): Promise<void> {
  const { page, t } = seat.guest;
  const finger = (count: 0 | 2) => page.getByRole('radio', { name: `${t('consensus.fingers', { count })}, ${t(`consensus.meaning_${count}`)}` });
  await reach(page, finger(0));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await reach(page, page.getByRole('textbox', { name: t('consensus.reason') }));
  await page.keyboard.type('Who measures it?');
  await page.keyboard.press('Tab');
  const stands = async () => Object.values((await now(seat)).consensus.list?.[outcome] ?? {}).map(({ fingers, reason }) => [fingers, reason]);
  await expect.poll(stands, patience).toEqual([[2, 'Who measures it?']]);
}

test('a participant does the whole day without a mouse', async () => {
  const seat = await joined();
  await begin(seat, 'current-write', 'current');
  await write(seat, ['Five screens', 'Asked three times']);
  await begin(seat, 'current-reveal', 'current');
  await begin(seat, 'current-group', 'current');
  await group(seat, 'Scattered');
  await castDots(seat, ['No time', 'Many rules']);
  await begin(seat, 'outcome-define', 'outcome');
  const { page, t } = seat.guest;
  await reach(page, page.getByRole('textbox', { name: t('outcome.new') }));
  await page.keyboard.type('Settled at once');
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('textbox', { name: t('outcome.actor'), exact: true }));
  await page.keyboard.type('Agents');
  await page.keyboard.press('Tab');
  const actors = async () => Object.entries((await now(seat)).outcomes.list ?? {}).map(([, { actor }]) => actor);
  await expect.poll(actors, patience).toEqual(['Agents']);
  const [outcome = ''] = Object.keys((await now(seat)).outcomes.list ?? {});
  await begin(seat, 'outcome-consensus', 'outcome');
  await stand(seat, outcome);
  expect(seat.guest.complaints).toEqual([]);
});
