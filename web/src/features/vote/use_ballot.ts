import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Choice, Vote } from '@/core/types.gen';
import { useAttempt, useMe, useRoomView, useWorkshop } from '@/session/use_room';

type Dots = Readonly<Record<string, number>>;

/** One's own ballot while it is being filled. */
export interface Ballot {
  readonly dots: Dots;
  readonly left: number;
  readonly state: 'none' | 'saving' | 'waiting' | 'saved';
  readonly put: (option: string, dots: number) => void;
}

const pause_ms = 400;
const none: readonly Choice[] = [];

const toDots = (choices: readonly Choice[]): Dots => Object.fromEntries(choices.map(({ option, dots }) => [option, dots]));
const toChoices = (dots: Dots): readonly Choice[] =>
  Object.entries(dots).filter(([, count]) => count > 0).map(([option, count]) => ({ option, dots: count }));

/** Holds the dots at once and casts the ballot at a pause, so that ten taps are one command. */
export function useBallot(id: string, vote: Vote): Ballot {
  const me = useMe().participant;
  const attempt = useAttempt();
  const cast = useWorkshop((workshop) => workshop.votes.box[id]?.[me]?.choices ?? none);
  const waits = useRoomView((view) => view.waiting.has(id));
  const [draft, setDraft] = useState<Dots>();
  const unsent = useRef<Dots>(undefined);

  const send = useCallback(() => {
    const dots = unsent.current;
    unsent.current = undefined;
    if (dots) attempt({ type: 'cast_ballot', vote: id, choices: toChoices(dots) });
    setDraft(undefined);
  }, [attempt, id]);

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(send, pause_ms);
    return () => clearTimeout(timer);
  }, [draft, send]);

  // Leaving the screen within the pause must not lose a dot.
  useEffect(() => send, [send]);

  const dots = useMemo(() => draft ?? toDots(cast), [draft, cast]);
  const spent = Object.values(dots).reduce((sum, each) => sum + each, 0);
  const put = (option: string, count: number) => {
    unsent.current = { ...dots, [option]: count };
    setDraft(unsent.current);
  };
  const state = draft ? 'saving' : waits ? 'waiting' : cast.length > 0 ? 'saved' : 'none';
  return { dots, left: vote.rules.budget - spent, state, put };
}
