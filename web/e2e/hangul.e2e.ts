import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { enter, found, setUp } from './door';
import { openBrowser, person } from './people';
import { startServer, type Server } from './server';

/** What an input method shows while two syllables are composed, key by key. */
const keys = ['ㅎ', '하', '한', '한ㄱ', '한그', '한글'];

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

test('Hangul that is composed in the composer becomes one card, whole', async () => {
  const facilitator = await person(browser, { language: 'ko' });
  await setUp(facilitator, server, 'Sora');
  const workshop = await found(facilitator, server, 'Northern lights');
  const guest = await person(browser, { language: 'ko' });
  const requests = await enter(guest, server, workshop.code, 'Mina', 'business');
  await workshop.requests.command({ type: 'start_activity', activity: 'act-current-write' });
  const field = guest.page.getByRole('textbox', { name: guest.t('composer.label') });
  await field.click();
  const session = await guest.context.newCDPSession(guest.page);
  for (const text of keys) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await field.inputValue()).toBe(text);
  }
  await session.send('Input.insertText', { text: '한글' });
  expect(await field.inputValue()).toBe('한글');
  await field.press('Enter');
  await expect.poll(async () => Object.values((await requests.view()).workshop.cards.list ?? {}).map((card) => card.text), { timeout: 10_000 }).toEqual(['한글']);
  expect(await field.inputValue()).toBe('');
});
