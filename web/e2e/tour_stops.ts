import { newId } from './request';
import { begin, cards, chosen, opened, question, type Look, type Party } from './tour';

/** Before the day and while everybody listens: the lobby, the menus, the panels at the edges. */
export async function lobby(party: Party, look: Look): Promise<void> {
  const { host, guest } = party;
  await look(host, 'lobby of the facilitator');
  await look(guest, 'lobby');
  await opened(guest, guest.t('nav.menu'), 'menu', () => look(guest, 'preferences'));
  await opened(host, host.t('room.more'), 'menu', () => look(host, 'menu of the day'));
  await opened(host, host.t('activity.jump'), 'dialog', () => look(host, 'activities to choose from'));
  for (const item of ['room.door', 'agenda.edit', 'room.finish'] as const) await chosen(host, host.t(item), () => look(host, item));
  await begin(party, 'warm-up-listen', ({ t }) => t('lobby.listen'));
  await look(guest, 'warm-up');
}

/** The board from its first, empty moment to clusters, with all that opens over it. */
export async function board(party: Party, look: Look): Promise<string[]> {
  const { host, guest, requests } = party;
  const { page, t } = guest;
  await begin(party, 'current-write', question('current'));
  await look(guest, 'empty board');
  const ids = await cards(party, 'current', ['One', 'Two', 'Three', 'Four', ...'abcde']);
  await page.getByText('Four', { exact: true }).waitFor();
  await look(guest, 'writing');
  const people = page.getByRole('banner').locator('button[aria-expanded]:not([aria-haspopup])');
  await people.click();
  await look(guest, 'people');
  if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  else await people.click();
  await begin(party, 'current-reveal', question('current'));
  await look(guest, 'revealed');
  await begin(party, 'current-group', question('current'));
  await requests.command({ type: 'create_cluster', cluster: newId(), stage: 'current', name: 'Both', cards: ids.slice(0, 2) });
  await page.getByText('Both', { exact: true }).waitFor();
  await look(guest, 'grouping');
  await opened(guest, t('board.filter'), 'menu', () => look(guest, 'filter'));
  await opened(guest, t('board.options'), 'menu', () => look(guest, 'views'));
  await host.page.getByText('Both', { exact: true }).waitFor();
  await look(host, 'board of the facilitator');
  return ids;
}

/** What opens over the board: the card, its cluster, its links, what was deleted, nothing found. */
export async function overBoard({ guest, requests }: Party, ids: readonly string[], look: Look): Promise<void> {
  const { page, t } = guest;
  const card = page.getByRole('button', { name: /Three/ }).first();
  await card.focus();
  await card.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await look(guest, 'card');
  await page.keyboard.press('Escape');
  await card.press('g');
  await page.locator('dialog[open]').waitFor();
  await look(guest, 'choice of a cluster');
  await page.keyboard.press('Escape');
  await card.press(' ');
  await page.getByRole('toolbar', { name: t('selection.label') }).waitFor();
  await look(guest, 'selection');
  await page.getByRole('button', { name: t('selection.clear') }).click();
  await requests.command({ type: 'delete_card', card: ids[3] ?? '' });
  await opened(guest, `${t('card.trash')} (1)`, 'dialog', () => look(guest, 'deleted cards'));
  await page.getByRole('searchbox').fill('nowhere');
  await page.getByRole('heading', { name: t('board.nothing_title') }).waitFor();
  await look(guest, 'nothing found');
}

/** A vote on the future's cards: the form, the ballot, the progress, the result. */
export async function vote(party: Party, look: Look): Promise<void> {
  const { host, guest, requests, workshop } = party;
  await begin(party, 'barrier-write', question('barrier'));
  const options = await cards(party, 'barrier', ['Rules', 'Time', 'Data']);
  await begin(party, 'barrier-reveal', question('barrier'));
  await begin(party, 'barrier-vote', question('barrier'));
  await guest.page.getByRole('heading', { name: guest.t('vote.wait_title') }).waitFor();
  await look(guest, 'vote that is waited for');
  await look(host, 'vote to be opened');
  const id = newId();
  const rules = { budget: 3, limit_per_option: 2, own_options: 'allowed', host_votes: 'counted_apart' } as const;
  await workshop.requests.command({ type: 'open_vote', vote: id, name: 'Barriers', stage: 'barrier', option_kind: 'card', rules, options });
  await guest.page.getByText(guest.t('vote.not_yet')).waitFor();
  await look(guest, 'ballot');
  const choices = [{ option: options[0] ?? '', dots: 2 }];
  for (const one of [requests, workshop.requests]) await one.command({ type: 'cast_ballot', vote: id, choices });
  await host.page.getByRole('button', { name: host.t('vote.cancel') }).waitFor();
  await look(host, 'ballot and progress of the facilitator');
  await workshop.requests.command({ type: 'close_vote', vote: id });
  await guest.page.getByRole('region', { name: guest.t('vote.result_of', { name: 'Barriers' }) }).waitFor();
  await look(guest, 'result of a vote');
}

/** Impact and effort: the form, the scores, the result. */
export async function rate(party: Party, look: Look): Promise<void> {
  const { host, guest, workshop } = party;
  await begin(party, 'solution-write', question('solution'));
  const options = await cards(party, 'solution', ['Begin small', 'Ask first']);
  await begin(party, 'solution-reveal', question('solution'));
  await begin(party, 'solution-rate', question('solution'));
  await guest.page.getByRole('heading', { name: guest.t('rating.wait_title') }).waitFor();
  await look(host, 'rating to be opened');
  const rating = newId();
  await workshop.requests.command({ type: 'open_rating', rating, name: 'Solutions', stage: 'solution', options });
  await guest.page.getByText(guest.t('rating.secret')).waitFor();
  await look(guest, 'scores');
  await workshop.requests.command({ type: 'close_rating', rating });
  await guest.page.getByRole('region', { name: guest.t('rating.result_of', { name: 'Solutions' }) }).waitFor();
  await look(guest, 'result of a rating');
}

/** Outcomes: none, one being defined, stands to it, the wrap-up. */
export async function outcome(party: Party, look: Look): Promise<void> {
  const { guest, requests } = party;
  const { page, t } = guest;
  await begin(party, 'outcome-define', question('outcome'));
  await page.getByRole('heading', { name: t('outcome.empty_title') }).waitFor();
  await look(guest, 'no outcome');
  const [card = ''] = await cards(party, 'outcome', ['Settled at once']);
  await requests.command({ type: 'define_outcome', card, change: { actor: 'Agents', behaviour: 'answer at once', metric: 'share', unit: '%', target: { milli: 90_000 }, direction: 'up' } });
  await page.getByRole('button', { name: /Settled at once/ }).click();
  await page.getByRole('textbox', { name: t('outcome.metric') }).waitFor();
  await look(guest, 'outcome');
  await begin(party, 'outcome-consensus', question('outcome'));
  await requests.command({ type: 'give_consensus', outcome: card, fingers: 2, reason: 'No baseline' });
  await page.getByText('No baseline').first().waitFor();
  await look(guest, 'consensus');
  await begin(party, 'wrap-up-retrospect', (who) => who.t('stage.wrap_up'));
  const owner = (await requests.view()).head.participant;
  await requests.command({ type: 'add_action', id: newId(), action: { text: 'Measure', owner, due: '2027-01-15', outcome: card, status: 'done' } });
  await requests.command({ type: 'add_note', note: newId(), kind: 'keep', text: 'Silence' });
  await requests.command({ type: 'rate_return', value: 4 });
  await page.getByText('Silence').waitFor();
  await look(guest, 'wrap-up');
}
