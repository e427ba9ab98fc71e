import { useEffect, useRef } from 'react';
import { useRoom, useServerNow, useWorkshop } from '@/session/use_room';
import { alarmBetween, type Alarm, type Reading } from './alarm';
import { leftOf } from './day';

const every_ms = 250;

/** Calls `tell` when the running part has five minutes or one minute left, and when it is over. */
export function useAlarm(tell: (alarm: Alarm) => void): void {
  const room = useRoom();
  const clock = useWorkshop((workshop) => workshop.agenda.clock);
  const now = useServerNow(every_ms);
  const before = useRef<Reading | undefined>(undefined);
  useEffect(() => {
    if (!clock || clock.paused_with_ms !== undefined) {
      before.current = undefined;
      return;
    }
    const at = room.now();
    const reading = { item: clock.item, left_ms: leftOf(clock, at), at };
    const alarm = alarmBetween(before.current, reading);
    before.current = reading;
    if (alarm) tell(alarm);
  }, [room, clock, now, tell]);
}
