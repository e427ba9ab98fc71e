import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { found, setUp } from './door';
import { faults } from './faults';
import { openBrowser, person, type Person } from './people';
import { startServer, type Server } from './server';
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
    const door = await faultsAt(guest, `/j/${workshop.code}`);
    expect([...front, ...wrong, ...missing, ...door]).toEqual([]);
  });
});
