import type { Participants, PresentPerson, Role, Side } from '@/core/types.gen';

/** Somebody as the panel shows them. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly side: Side;
  readonly role: Role;
  readonly here: boolean;
  readonly done: boolean;
}

export const sides = ['business', 'it', 'host'] as const;

/** Everybody who attends, or everybody who was removed: those who are here first, then by name. The display is nobody. */
export function seatsOf(
  { list, people }: Pick<Participants, 'list' | 'people'>,
  present: readonly PresentPerson[],
  done: readonly string[],
  attendance: 'attending' | 'removed' = 'attending',
): readonly Seat[] {
  const here = new Set(present.map((person) => person.participant));
  return Object.entries(list)
    .filter(([, person]) => person.attendance === attendance && person.role !== 'display')
    .map(([id, { side, role }]) => {
      const known = people[id];
      return { id, side, role, name: known?.name ?? '', organisation: known?.organisation ?? '', here: here.has(id), done: done.includes(id) };
    })
    .sort((a, b) => Number(b.here) - Number(a.here) || a.name.localeCompare(b.name));
}
