import { optionOf } from '@/core/option';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';

/** Returns what a card or cluster is called. */
export function useTitleOf(): (id: string) => string {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters);
  return (id) => optionOf(cards, clusters, id).title || t('report.unnamed_cluster');
}
