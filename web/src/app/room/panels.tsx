import { lazy, type ComponentType } from 'react';
import type { ActivityKind, Stage } from '@/core/types.gen';

export type Panel = ComponentType<{ stage: Stage }>;

const modules = import.meta.glob<Record<string, Panel>>([
  '/src/app/room/stage_area.tsx',
  '/src/features/vote/vote_panel.tsx',
  '/src/features/rating/rating_panel.tsx',
  '/src/features/outcome/outcome_panel.tsx',
  '/src/features/consensus/consensus_panel.tsx',
  '/src/app/room/wrap_up_area.tsx',
]);

const Missing: Panel = () => null;

const panel = (path: string, name: string): Panel =>
  lazy(async () => ({ default: (await modules[path]?.())?.[name] ?? Missing }));

/** The board of one stage. */
export const Board = panel('/src/app/room/stage_area.tsx', 'StageArea');

const Vote = panel('/src/features/vote/vote_panel.tsx', 'VotePanel');
const Rating = panel('/src/features/rating/rating_panel.tsx', 'RatingPanel');
const Outcomes = panel('/src/features/outcome/outcome_panel.tsx', 'OutcomePanel');
const Consensus = panel('/src/features/consensus/consensus_panel.tsx', 'ConsensusPanel');
const WrapUp = panel('/src/app/room/wrap_up_area.tsx', 'WrapUpArea');

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
