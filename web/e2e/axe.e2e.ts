import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enter, found, setUp } from './door';
import { faults } from './faults';
import { openBrowser, person, type Person } from './people';
import { startServer, type Server } from './server';
import { begin, question, type Look, type Party } from './tour';
import { board, lobby, outcome, overBoard, rate, vote } from './tour_stops';
import { languages } from './words';

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

/** Opens an address of the server and returns what axe finds there. */
async function faultsAt({ page }: Person, path: string): Promise<string[]> {
  await page.goto(`${server.address}${path}`);
  return faults(page, path);
}

describe.each(languages)('accessibility in %s', (language) => {
  test('axe finds nothing on the screens of a facilitator, light or dark', async () => {
    const facilitator = await person(browser, { language });
    await facilitator.page.goto(server.setup_link);
    const first = await faults(facilitator.page, 'setup');
    await setUp(facilitator, server, 'Sora');
    const empty = await faultsAt(facilitator, '/');
    const form = await faultsAt(facilitator, '/new');
    await facilitator.page.goto(server.address);
    await found(facilitator, server, 'Northern lights');
    const home = await faultsAt(facilitator, '/');
    expect([...first, ...empty, ...form, ...home]).toEqual([]);
  });

  test('axe finds nothing on the screens of a participant with a phone, light or dark', async () => {
    const facilitator = await person(browser, { language });
    await setUp(facilitator, server, 'Sora');
    const workshop = await found(facilitator, server, 'Northern lights');
    const guest = await person(browser, { language, size: 'phone' });
    const front = await faultsAt(guest, '/');
    const wrong = await faultsAt(guest, '/j/ZZZZZZZZ');
    const missing = await faultsAt(guest, '/nowhere');
    const outside = await faultsAt(guest, `/w/${workshop.id}`);
    const door = await faultsAt(guest, `/j/${workshop.code}`);
    await workshop.requests.door({ open: false });
    const closed = await faultsAt(guest, `/j/${workshop.code}`);
    await guest.page.route('**/api/v1/door/**', (route) => route.abort());
    const broken = await faultsAt(guest, `/j/${workshop.code}`);
    expect([...front, ...wrong, ...missing, ...outside, ...door, ...closed, ...broken]).toEqual([]);
  });
});

// The words differ between the languages and the places between the devices: each of both is walked once.
describe.each([{ language: 'ko', size: 'desk' }, { language: 'en', size: 'phone' }] as const)('accessibility of the day in $language on a $size', (device) => {
  let party: Party;
  let found_faults: string[];
  const look: Look = async ({ page }, screen) => void found_faults.push(...(await faults(page, screen)));

  beforeEach(async () => {
    found_faults = [];
    const host = await person(browser, { language: device.language });
    await setUp(host, server, 'Sora');
    const workshop = await found(host, server, 'Northern lights');
    const guest = await person(browser, device);
    party = { host, guest, workshop, requests: await enter(guest, server, workshop.code, 'Mina', 'business') };
    await guest.page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('axe finds nothing in the lobby and on the board', async () => {
    await lobby(party, look);
    const cards = await board(party, look);
    await overBoard(party, cards, look);
    expect(found_faults).toEqual([]);
  });

  test('axe finds nothing in votes and ratings', async () => {
    await vote(party, look);
    await rate(party, look);
    expect(found_faults).toEqual([]);
  });

  test('axe finds nothing in outcomes and the wrap-up', async () => {
    await outcome(party, look);
    expect(found_faults).toEqual([]);
  });

  test('axe finds nothing beside the room, on the display, or once one is out', async () => {
    const { host, guest, workshop, requests } = party;
    const away = await host.context.newPage();
    const display = { ...host, page: away };
    await away.setViewportSize({ width: 1920, height: 1080 });
    await away.goto(`${server.address}/w/${workshop.id}/display`);
    await look(display, 'display of the lobby');
    await begin(party, 'current-write', question('current'));
    await away.getByRole('heading', { level: 1, name: host.t('stage.question_current') }).waitFor();
    await look(display, 'display');
    for (const part of ['map', 'report']) found_faults.push(...(await faultsAt(guest, `/w/${workshop.id}/${part}`)));
    await guest.page.goto(`${server.address}/w/${workshop.id}`);
    await guest.page.getByRole('heading', { level: 1 }).waitFor();
    await guest.context.setOffline(true);
    await guest.page.getByText(guest.t('room.offline')).waitFor();
    await look(guest, 'offline');
    await guest.context.setOffline(false);
    await guest.page.getByText(guest.t('room.offline')).waitFor({ state: 'hidden' });
    await workshop.requests.command({ type: 'remove_participant', participant: (await requests.view()).head.participant });
    await guest.page.getByRole('heading', { level: 1, name: guest.t('room.removed_title') }).waitFor();
    await look(guest, 'removed');
    await workshop.requests.command({ type: 'finish_workshop' });
    await host.page.getByRole('heading', { level: 1, name: host.t('room.finished') }).waitFor();
    await look(host, 'finished');
    expect(found_faults).toEqual([]);
  });
});
