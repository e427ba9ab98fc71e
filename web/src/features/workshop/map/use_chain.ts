import { useMemo } from 'react';
import { useInsight, useWorkshop } from '@/session/use_room';
import { chainOf, type Chain } from './chain';

/** The chain as the board stands now. */
export function useChain(): Chain {
  const chain = useInsight((insight) => insight.chain);
  const cards = useWorkshop((workshop) => workshop.cards);
  return useMemo(() => chainOf(chain, cards), [chain, cards]);
}
