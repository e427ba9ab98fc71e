import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consensus, everyone, group, outcomes, tie, vote, wrapUp, writeAndReveal, type Room } from './day';
import { enter, found, setUp, type Founded } from './door';
import { openBrowser, person, picture } from './people';
import { script, type Script } from './script';
import { startServer, type Server } from './server';
import { languages, type Language } from './words';

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

/** Waits until each page has its live line: all that comes over it is looked through for what must not. */
async function listen(room: Room): Promise<void> {
  for (const { frames } of everyone(room)) await expect.poll(() => frames.length, { timeout: 20_000 }).toBeGreaterThan(0);
}

async function gather(language: Language, { title }: Script): Promise<{ room: Room; workshop: Founded }> {
  const host = await person(browser, { language });
  await setUp(host, server, 'Sora');
  const workshop = await found(host, server, title);
  const desk = await person(browser, { language });
  const phone = await person(browser, { language, size: 'phone' });
  const room: Room = {
    language,
    facilitator: { ...host, requests: workshop.requests },
    business: { ...desk, requests: await enter(desk, server, workshop.code, 'Mina', 'business') },
    it: { ...phone, requests: await enter(phone, server, workshop.code, 'Juho', 'it') },
  };
  await listen(room);
  return { room, workshop };
}

/** Plays the day from the first card to the end. */
async function play(room: Room, day: Script): Promise<void> {
  const { current, future, barrier, solution } = day.stages;
  const currents = await writeAndReveal(room, 'current', current);
  await group(room, 'current', currents, current);
  const futures = await writeAndReveal(room, 'future', future);
  await group(room, 'future', futures, future);
  await tie(room, 'resolves', futures, currents);
  const barriers = await writeAndReveal(room, 'barrier', barrier);
  await group(room, 'barrier', barriers, barrier);
  await tie(room, 'blocks', barriers, futures);
  await vote(room, 'barrier', day.votes.barrier, barriers);
  const solutions = await writeAndReveal(room, 'solution', solution);
  await group(room, 'solution', solutions, solution);
  await tie(room, 'addresses', solutions, barriers);
  await vote(room, 'solution', day.votes.solution, solutions);
  const cards = await outcomes(room, day.outcomes, solutions, futures);
  await consensus(room, cards, day.doubt);
  expect(everyone(room).flatMap(({ complaints }) => complaints)).toEqual([]);
  await wrapUp(room, day, cards[0] ?? '');
}

/** All that the day said: the report must hold every text of it. */
function allSaid(day: Script): string[] {
  const stages = Object.values(day.stages).flatMap(({ cards, cluster }) => [...cards, cluster]);
  const made = day.outcomes.flatMap(({ card, actor, behaviour, metric }) => [card, actor, behaviour, metric]);
  return [day.title, ...stages, ...made, ...Object.values(day.votes), day.doubt, day.action, ...day.notes, 'Sora', 'Mina', 'Juho'];
}

describe.each(languages)('the whole day in %s', (language) => {
  test('goes from private writing to a report that holds all of it', async () => {
    const day = script(language);
    const { room, workshop } = await gather(language, day);
    await play(room, day);
    for (const { requests } of everyone(room)) {
      const report = await requests.report(language);
      expect(allSaid(day).filter((text) => !report.includes(text))).toEqual([]);
      for (const stage of ['barrier', 'solution'] as const) {
        const [first, second] = day.stages[stage].cards;
        expect(report).toContain(`| ${first} | 5 |`);
        expect(report).toContain(`| ${second} | 4 |`);
      }
      const arrows = report.split('\n').filter((line) => line.includes(' → _'));
      expect(arrows).toHaveLength(12);
    }
    // A finished workshop takes no more cards and no more people, and lies among the past ones.
    const late = { type: 'add_card', card: 'late', stage: 'current', text: 'late', position: { x: 0, y: 0 } } as const;
    expect(await room.facilitator.requests.refusal(late)).toBe('finished');
    const { page, t } = await person(browser, { language });
    await page.goto(`${server.address}/j/${workshop.code}`);
    await page.getByRole('heading', { level: 1, name: t('join.closed_title') }).waitFor();
    await room.facilitator.page.goto(server.address);
    await room.facilitator.page.getByRole('region', { name: t('home.section_finished') }).getByRole('link', { name: day.title }).waitFor();
    await picture(room.facilitator, `day.over.${language}`);
  });
});
