import { expect } from 'vitest';
import type { OutcomeScript } from '../script';
import { next } from './facilitate';
import { everyone, patience, pictures, type Room, type Seat } from './room';

const stand_of = ({ page }: Seat, card: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: card }) });

/** Shows fingers for one outcome. */
async function show(seat: Seat, card: string, fingers: 2 | 4 | 5): Promise<void> {
  const { t } = seat;
  const name = `${t('consensus.fingers', { count: fingers })}, ${t(`consensus.meaning_${fingers}`)}`;
  await stand_of(seat, card).getByRole('radio', { name, exact: true }).check();
  await stand_of(seat, card).getByRole('status').filter({ hasText: t('consensus.saved') }).waitFor();
}

/** Says why one doubts, and leaves the field. */
async function explain(seat: Seat, card: string, reason: string): Promise<void> {
  const field = stand_of(seat, card).getByRole('textbox', { name: seat.t('consensus.reason') });
  await field.fill(reason);
  await field.blur();
}

/** Everybody stands to each outcome with their fingers; on the phone, and once on a desk, somebody says why they doubt, and everybody reads it. */
export async function consensus(room: Room, outcomes: readonly OutcomeScript[], doubt: string): Promise<void> {
  const { facilitator, business, it } = room;
  await next(room, ['outcome', 'consensus']);
  const doubtful = outcomes.at(-1)?.card;
  for (const { card } of outcomes) {
    await show(facilitator, card, 5);
    await show(business, card, card === doubtful ? 2 : 4);
    await show(it, card, 2);
    await explain(it, card, doubt);
    if (card === doubtful) await explain(business, card, doubt);
  }
  for (const seat of everyone(room)) {
    for (const { card } of outcomes) {
      const one = stand_of(seat, card);
      await one.getByText(seat.t('consensus.given', { count: 3, total: 3 }), { exact: true }).waitFor();
      const doubts = card === doubtful ? 2 : 1;
      await one.getByText(seat.t('consensus.low', { count: doubts }), { exact: true }).waitFor();
      await expect.poll(() => one.getByRole('paragraph').filter({ hasText: doubt }).count(), patience).toBe(doubts);
    }
  }
  await pictures(room, 'outcome-consensus');
}
