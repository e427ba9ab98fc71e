import { useMemo, useState } from 'react';
import type { Stage } from '@/core/types.gen';
import { useMe, useRoomView, useWorkshop } from '@/session/use_room';
import { itemMaker, type CardEntry } from './card_entry';

/** The live cards of a stage's board. */
export function useItems(stage: Stage): readonly CardEntry[] {
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  const links = useWorkshop((workshop) => workshop.links.list);
  const people = useWorkshop((workshop) => workshop.participants.people);
  const participants = useWorkshop((workshop) => workshop.participants.list);
  const waiting = useRoomView((view) => view.waiting);
  const me = useMe().participant;
  const [make] = useState(itemMaker);
  return useMemo(
    () => make(stage, { cards, clusters, links, people, participants, waiting, me }),
    [make, stage, cards, clusters, links, people, participants, waiting, me],
  );
}
