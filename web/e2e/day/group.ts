import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { StageScript } from '../script';
import { onBoard, openCard, select, selection } from './cards';
import { next } from './facilitate';
import { everyone, patience, pictures, type Room, type Seat } from './room';
import type { Written } from './write';

type Grouping = (room: Room, stage: Written, script: StageScript) => Promise<void>;

const assigning = ({ page, t }: Seat): Locator => page.getByRole('dialog', { name: t('cluster.assign_title') });

/** Makes a cluster of what is to be assigned; it may get its name later. */
async function create(seat: Seat, name: string): Promise<void> {
  const sheet = assigning(seat);
  if (name !== '') await sheet.getByRole('textbox', { name: seat.t('cluster.new_name') }).fill(name);
  await sheet.getByRole('button', { name: seat.t('cluster.create') }).click();
  await sheet.waitFor({ state: 'hidden' });
}

/** Gives the cluster without a name its own, in its place. */
async function rename({ page, t }: Seat, name: string): Promise<void> {
  await page.getByRole('button', { name: t('cluster.unnamed'), exact: true }).click();
  const field = page.getByRole('textbox', { name: t('cluster.name') });
  await field.fill(name);
  await field.press('Enter');
}

/** On the phone: tick both, assign them to a new cluster; somebody else names it on the desk. */
const byTicks: Grouping = async ({ it, business }, _stage, { cards, cluster }) => {
  for (const text of cards) await it.page.getByRole('checkbox', { name: it.t('selection.pick', { text }) }).check();
  await selection(it).getByRole('button', { name: it.t('cluster.assign') }).click();
  await create(it, '');
  await rename(business, cluster);
};

/** On the desk: select both, assign them to a cluster that is named at once. */
const bySelecting: Grouping = async ({ business }, stage, { cards, cluster }) => {
  await select(business, stage, cards);
  await selection(business).getByRole('button', { name: business.t('cluster.assign') }).click();
  await create(business, cluster);
};

/** On the desk: a cluster of one card, and the other is dragged into its frame; it is named on the phone. */
const byDragging: Grouping = async ({ business, it }, stage, { cards, cluster }) => {
  await select(business, stage, [cards[0]]);
  await selection(business).getByRole('button', { name: business.t('cluster.assign') }).click();
  await create(business, '');
  await business.page.getByRole('button', { name: business.t('cluster.unnamed'), exact: true }).waitFor();
  await drag(business, onBoard(business, stage, cards[1]), onBoard(business, stage, cards[0]));
  await rename(it, cluster);
};

/** Drags one thing onto the middle of another, as a hand does: down, along, up. */
async function drag({ page }: Seat, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('one of both cards is out of sight');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

/** On the phone: each card is opened, one makes the cluster, the other goes into it. */
const byOpening: Grouping = async ({ it }, _stage, { cards, cluster }) => {
  for (const [index, text] of cards.entries()) {
    await (await openCard(it, text)).getByRole('button', { name: it.t('cluster.assign') }).click();
    if (index === 0) await create(it, cluster);
    else await assigning(it).getByRole('button', { name: cluster }).click();
  }
  await assigning(it).waitFor({ state: 'hidden' });
};

const groupings: Readonly<Record<Written, Grouping>> = { current: byTicks, future: bySelecting, barrier: byDragging, solution: byOpening };

/** The participants put the cards of a stage together under a name, each stage in another way; everybody sees it. */
export async function group(room: Room, stage: Written, script: StageScript): Promise<void> {
  await next(room, [stage, 'group']);
  await groupings[stage](room, stage, script);
  for (const { page } of everyone(room)) await page.getByRole('heading', { level: 2, name: script.cluster }).waitFor();
  await room.display.page.getByText(script.cluster, { exact: true }).waitFor();
  for (const { requests } of everyone(room)) await expect.poll(async () => sizeOf(await requests.view(), script.cluster), patience).toBe(2);
  await pictures(room, `${stage}-group`);
}

function sizeOf({ workshop }: Awaited<ReturnType<Seat['requests']['view']>>, name: string): number {
  return Object.values(workshop.clusters.list ?? {}).find((cluster) => cluster.name === name)?.cards.length ?? 0;
}
