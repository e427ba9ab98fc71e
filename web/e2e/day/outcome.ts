import { picture } from '../people';
import type { OutcomeScript, Script } from '../script';
import { next } from './facilitate';
import { everyone, pictures, type Room, type Seat } from './room';

/** Writes the name of an outcome into the one line that there is for it; the form opens. */
async function name({ page, t }: Seat, card: string): Promise<void> {
  const form = page.getByRole('form', { name: t('outcome.new') });
  await form.getByRole('textbox', { name: t('outcome.new') }).fill(card);
  await form.getByRole('button', { name: t('outcome.add'), exact: true }).click();
  await page.getByRole('heading', { level: 2, name: card }).waitFor({ state: 'attached' });
}

/** Fills the whole form, and ties the outcome to what it comes from and what it serves. */
async function fill({ page, t }: Seat, one: OutcomeScript, owner: string, solution: string, future: string): Promise<void> {
  const texts = [
    ['outcome.actor', one.actor], ['outcome.behaviour', one.behaviour], ['outcome.metric', one.metric], ['outcome.unit', '%'],
    ['outcome.baseline', '64'], ['outcome.target', '90'], ['outcome.source', one.source], ['outcome.due', '2027-06'],
  ] as const;
  for (const [key, text] of texts) await page.getByRole('textbox', { name: t(key), exact: true }).fill(text);
  const choices = [
    ['outcome.actor_kind', t('outcome.actor_kind_employee')], ['outcome.direction', t('outcome.direction_up')],
    ['outcome.signal', t('outcome.signal_leading')], ['outcome.owner', owner], ['outcome.solutions', solution], ['outcome.futures', future],
  ] as const;
  for (const [key, label] of choices) await page.getByRole('combobox', { name: t(key), exact: true }).selectOption({ label });
  for (const card of [solution, future]) await page.getByRole('button', { name: t('outcome.unlink', { card }) }).waitFor();
}

/** The sentence has grown out of the fields, and no question is left. */
async function complete({ page, t }: Seat, { actor, behaviour, metric }: OutcomeScript): Promise<void> {
  await page.getByText(t('outcome.ask_none')).waitFor();
  const said = page.getByRole('region', { name: t('outcome.sentence') });
  for (const text of [actor, behaviour, metric, '64%', '90%']) await said.getByText(text).first().waitFor();
}

/** Three outcomes are named and defined, each by another person, and everybody finds them complete. */
export async function outcomes(room: Room, { outcomes: scripts, stages }: Script): Promise<void> {
  await next(room, ['outcome', 'define_outcomes']);
  await pictures(room, 'outcome-empty');
  for (const [index, seat] of [room.business, room.it, room.facilitator].entries()) {
    const one = scripts[index] ?? scripts[0];
    await name(seat, one.card);
    await fill(seat, one, 'Juho', stages.solution.cards[index % 2] ?? '', stages.future.cards[index % 2] ?? '');
    await complete(seat, one);
    await picture(seat, `day.outcome-form-${index}.${seat === room.it ? 'phone' : 'desk'}.${room.language}`);
  }
  await room.it.page.getByRole('button', { name: room.it.t('outcome.back') }).click();
  for (const { page, t } of everyone(room)) {
    for (const { card } of scripts) {
      const line = page.getByRole('list', { name: t('outcome.list') }).getByRole('button', { name: card });
      await line.getByText(t('outcome.complete'), { exact: true }).waitFor();
    }
  }
  for (const { card } of scripts) await room.display.page.getByText(card, { exact: true }).first().waitFor();
  await pictures(room, 'outcome-define');
}
