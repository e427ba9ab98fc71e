import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { found, setUp } from './door';
import { openBrowser, person } from './people';
import { startServer, type Server } from './server';

/** What a phone may fetch before somebody can join, compressed and without fonts. */
const limit_kb = 250;
/** Twice what the design allows, so that a busy machine does not fail the test; the figure itself is printed. */
const patience_ms = 5000;
const slow_down = 4;

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

/** Counts the bytes that come over the network for everything but fonts, heads included. */
async function counted(session: CDPSession): Promise<() => number> {
  const fonts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

/** The page's own clock when a name can be typed into it. */
async function usable_ms(page: Page, label: string): Promise<number> {
  await page.getByLabel(label).fill('Mina');
  return page.evaluate(() => performance.now());
}

test('the join page is light and soon usable on a slow phone', async () => {
  const facilitator = await person(browser, { language: 'ko' });
  await setUp(facilitator, server, 'Sora');
  const workshop = await found(facilitator, server, 'Northern lights');
  await facilitator.context.close();
  const { page, context, t } = await person(browser, { language: 'ko', size: 'phone' });
  const session = await context.newCDPSession(page);
  const bytes = await counted(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow_down });
  await page.goto(`${server.address}/j/${workshop.code}`, { waitUntil: 'commit' });
  const ready_ms = await usable_ms(page, t('join.name'));
  await page.waitForLoadState('networkidle');
  const weight_kb = bytes() / 1024;
  console.log(`join page, CPU ${slow_down} times slower: usable after ${Math.round(ready_ms)} ms, ${weight_kb.toFixed(1)} KB without fonts`);
  expect(weight_kb).toBeGreaterThan(1);
  expect(weight_kb).toBeLessThanOrEqual(limit_kb);
  expect(ready_ms).toBeLessThanOrEqual(patience_ms);
});
