import { useMemo } from 'react';
import { optionOf, type Option } from '@/core/option';
import { useWorkshop } from '@/session/use_room';
import { useT, type Translator } from '@/i18n/translate';

/** What an option is called; each has a name, even one that is gone. */
export function optionTitle(option: Option, t: Translator): string {
  if (option.title !== '') return option.title;
  return t(option.kind === 'cluster' ? 'vote.unnamed_cluster' : 'vote.gone');
}

/** The options behind ids, named in the person's language. */
export function useOptions(ids: readonly string[]): readonly Option[] {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters);
  return useMemo(
    () => ids.map((id) => optionOf(cards, clusters, id)).map((option) => ({ ...option, title: optionTitle(option, t) })),
    [ids, cards, clusters, t],
  );
}
