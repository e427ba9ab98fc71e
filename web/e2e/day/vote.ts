import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from '../people';
import { closeVote, jump } from './facilitate';
import type { StageScript } from '../script';
import type { Words } from '../words';
import { everyone, hears, pictures, type Room, type Seat } from './room';

/** Settles the vote in the form, with the host's dots counted apart, and opens it. */
async function openVote({ page, t }: Seat, name: string): Promise<void> {
  const form = page.getByRole('form', { name: t('vote.open_title') });
  await form.getByRole('textbox', { name: t('vote.name') }).fill(name);
  await form.getByRole('checkbox', { name: t('vote.host_votes'), exact: true }).check();
  await form.getByRole('button', { name: t('vote.open'), exact: true }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** Gives two dots to one option and one to another; changes their mind once on the way. */
async function cast({ page, t }: Seat, most: string, least: string): Promise<void> {
  const dot = (key: 'vote.add' | 'vote.take', option: string) => page.getByRole('button', { name: t(key, { option }), exact: true }).click();
  await page.getByText(t('vote.not_yet')).waitFor();
  await dot('vote.add', least);
  await dot('vote.add', least);
  await dot('vote.take', least);
  await dot('vote.add', most);
  await dot('vote.add', most);
  await page.getByRole('strong').filter({ hasText: t('vote.left_figure', { left: 0, budget: 3 }) }).waitFor();
  await page.getByRole('status').filter({ hasText: t('vote.saved') }).waitFor();
}

/** Everybody finds their own ballot in the box, and nobody a ballot outside of it, nor a result, before the vote is closed. */
async function keptSecret(room: Room, name: string): Promise<void> {
  for (const { page, requests, t } of everyone(room)) {
    const { votes } = (await requests.view()).workshop;
    const [id, vote] = Object.entries(votes.list ?? {}).find(([, each]) => each.name === name) ?? ['', undefined];
    expect([Object.keys(votes.box?.[id] ?? {}).length, vote?.ballots ?? []]).toEqual([1, []]);
    expect(await page.getByRole('region', { name: t('vote.result_of', { name }) }).count()).toBe(0);
  }
}

/** What stands there names each option with its dots. */
async function dotsShown(where: Locator, t: Words, dots: readonly (readonly [string, number])[]): Promise<void> {
  for (const [option, count] of dots) {
    await where.getByRole('listitem').filter({ hasText: option }).getByText(t('vote.dots', { count }), { exact: true }).waitFor();
  }
}

/** The result is on every screen, and on the projector. */
async function resultShown(room: Room, name: string, dots: readonly (readonly [string, number])[]): Promise<void> {
  for (const { page, t } of everyone(room)) await dotsShown(page.getByRole('region', { name: t('vote.result_of', { name }) }), t, dots);
  const { page, t } = room.display;
  await page.getByText(name, { exact: true }).waitFor();
  await dotsShown(page.getByRole('main'), t, dots);
}

/** The facilitator closes the vote where its progress stands, and says yes to the question. */
async function closeInPlace({ page, t }: Seat): Promise<void> {
  await page.getByRole('button', { name: t('vote.close'), exact: true }).click();
  const question = page.getByRole('dialog', { name: t('vote.close_title') });
  await question.getByText(t('vote.close_text', { count: 3, total: 3 })).waitFor();
  await question.getByRole('button', { name: t('vote.close_confirm'), exact: true }).click();
}

/** A secret vote with three voters: the first option gets 5 dots, the second 4. `closing`: by the big button, or where it stands. */
export async function vote(room: Room, stage: 'barrier' | 'solution', name: string, { cards }: StageScript, closing: 'bar' | 'place'): Promise<void> {
  const [first, second] = cards;
  const { facilitator, business, it, display, language } = room;
  await jump(room, [stage, 'vote']);
  await it.page.getByText(it.t('vote.wait_title')).waitFor();
  await picture(facilitator, `day.${stage}-vote-form.facilitator.${language}`);
  await picture(it, `day.${stage}-vote-form.phone.${language}`);
  await openVote(facilitator, name);
  for (const seat of [business, it]) await hears(seat, seat.t('vote.told_open', { name }));
  await cast(facilitator, first, second);
  await cast(business, second, first);
  await cast(it, first, second);
  await keptSecret(room, name);
  await display.page.getByText(display.t('display.voted', { count: 3, all: 3 })).waitFor();
  await pictures(room, `${stage}-vote`);
  await (closing === 'bar' ? closeVote(room, 3) : closeInPlace(facilitator));
  for (const seat of [business, it]) await hears(seat, seat.t('vote.told_closed', { name }));
  await resultShown(room, name, [[first, 5], [second, 4]]);
  await pictures(room, `${stage}-result`);
}
