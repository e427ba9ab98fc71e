import type { Locator } from 'playwright-core';
import type { Stage } from '@/core/types.gen';
import type { Seat } from './room';

/** A card on the board of a large screen. */
export const onBoard = ({ page, t }: Seat, stage: Stage, text: string): Locator =>
  page.getByRole('application', { name: t('board.label', { stage: t(`stage.${stage}`) }) }).getByRole('button', { name: text });

/** Selects cards on the board: the first by a press, the others beside it. */
export async function select(seat: Seat, stage: Stage, [first = '', ...more]: readonly string[]): Promise<void> {
  await onBoard(seat, stage, first).click();
  for (const text of more) await onBoard(seat, stage, text).click({ modifiers: ['Control'] });
  await selection(seat).getByText(seat.t('selection.count', { n: 1 + more.length }), { exact: true }).waitFor();
}

/** What can be done with the selected cards. */
export const selection = ({ page, t }: Seat): Locator => page.getByRole('toolbar', { name: t('selection.label') });

/** Opens a card of the list by its text. */
export async function openCard({ page, t }: Seat, text: string): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: text, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: t('card.title'), exact: true });
  await sheet.waitFor();
  return sheet;
}
