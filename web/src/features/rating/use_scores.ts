import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Score } from '@/core/types.gen';
import { useAttempt, useMe, useRoomView, useWorkshop } from '@/session/use_room';

/** A score of which only one half may be chosen yet. */
export interface Half {
  readonly impact?: number;
  readonly effort?: number;
}

type Halves = Readonly<Record<string, Half>>;

export interface Scores {
  readonly halves: Halves;
  readonly state: 'none' | 'saving' | 'waiting' | 'saved';
  readonly put: (option: string, half: Half) => void;
}

const pause_ms = 400;
const none: readonly Score[] = [];

const toHalves = (scores: readonly Score[]): Halves => Object.fromEntries(scores.map(({ option, impact, effort }) => [option, { impact, effort }]));

const whole = (halves: Halves): readonly Score[] =>
  Object.entries(halves).flatMap(([option, { impact, effort }]) => (impact && effort ? [{ option, impact, effort }] : []));

const same = (a: readonly Score[], b: readonly Score[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => one.option === other.option && one.impact === other.impact && one.effort === other.effort));

/** Holds one's own scores while they are given; whole ones are cast at a pause. */
export function useScores(id: string): Scores {
  const me = useMe().participant;
  const attempt = useAttempt();
  const cast = useWorkshop((workshop) => workshop.ratings.box[id]?.[me] ?? none);
  const waits = useRoomView((view) => view.waiting.has(id));
  const [draft, setDraft] = useState<Halves>();
  const latest = useRef({ draft, cast });
  useEffect(() => {
    latest.current = { draft, cast };
  });

  const send = useCallback(() => {
    const { draft: halves, cast: known } = latest.current;
    if (halves && !same(whole(halves), known)) attempt({ type: 'cast_rating', rating: id, scores: whole(halves) });
  }, [attempt, id]);

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(send, pause_ms);
    return () => clearTimeout(timer);
  }, [draft, send]);
  useEffect(() => send, [send]);

  const halves = useMemo(() => draft ?? toHalves(cast), [draft, cast]);
  const put = (option: string, half: Half) => setDraft({ ...halves, [option]: half });
  const unsent = !same(whole(halves), cast);
  const state = unsent ? 'saving' : waits ? 'waiting' : cast.length > 0 ? 'saved' : 'none';
  return { halves, state, put };
}
