import type { Stage } from '@/core/types.gen';
import type { BoardParts } from '@/features/card/board_parts';
import { StageBoard } from '@/features/card/stage_board';
import { AssignSheet } from '@/features/cluster/assign_sheet';
import { ClusterHead } from '@/features/cluster/cluster_head';
import { LinkChips } from '@/features/link/link_chips';
import { LinkSheet } from '@/features/link/link_sheet';
import { useMedia } from './use_media';

const parts: BoardParts = { ClusterHead, AssignSheet, LinkChips, LinkSheet };

/** The board of a stage with all that features bring to it. `composer: 'none'` where a panel writes the cards. */
export function StageArea({ stage, composer }: { stage: Stage; composer?: 'below' | 'none' }) {
  const wide = useMedia('(min-width: 720px)');
  return <StageBoard stage={stage} parts={parts} space={wide ? 'wide' : 'narrow'} {...(composer ? { composer } : {})} />;
}
