import { useMemo } from 'react';
import { useRoomView, useWorkshop } from '@/session/use_room';
import { seatsOf, type Seat } from './roster';

/** Everybody in the workshop, as of now. */
export function useSeats(attendance: 'attending' | 'removed' = 'attending'): readonly Seat[] {
  const list = useWorkshop((workshop) => workshop.participants.list);
  const people = useWorkshop((workshop) => workshop.participants.people);
  const done = useWorkshop((workshop) => workshop.activities.done);
  const present = useRoomView((view) => view.present);
  return useMemo(() => seatsOf({ list, people }, present, done, attendance), [list, people, present, done, attendance]);
}
