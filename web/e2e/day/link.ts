import { picture } from '../people';
import { onBoard, openCard, select, selection } from './cards';
import type { Room, Seat } from './room';
import type { Written } from './write';

/** Picks the card to link to in the open sheet, and closes it. */
async function pick({ page, t }: Seat, to: string): Promise<void> {
  const sheet = page.getByRole('dialog', { name: t('link.title') });
  await sheet.getByRole('searchbox', { name: t('link.find') }).fill(to);
  await sheet.getByRole('button', { name: to, exact: true, pressed: false }).click();
  await sheet.getByRole('button', { name: to, exact: true, pressed: true }).waitFor();
}

async function close({ page, t }: Seat): Promise<void> {
  const sheet = page.getByRole('dialog', { name: t('link.title') });
  await sheet.getByRole('button', { name: t('action.close') }).click();
  await sheet.waitFor({ state: 'hidden' });
}

/** On the desk: select the card, link it from what rises below. */
async function linkOnDesk(seat: Seat, stage: Written, from: string, to: string): Promise<void> {
  await select(seat, stage, [from]);
  await selection(seat).getByRole('button', { name: seat.t('link.add') }).click();
  await pick(seat, to);
  await close(seat);
}

/** On the phone: open the card, link it from its sheet. */
async function linkOnPhone(seat: Seat, from: string, to: string): Promise<void> {
  const sheet = await openCard(seat, from);
  await sheet.getByRole('button', { name: seat.t('link.add') }).click();
  await pick(seat, to);
  await close(seat);
}

/** Participants tie each card to the one of the same place in an earlier stage: one on the desk, one on the phone. */
export async function tie(room: Room, stage: Written, from: readonly string[], to: readonly string[]): Promise<void> {
  const { facilitator, business, it, language } = room;
  const [first = '', second = ''] = from;
  await linkOnDesk(business, stage, first, to[0] ?? '');
  await linkOnPhone(it, second, to[1] ?? '');
  for (const text of from) {
    await onBoard(facilitator, stage, text).getByRole('img', { name: facilitator.t('card.links_count', { n: 1 }) }).waitFor();
  }
  const sheet = await openCard(it, second);
  await sheet.getByText(to[1] ?? '', { exact: true }).waitFor();
  await picture(it, `day.${stage}-link.phone.${language}`);
  await sheet.getByRole('button', { name: it.t('action.close') }).click();
  await picture(business, `day.${stage}-link.desk.${language}`);
}
