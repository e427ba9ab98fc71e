import { expect, test } from 'vitest';
import type { Participant, Participants } from '@/core/types.gen';
import { seatsOf } from './roster';

const person = (change: Partial<Participant> = {}): Participant => ({ side: 'it', role: 'participant', attendance: 'attending', owner_of: '', ...change });
const named = (name: string) => ({ name, organisation: '', title: '' });
const room: Pick<Participants, 'list' | 'people'> = {
  list: { a: person(), b: person(), c: person({ attendance: 'removed' }), d: person({ role: 'display' }) },
  people: { a: named('Anna'), b: named('Ben'), c: named('Carl'), d: named('Display') },
};
const here = [{ participant: 'b', presence: { stage: 'current', doing: 'looking' } }] as const;

test('those who are here come first, and the display is nobody', () => {
  expect(seatsOf(room, here, ['a']).map(({ name, here: is, done }) => [name, is, done])).toEqual([['Ben', true, false], ['Anna', false, true]]);
});

test('removed people are listed apart', () => {
  expect(seatsOf(room, [], [], 'removed').map((seat) => seat.name)).toEqual(['Carl']);
});
