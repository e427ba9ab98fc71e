import { useMemo } from 'react';
import { liveCards } from '@/core/option';
import type { CardId, Outcome, OutcomeChange } from '@/core/types.gen';
import { useAttempt, useMay, useWorkshop } from '@/session/use_room';
import { blankOutcome, missing, type Question } from './missing';

/** One line of the list of outcomes. */
export interface OutcomeLine {
  readonly id: CardId;
  readonly text: string;
  readonly outcome: Outcome;
  readonly missing: readonly Question[];
}

/** Every outcome card that the room sees, with what is said of it so far. */
export function useOutcomes(): readonly OutcomeLine[] {
  const cards = useWorkshop((workshop) => workshop.cards);
  const outcomes = useWorkshop((workshop) => workshop.outcomes.list);
  const links = useWorkshop((workshop) => workshop.links.list);
  return useMemo(() => {
    const all = Object.values(links);
    return liveCards(cards, 'outcome').map((id) => {
      const outcome = outcomes[id] ?? blankOutcome;
      return { id, text: cards.list[id]?.text ?? '', outcome, missing: missing(id, outcome, all) };
    });
  }, [cards, outcomes, links]);
}

/** How one outcome is changed: each field by itself, so that two people fill different ones at once. */
export interface Defining {
  readonly may: boolean;
  readonly define: (change: OutcomeChange) => boolean;
}

export function useDefine(card: CardId): Defining {
  const attempt = useAttempt();
  const may = useMay({ type: 'define_outcome', card, change: {} });
  return { may, define: (change) => attempt({ type: 'define_outcome', card, change }) };
}
