import type { Script } from '../script';
import { next } from './facilitate';
import { everyone, pictures, type Room, type Seat } from './room';

const kinds = ['keep', 'problem', 'trial'] as const;

async function note({ page, t }: Seat, kind: (typeof kinds)[number], text: string): Promise<void> {
  const column = page.getByRole('region', { name: t(`wrap_up.note_${kind}`), exact: true });
  const label = t('wrap_up.note_add', { kind: t(`wrap_up.note_${kind}`) });
  await column.getByRole('textbox', { name: label }).fill(text);
  await column.getByRole('button', { name: label }).click();
  await column.getByRole('button', { name: t('wrap_up.note_remove', { text }) }).waitFor();
}

/** The first action, with a name and a date on it, for an outcome. */
async function act({ page, t }: Seat, { action, outcomes }: Script, owner: string): Promise<void> {
  const form = page.getByRole('form', { name: t('actions.new') });
  await form.getByRole('textbox', { name: t('actions.text') }).fill(action);
  await form.getByRole('combobox', { name: t('actions.owner') }).selectOption({ label: owner });
  await form.getByRole('textbox', { name: t('actions.due') }).fill('2027-01-15');
  await form.getByRole('combobox', { name: t('actions.outcome') }).selectOption({ label: outcomes[0].card });
  await form.getByRole('button', { name: t('actions.add') }).click();
}

async function worth({ page, t }: Seat, value: 3 | 4 | 5): Promise<void> {
  const answers = page.getByRole('region', { name: t('wrap_up.roti'), exact: true });
  await answers.getByRole('radio', { name: t(`wrap_up.roti_${value}`) }).check();
}

/** The last half hour: a first action with a name on it, notes, what the time was worth. */
export async function wrapUp(room: Room, day: Script): Promise<void> {
  const { facilitator, business, it } = room;
  await next(room, ['wrap_up', 'retrospect']);
  await pictures(room, 'wrap-up-empty');
  await act(it, day, 'Juho');
  for (const [index, seat] of [business, it, facilitator].entries()) await note(seat, kinds[index] ?? 'keep', day.notes[index] ?? '');
  for (const [index, seat] of everyone(room).entries()) await worth(seat, (index + 3) as 3 | 4 | 5);
  for (const { page, t } of everyone(room)) {
    await page.getByRole('checkbox', { name: day.action }).waitFor();
    await page.getByText(t('wrap_up.roti_result', { count: 3, mean: '4.0' })).waitFor();
  }
  await pictures(room, 'wrap-up');
}
