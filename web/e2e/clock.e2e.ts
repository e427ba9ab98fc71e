import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jump, setWrong, shownSeconds, sleep } from './clocks';
import { enter, found, setUp, type Founded } from './door';
import { faults } from './faults';
import { openBrowser, person, picture, type Person } from './people';
import { startServer, type Server } from './server';
import { languages, type Language } from './words';

const hour_ms = 3_600_000;
const minute_ms = 60_000;
const day_minutes = 1_440;

let browser: Browser;
let server: Server;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await server?.stop();
});

async function host(language: Language): Promise<{ facilitator: Person; workshop: Founded }> {
  const facilitator = await person(browser, { language });
  await setUp(facilitator, server, 'Sora');
  return { facilitator, workshop: await found(facilitator, server, 'Northern lights') };
}

/** The offset at which it is `minute` of the day now, wherever this machine believes to be. */
function offsetAt(minute: number): number {
  const utc_minute = Math.round(Date.now() / minute_ms) % day_minutes;
  const offset = (minute - utc_minute + day_minutes) % day_minutes;
  return offset > day_minutes / 2 ? offset - day_minutes : offset;
}

/** Begins a part of the standard day at this minute of the place's day; not where a minute is about to be another one. */
async function begin({ requests }: Founded, item: string, minute: number): Promise<void> {
  const second = Math.floor(Date.now() / 1_000) % 60;
  if (second >= 24 && second <= 30) await new Promise((resolve) => setTimeout(resolve, (31 - second) * 1_000));
  await requests.command({ type: 'start_agenda_item', item: `item-${item}`, utc_offset_minutes: offsetAt(minute) });
}

/** Leaves this much time to the running part. */
async function leave({ requests }: Founded, left_ms: number): Promise<void> {
  const { ends_at = 0 } = (await requests.view()).workshop.agenda.clock ?? {};
  await requests.command({ type: 'extend_agenda_item', by_ms: Math.round(left_ms - (ends_at - Date.now())) });
}

const start_activity = ({ requests }: Founded, name: string): Promise<void> =>
  requests.command({ type: 'start_activity', activity: `act-${name}` });

test('every screen shows the same second, whatever its clocks say, and after they jump or sleep', async () => {
  const { facilitator, workshop } = await host('en');
  await begin(workshop, 'current-future', 640);
  await start_activity(workshop, 'current-write');
  const pages = [facilitator.page];
  for (const [index, wrong_ms] of [hour_ms, -hour_ms, 24 * hour_ms, -24 * hour_ms].entries()) {
    const guest = await person(browser, { language: 'en', size: index % 2 === 0 ? 'desk' : 'phone' });
    await setWrong(guest.context, wrong_ms);
    await enter(guest, server, workshop.code, `Guest ${index}`, 'business');
    pages.push(guest.page);
  }
  const spread = async () => {
    const shown = await Promise.all(pages.map(shownSeconds));
    return Math.max(...shown) - Math.min(...shown);
  };
  // Reading takes a moment for each page, so neighbouring seconds are the same one.
  for (const page of pages) await page.getByRole('timer').first().waitFor();
  await expect.poll(spread, { timeout: 10_000 }).toBeLessThanOrEqual(1);
  for (const page of pages.slice(1)) await jump(page, 24 * hour_ms);
  expect(await spread()).toBeLessThanOrEqual(1);
  for (const page of pages.slice(1)) await sleep(page, hour_ms);
  await expect.poll(spread, { timeout: 10_000 }).toBeLessThanOrEqual(1);
  const first = await shownSeconds(facilitator.page);
  expect(first).toBeGreaterThan(70 * 60);
  expect(first).toBeLessThanOrEqual(80 * 60);
});

describe.each(languages)('a late day in %s', (language) => {
  test('shows what can give before it is done, does it, and takes it back', async () => {
    const { facilitator, workshop } = await host(language);
    const { page, t } = facilitator;
    await begin(workshop, 'current-future', 652);
    await start_activity(workshop, 'current-write');
    const late = t('agenda.give_open', { late: t('agenda.behind', { minutes: 12 }) });
    await page.getByRole('button', { name: late }).click();
    const sheet = page.getByRole('dialog', { name: t('agenda.give_title', { minutes: 12 }) });
    await sheet.getByRole('radio', { name: new RegExp(`^${t('agenda.give_squeeze')}`) }).check();
    // The end stays where it was, lunch keeps its hour, and nothing is done yet.
    await sheet.getByRole('row', { name: t('agenda.block_lunch') }).getByText('12:12–13:12').waitFor();
    await sheet.getByRole('table', { name: t('agenda.give_ends', { time: '17:30' }) }).waitFor();
    expect((await workshop.requests.view()).workshop.agenda.items[4]?.start_minute).toBe(720);
    await picture(facilitator, `clock.give.desk.${language}`);
    expect(await faults(page, 'give')).toEqual([]);
    await sheet.getByRole('button', { name: t('agenda.give_confirm') }).click();
    await page.getByText(t('agenda.give_done', { time: '17:30' })).first().waitFor();
    await page.getByRole('group', { name: t('agenda.clock') }).getByText(t('agenda.on_time')).waitFor();
    await expect.poll(async () => (await workshop.requests.view()).workshop.agenda.items[4]?.start_minute).toBe(732);
    await picture(facilitator, `clock.given.desk.${language}`);
    await page.getByRole('listitem').getByRole('button', { name: t('room.undo') }).click();
    await page.getByRole('button', { name: late }).waitFor();
    expect(facilitator.complaints).toEqual([]);
  });

  test('fits on a facilitator’s phone', async () => {
    const { facilitator, workshop } = await host(language);
    const { page, t } = facilitator;
    await begin(workshop, 'current-future', 652);
    await start_activity(workshop, 'current-write');
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole('button', { name: t('agenda.give_open', { late: t('agenda.behind', { minutes: 12 }) }) }).waitFor();
    await picture(facilitator, `clock.bar.phone.${language}`);
    await page.getByRole('button', { name: t('agenda.give_open', { late: t('agenda.behind', { minutes: 12 }) }) }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await picture(facilitator, `clock.give.phone.${language}`);
    expect(facilitator.complaints).toEqual([]);
  });
});

test('moving on keeps what somebody writes, and is undone with the clock as it was', async () => {
  const { facilitator, workshop } = await host('en');
  const { page, t } = facilitator;
  const guest = await person(browser, { language: 'en', size: 'phone' });
  await enter(guest, server, workshop.code, 'Mina', 'business');
  await begin(workshop, 'current-future', 640);
  await leave(workshop, 10 * minute_ms);
  await start_activity(workshop, 'current-write');
  const field = guest.page.getByRole('textbox', { name: guest.t('composer.label') });
  await field.fill('Calls wait for eight min');
  await page.getByRole('button', { name: t('activity.next_reveal', { stage: t('stage.current') }) }).click();
  await guest.page.getByText(guest.t('composer.kept')).waitFor();
  expect(await field.inputValue()).toBe('Calls wait for eight min');
  // Skipping leads to the next part, lunch; undoing it gives back the part, the activity and the ten minutes.
  const before = await shownSeconds(page);
  await page.waitForTimeout(1_100);
  await page.getByRole('button', { name: t('agenda.skip_now', { what: t('agenda.block_current-future') }) }).click();
  await guest.page.getByRole('heading', { name: guest.t('lobby.pause') }).waitFor();
  await page.getByRole('complementary', { name: t('room.day') }).getByText(t('agenda.skipped')).first().waitFor();
  await page.getByText(t('agenda.skipped_now', { what: t('agenda.block_current-future') })).first().waitFor();
  await page.getByRole('listitem').getByRole('button', { name: t('room.undo') }).last().click();
  await guest.page.getByText(guest.t('composer.kept')).waitFor();
  expect(await field.inputValue()).toBe('Calls wait for eight min');
  await expect.poll(async () => Math.abs(before - (await shownSeconds(page)))).toBeLessThanOrEqual(30);
  await start_activity(workshop, 'future-write');
  await guest.page.getByRole('heading', { level: 1, name: guest.t('stage.question_future') }).waitFor();
  await start_activity(workshop, 'current-write');
  await guest.page.getByRole('heading', { level: 1, name: guest.t('stage.question_current') }).waitFor();
  expect(await field.inputValue()).toBe('Calls wait for eight min');
});

test('a facilitator changes the day and its activities by keyboard', async () => {
  const { facilitator, workshop } = await host('en');
  const { page, t } = facilitator;
  await begin(workshop, 'current-future', 640);
  await start_activity(workshop, 'current-write');
  const open = async (name: string) => {
    await page.getByRole('button', { name: t('room.more'), exact: true }).press('Enter');
    await page.getByRole('menuitem', { name }).press('Enter');
  };
  await open(t('agenda.edit'));
  await page.getByRole('button', { name: t('agenda.move_up', { what: t('agenda.block_solution') }) }).press('Enter');
  await picture(facilitator, 'clock.agenda_editor.desk.en');
  expect(await faults(page, 'agenda editor')).toEqual([]);
  await page.getByRole('button', { name: t('action.save') }).press('Enter');
  await expect.poll(async () => {
    const { items } = (await workshop.requests.view()).workshop.agenda;
    return items.slice(5, 8).map(({ item, start_minute }) => `${item} ${start_minute}`);
  }).toEqual(['item-barrier 780', 'item-solution 845', 'item-vote-1 915']);

  await open(t('activity.plan'));
  const named = t('activity.named', { stage: t('stage.current'), kind: t('activity.kind_write') });
  await page.getByRole('button', { name: new RegExp(`^${named}`) }).press('Enter');
  await page.getByLabel(t('activity.instruction')).fill('Think of Monday morning.');
  await page.getByLabel(t('activity.kind'), { exact: true }).selectOption('reveal');
  await page.getByRole('button', { name: t('activity.add') }).press('Enter');
  await picture(facilitator, 'clock.plan_editor.desk.en');
  expect(await faults(page, 'plan editor')).toEqual([]);
  await page.getByRole('button', { name: t('action.save') }).press('Enter');
  await page.getByText('Think of Monday morning.').waitFor();
  const { plan } = (await workshop.requests.view()).workshop.activities;
  expect([plan.length, plan.some(({ activity }) => !activity.startsWith('act-'))]).toEqual([22, true]);
});

test('the display tells the time aloud when it is wanted, and screen readers always', async () => {
  const { facilitator, workshop } = await host('ko');
  const display = await facilitator.context.newPage();
  await display.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.speechSynthesis.speak = (utterance) => void said.push(`${utterance.lang} ${utterance.text}`);
    const make = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      said.push('bell');
      return make.call(this);
    };
  });
  const said = () => display.evaluate(() => (window as unknown as { said: string[] }).said);
  await begin(workshop, 'current-future', 640);
  await start_activity(workshop, 'current-write');
  await display.goto(`${server.address}/w/${workshop.id}/display`);
  const voice = display.getByRole('button', { name: facilitator.t('agenda.voice') });
  const sound = display.getByRole('button', { name: facilitator.t('agenda.sound') });
  expect([await voice.getAttribute('aria-pressed'), await sound.getAttribute('aria-pressed')]).toEqual(['false', 'false']);
  await voice.click();
  await sound.click();
  await expect.poll(said).toEqual(['bell']);
  await leave(workshop, 5 * minute_ms + 4_000);
  await display.getByRole('status').getByText(facilitator.t('agenda.alarm_five')).waitFor({ state: 'attached', timeout: 30_000 });
  await expect.poll(said).toEqual(['bell', 'bell', `ko-KR ${facilitator.t('agenda.alarm_five')}`]);
  await display.reload();
  await voice.waitFor();
  expect(await voice.getAttribute('aria-pressed')).toBe('true');
  await picture({ ...facilitator, page: display }, 'clock.display.ko');
});
