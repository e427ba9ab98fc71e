import { expect } from 'vitest';
import type { LinkKind, Stage, VoteRules } from '@/core/types.gen';
import type { Key } from '@/i18n/ko';
import { picture, type Person } from './people';
import { newId, type Requests } from './request';
import type { OutcomeScript, Script, StageScript } from './script';
import type { Language } from './words';

/** Somebody in the room: their browser, and their own way to the server. */
export interface Seat extends Person {
  readonly requests: Requests;
}

/** The people of the day. */
export interface Room {
  readonly language: Language;
  readonly facilitator: Seat;
  readonly business: Seat;
  readonly it: Seat;
}

/** The two cards of a stage, in the order of the script. */
export type Pair = readonly [string, string];

export const everyone = ({ facilitator, business, it }: Room): readonly Seat[] => [facilitator, business, it];

/** Begins an activity of a stage, as the standard day names it; each screen follows by itself and is kept as a picture. */
async function begin(room: Room, stage: Stage, activity: string): Promise<void> {
  const name = `${stage.replace('_', '-')}-${activity}`;
  await room.facilitator.requests.command({ type: 'start_activity', activity: `act-${name}` });
  for (const seat of everyone(room)) {
    const question = stage === 'wrap_up' ? seat.t('stage.wrap_up') : seat.t(`stage.question_${stage}` as Key);
    await seat.page.getByRole('heading', { level: 1, name: question }).waitFor();
  }
  await picture(room.facilitator, `day.${name}.desk.${room.language}`);
  await picture(room.it, `day.${name}.phone.${room.language}`);
}

/** The texts of the cards that somebody may see. */
export async function textsSeen({ requests }: Seat): Promise<string[]> {
  const { cards } = (await requests.view()).workshop;
  return Object.values(cards.list ?? {}).map((card) => card.text);
}

async function write({ requests }: Seat, stage: Stage, text: string): Promise<string> {
  const card = newId();
  await requests.command({ type: 'add_card', card, stage, text, position: { x: 0, y: 0 } });
  return card;
}

/** Whether a text is among all the bytes that somebody's browser got over its live line. */
const heard = ({ frames }: Seat, text: string) => frames.some((frame) => frame.includes(text));

/** Two people write for themselves; nobody else sees it, on no road; then all of it is shown to everyone. */
export async function writeAndReveal(room: Room, stage: Stage, { cards }: StageScript): Promise<Pair> {
  const { business, it } = room;
  await begin(room, stage, 'write');
  const pair = [await write(business, stage, cards[0]), await write(it, stage, cards[1])] as const;
  for (const seat of everyone(room)) {
    const own = [business, it].indexOf(seat);
    const seen = await textsSeen(seat);
    for (const [index, text] of cards.entries()) {
      expect([text, seen.includes(text)]).toEqual([text, index === own]);
      if (index !== own) expect([text, heard(seat, text)]).toEqual([text, false]);
    }
  }
  await begin(room, stage, 'reveal');
  for (const seat of everyone(room)) {
    expect(await textsSeen(seat)).toEqual(expect.arrayContaining([...cards]));
    await expect.poll(() => cards.every((text) => heard(seat, text)), { timeout: 10_000 }).toBe(true);
  }
  return pair;
}

/** A participant puts the cards of a stage together under a name. */
export async function group(room: Room, stage: Stage, pair: Pair, { cluster }: StageScript): Promise<void> {
  await begin(room, stage, 'group');
  const id = newId();
  await room.it.requests.command({ type: 'create_cluster', cluster: id, stage, cards: [...pair] });
  await room.business.requests.command({ type: 'rename_cluster', cluster: id, name: cluster });
}

/** A participant ties each card to the one of the same place in an earlier stage. */
export async function tie({ it }: Room, kind: LinkKind, from: Pair, to: Pair): Promise<void> {
  for (const [index, card] of from.entries()) {
    await it.requests.command({ type: 'link_cards', link: newId(), from: card, to: to[index as 0 | 1], kind });
  }
}

const rules: VoteRules = { budget: 3, limit_per_option: 2, own_options: 'allowed', host_votes: 'counted_apart' };

/** A secret vote with three voters: the first option gets 5 dots, the second 4. */
export async function vote(room: Room, stage: 'barrier' | 'solution', name: string, [first, second]: Pair): Promise<void> {
  await begin(room, stage, 'vote');
  const id = newId();
  await room.facilitator.requests.command({ type: 'open_vote', vote: id, name, stage, option_kind: 'card', rules, options: [first, second] });
  for (const seat of everyone(room)) {
    const [most, least] = seat === room.business ? [second, first] : [first, second];
    const choices = [{ option: most, dots: 2 }, { option: least, dots: 1 }];
    await seat.requests.command({ type: 'cast_ballot', vote: id, choices });
  }
  for (const seat of everyone(room)) {
    const { votes } = (await seat.requests.view()).workshop;
    // Everybody finds their own ballot in the box, and nobody finds a ballot outside of it before the vote is closed.
    expect([Object.keys(votes.box?.[id] ?? {}).length, votes.list?.[id]?.ballots ?? []]).toEqual([1, []]);
  }
  await room.facilitator.requests.command({ type: 'close_vote', vote: id });
}

/** Three outcomes are written and defined, tied to what they come from and what they serve. */
export async function outcomes(room: Room, scripts: Script['outcomes'], solutions: Pair, futures: Pair): Promise<string[]> {
  await begin(room, 'outcome', 'define');
  const owner = (await room.it.requests.view()).head.participant;
  const cards: string[] = [];
  for (const [index, each] of scripts.entries()) {
    const card = await write(room.business, 'outcome', each.card);
    await define(room.it, card, each, owner);
    await link(room.business, 'results_from', card, solutions[index % 2] ?? '');
    await link(room.business, 'realises', card, futures[index % 2] ?? '');
    cards.push(card);
  }
  return cards;
}

const link = ({ requests }: Seat, kind: LinkKind, from: string, to: string): Promise<void> =>
  requests.command({ type: 'link_cards', link: newId(), from, to, kind });

const define = ({ requests }: Seat, card: string, { actor, behaviour, metric }: OutcomeScript, owner: string): Promise<void> =>
  requests.command({
    type: 'define_outcome',
    card,
    change: {
      actor_kind: 'employee', actor, behaviour, metric, unit: '%', baseline: { milli: 64_000 }, target: { milli: 90_000 },
      direction: 'up', due: '2027-06', owner, signal: 'leading', shape: 'outcome',
    },
  });

/** Everybody stands to each outcome with their fingers; one says why they doubt. */
export async function consensus(room: Room, cards: readonly string[], doubt: string): Promise<void> {
  await begin(room, 'outcome', 'consensus');
  for (const outcome of cards) {
    await room.facilitator.requests.command({ type: 'give_consensus', outcome, fingers: 5 });
    await room.business.requests.command({ type: 'give_consensus', outcome, fingers: 4 });
    await room.it.requests.command({ type: 'give_consensus', outcome, fingers: 2, reason: doubt });
  }
}

/** The last half hour: notes, a first action with a name on it, what the time was worth; then the day is closed. */
export async function wrapUp(room: Room, { notes, action }: Script, outcome: string): Promise<void> {
  await begin(room, 'wrap_up', 'retrospect');
  const kinds = ['keep', 'problem', 'trial'] as const;
  for (const [index, kind] of kinds.entries()) {
    await room.business.requests.command({ type: 'add_note', note: newId(), kind, text: notes[index] ?? '' });
  }
  const owner = (await room.it.requests.view()).head.participant;
  await room.it.requests.command({ type: 'add_action', id: newId(), action: { text: action, owner, due: '2027-01-15', outcome, status: 'open' } });
  for (const [index, seat] of everyone(room).entries()) await seat.requests.command({ type: 'rate_return', value: index + 3 });
  await room.facilitator.requests.command({ type: 'finish_workshop' });
}
