import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Command, Forecast, Insight, Reject, Role, Workshop } from '@/core/types.gen';
import type { RoomSession, RoomView } from './room_session';

const Context = createContext<RoomSession | undefined>(undefined);

/** Gives the room's session to the screens below, and holds its line open while it is mounted. */
export function RoomProvider({ session, children }: { readonly session: RoomSession; readonly children: ReactNode }) {
  useEffect(() => {
    session.open();
    return () => session.close();
  }, [session]);
  return <Context.Provider value={session}>{children}</Context.Provider>;
}

/** The session of the room around; only below a `RoomProvider`. */
export function useRoom(): RoomSession {
  const session = useContext(Context);
  if (!session) throw new Error('useRoom needs a RoomProvider');
  return session;
}

/** A part of the room's view. Renders again only when that part is another object or value. */
export function useRoomView<Part>(select: (view: RoomView) => Part): Part {
  const session = useRoom();
  return useSyncExternalStore(session.subscribe, () => select(session.view()));
}

/** A part of the workshop; only below a screen that waits for the first snapshot. */
export function useWorkshop<Part>(select: (workshop: Workshop) => Part): Part {
  return useRoomView((view) => {
    if (!view.workshop) throw new Error('useWorkshop needs a workshop');
    return select(view.workshop);
  });
}

/** A part of the workshop's figures, which the core computes; only below a screen that waits for the first snapshot. */
export function useInsight<Part>(select: (insight: Insight) => Part): Part {
  const session = useRoom();
  return useRoomView(() => select(session.insight()));
}

/** Does a command; returns why not, if the rules refuse it at once. */
export function useSubmit(): (command: Command) => Reject | undefined {
  return useRoom().submit;
}

/** Does a command and tells the person if the rules refuse it; returns whether it was done. */
export function useAttempt(): (command: Command) => boolean {
  return useRoom().attempt;
}

/** Whether the rules let this person do it now; follows the view. */
export function useMay(command: Command): boolean {
  const session = useRoom();
  return useRoomView(() => session.may(command));
}

/** Who this person is in the room. */
export function useMe(): { readonly participant: string; readonly role: Role } {
  const me = useRoomView((view) => view.me);
  if (!me) throw new Error('useMe needs a workshop');
  return me;
}

/** The server's clock, told again every `every_ms`. */
export function useServerNow(every_ms: number): number {
  const session = useRoom();
  const [now, setNow] = useState(session.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(session.now()), every_ms);
    return () => clearInterval(timer);
  }, [session, every_ms]);
  return now;
}

/** How the day stands, told again every `every_ms` and whenever the day changes. */
export function useForecast(every_ms = 1_000): Forecast {
  const session = useRoom();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const now = useServerNow(every_ms);
  // The session reads the agenda and the clock itself; these only say when to ask again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => session.forecast(), [session, agenda, now]);
}
