import type { Replica } from '@/core/replica';
import type { Insight, Workshop } from '@/core/types.gen';
import { patchInsight } from './view';

/** The figures before they were asked for; what the core tells first is what differs from these. */
export const no_figures: Insight = { tallies: {}, summaries: {}, open_rounds: {}, agreements: {}, chain: { cards: [], links: [] } };

/** The figures of what a replica shows: computed when they are asked for, and once for each change of the workshop. */
export class Figures {
  readonly #replica: Pick<Replica, 'insight'>;
  #of: Workshop | undefined;
  #insight = no_figures;

  constructor(replica: Pick<Replica, 'insight'>) {
    this.#replica = replica;
  }

  /** The figures of `workshop`, which is what the replica shows now. What did not change stays the same object. */
  of(workshop: Workshop | undefined): Insight {
    if (this.#of === workshop) return this.#insight;
    this.#of = workshop;
    this.#insight = patchInsight(this.#insight, this.#replica.insight());
    return this.#insight;
  }
}
