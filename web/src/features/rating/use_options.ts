import { useMemo } from 'react';
import { optionOf, type Option } from '@/core/option';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';

/** The options behind ids, each with a name in the person's language. */
export function useOptions(ids: readonly string[]): readonly Option[] {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters);
  return useMemo(
    () =>
      ids
        .map((id) => optionOf(cards, clusters, id))
        .map((option) => ({ ...option, title: option.title || t(option.kind === 'cluster' ? 'rating.unnamed_cluster' : 'rating.gone') })),
    [ids, cards, clusters, t],
  );
}
