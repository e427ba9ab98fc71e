import { useMemo } from 'react';
import { useWorkshop } from '@/session/use_room';
import { chainOf, type Chain } from './chain';

/** The chain as the board stands now. */
export function useChain(): Chain {
  const cards = useWorkshop((workshop) => workshop.cards);
  const links = useWorkshop((workshop) => workshop.links);
  return useMemo(() => chainOf(cards, links), [cards, links]);
}
