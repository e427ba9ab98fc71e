import { lazy, type ComponentType } from 'react';
import type { ActivityKind, Stage } from '@/core/types.gen';

export type Panel = ComponentType<{ stage: Stage }>;

/** The board of one stage. */
export const Board: Panel = lazy(() => import('./stage_area').then(({ StageArea }) => ({ default: StageArea })));

const Vote: Panel = lazy(() => import('@/features/vote/vote_panel').then(({ VotePanel }) => ({ default: VotePanel })));
const Rating: Panel = lazy(() => import('@/features/rating/rating_panel').then(({ RatingPanel }) => ({ default: RatingPanel })));
const Outcomes: Panel = lazy(() => import('@/features/outcome/outcome_panel').then(({ OutcomePanel }) => ({ default: OutcomePanel })));
const Consensus: Panel = lazy(() => import('@/features/consensus/consensus_panel').then(({ ConsensusPanel }) => ({ default: ConsensusPanel })));
const WrapUp: Panel = lazy(() => import('./wrap_up_area').then(({ WrapUpArea }) => ({ default: WrapUpArea })));

/** What fills the room during an activity; `listen` has nothing of its own. */
export const panelOf: Readonly<Record<Exclude<ActivityKind, 'listen'>, Panel>> = {
  write: Board,
  reveal: Board,
  group: Board,
  deep_dive: Board,
  vote: Vote,
  rate: Rating,
  define_outcomes: Outcomes,
  consensus: Consensus,
  retrospect: WrapUp,
};
