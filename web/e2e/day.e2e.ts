import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consensus } from './day/consensus';
import { finish, next, open } from './day/facilitate';
import { group } from './day/group';
import { tie } from './day/link';
import { outcomes } from './day/outcome';
import { readAll, takenAway } from './day/read';
import { patience, screens, type Room } from './day/room';
import { vote } from './day/vote';
import { wrapUp } from './day/wrap_up';
import { writeAndReveal } from './day/write';
import { enter, found, setUp, type Founded } from './door';
import { addressOpened, lastSeen, openBrowser, person, picture, type Person } from './people';
import { script, type Script } from './script';
import { startServer, type Server } from './server';
import { languages, type Language } from './words';

/** A whole day on four screens takes a minute of two quiet cores; a busy machine may need several. */
const day_ms = 300_000;

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await lastSeen(browser);
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

/** The facilitator opens the display by the menu, and draws its window over to the projector. */
async function projector(host: Person, language: Language): Promise<Person> {
  const address = await addressOpened(host, async () => {
    await host.page.getByRole('button', { name: host.t('room.more') }).click();
    await host.page.getByRole('menuitem', { name: host.t('room.display') }).click();
  });
  const display = await person(browser, { language, size: 'display' }, host.context);
  await display.page.goto(address);
  await display.page.getByRole('heading', { level: 1 }).waitFor();
  return display;
}

/** Everybody comes in, the facilitator opens the projector's window, and all that comes over a live line is kept from then on. */
async function gather(language: Language, { title }: Script): Promise<{ room: Room; workshop: Founded }> {
  const host = await person(browser, { language });
  await setUp(host, server, 'Sora');
  const workshop = await found(host, server, title);
  const display = await projector(host, language);
  const desk = await person(browser, { language });
  const phone = await person(browser, { language, size: 'phone' });
  const room: Room = {
    language,
    facilitator: { ...host, requests: workshop.requests },
    business: { ...desk, requests: await enter(desk, server, workshop.code, 'Mina', 'business') },
    it: { ...phone, requests: await enter(phone, server, workshop.code, 'Juho', 'it') },
    display,
  };
  for (const { frames } of screens(room)) await expect.poll(() => frames.length, patience).toBeGreaterThan(0);
  return { room, workshop };
}

/** Plays the day from the first card to the end, each step on the screens. */
async function play(room: Room, day: Script): Promise<void> {
  const { current, future, barrier, solution } = day.stages;
  await open(room);
  await writeAndReveal(room, 'current', current);
  await group(room, 'current', current);
  await writeAndReveal(room, 'future', future);
  await group(room, 'future', future);
  await tie(room, 'future', future.cards, current.cards);
  await next(room, 'lunch');
  await writeAndReveal(room, 'barrier', barrier);
  await group(room, 'barrier', barrier);
  await tie(room, 'barrier', barrier.cards, future.cards);
  await vote(room, 'barrier', day.votes.barrier, barrier, 'bar');
  await writeAndReveal(room, 'solution', solution);
  await group(room, 'solution', solution);
  await tie(room, 'solution', solution.cards, barrier.cards);
  await vote(room, 'solution', day.votes.solution, solution, 'place');
  await outcomes(room, day);
  await consensus(room, day.outcomes, day.doubt);
  await wrapUp(room, day);
  await finish(room);
}

/** A finished workshop takes no more cards and no more people, and lies among the past ones. */
async function over({ language, facilitator }: Room, { title }: Script, { code }: Founded): Promise<readonly string[]> {
  const late = { type: 'add_card', card: 'late', stage: 'current', text: 'late', position: { x: 0, y: 0 } } as const;
  expect(await facilitator.requests.refusal(late)).toBe('finished');
  const guest = await person(browser, { language });
  await guest.page.goto(`${server.address}/j/${code}`);
  await guest.page.getByRole('heading', { level: 1, name: guest.t('join.closed_title') }).waitFor();
  await facilitator.page.goto(server.address);
  await facilitator.page.getByRole('region', { name: facilitator.t('home.section_finished') }).getByRole('link', { name: title }).waitFor();
  await picture(facilitator, `day.over.${language}`);
  return guest.complaints;
}

describe.each(languages)('the whole day in %s', (language) => {
  test('goes on the screens from private writing to a report that holds all of it', async () => {
    const day = script(language);
    const { room, workshop } = await gather(language, day);
    await play(room, day);
    await readAll(room, day);
    await takenAway(room, day);
    const late = await over(room, day, workshop);
    expect([...screens(room).flatMap(({ complaints }) => complaints), ...late]).toEqual([]);
  }, day_ms);
});
