import { expect } from 'vitest';
import { picture, type Person } from '../people';
import type { Script } from '../script';
import { everyone, patience, type Room } from './room';

/** All that the day said: the report must hold every text of it. */
function allSaid(day: Script): string[] {
  const stages = Object.values(day.stages).flatMap(({ cards, cluster }) => [...cards, cluster]);
  const made = day.outcomes.flatMap(({ card, actor, behaviour, metric, source }) => [card, actor, behaviour, metric, source]);
  return [day.title, ...stages, ...made, ...Object.values(day.votes), day.doubt, day.action, ...day.notes, 'Sora', 'Mina', 'Juho'];
}

const cards_of = ({ stages, outcomes }: Script): string[] => [...Object.values(stages).flatMap(({ cards }) => cards), ...outcomes.map(({ card }) => card)];

/** The report on somebody's screen, opened from the room that is over, holds all of it, with the figures of both votes. */
async function reportShows({ page, t }: Person, day: Script): Promise<void> {
  await page.getByRole('region', { name: t('room.work') }).getByRole('link', { name: t('room.report') }).click();
  await page.getByRole('heading', { level: 1, name: day.title }).waitFor();
  const missing = async () => {
    const shown = await page.getByRole('article').first().innerText();
    return allSaid(day).filter((text) => !shown.includes(text));
  };
  await expect.poll(missing, patience).toEqual([]);
  for (const stage of ['barrier', 'solution'] as const) {
    for (const [index, text] of day.stages[stage].cards.entries()) {
      const row = page.getByRole('row').filter({ hasText: text });
      await row.getByRole('cell', { name: String(5 - index), exact: true }).waitFor();
    }
  }
}

/** The map on a large screen: every card and every link, and a pressed card lights its thread. */
async function mapShows({ page, t }: Person, day: Script): Promise<void> {
  await page.getByRole('link', { name: t('room.back') }).click();
  await page.getByRole('region', { name: t('room.work') }).getByRole('link', { name: t('room.map') }).click();
  await page.getByText(t('map.figure', { cards: 11, links: 12 })).waitFor();
  await page.getByText(t('map.gaps_none')).waitFor();
  const large = await page.getByRole('group', { name: t('map.picture') }).isVisible();
  for (const text of cards_of(day)) {
    if (large) await page.getByRole('button', { name: text }).waitFor();
    else await page.getByRole('main').getByText(text).filter({ visible: true }).first().waitFor();
  }
}

async function lightThread({ page }: Person, text: string): Promise<void> {
  await page.getByRole('button', { name: text }).click();
  await page.getByRole('button', { name: text, pressed: true }).waitFor();
}

/** Each reads the report and the map to their end, on the desk and on the phone. */
export async function readAll(room: Room, day: Script): Promise<void> {
  for (const seat of everyone(room)) {
    const where = seat === room.it ? 'phone' : seat === room.business ? 'desk' : 'facilitator';
    await reportShows(seat, day);
    await picture(seat, `day.report.${where}.${room.language}`, 'whole');
    await mapShows(seat, day);
    await picture(seat, `day.map.${where}.${room.language}`, 'whole');
  }
  await lightThread(room.business, day.outcomes[0].card);
  await picture(room.business, `day.map-thread.desk.${room.language}`);
}

/** The report that is taken away, as Markdown, holds the same, with the same figures and all twelve links. */
export async function takenAway(room: Room, day: Script): Promise<void> {
  for (const { requests } of everyone(room)) {
    const report = await requests.report(room.language);
    expect(allSaid(day).filter((text) => !report.includes(text))).toEqual([]);
    for (const stage of ['barrier', 'solution'] as const) {
      const [first, second] = day.stages[stage].cards;
      expect(report).toContain(`| ${first} | 5 |`);
      expect(report).toContain(`| ${second} | 4 |`);
    }
    expect(report.split('\n').filter((line) => line.includes(' → _'))).toHaveLength(12);
  }
}
