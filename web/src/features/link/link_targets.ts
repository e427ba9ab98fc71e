import type { LinkKind, Stage } from '@/core/types.gen';

/** A way in which cards of one stage may point at cards of another. */
export interface LinkTarget {
  readonly kind: LinkKind;
  readonly to: Stage;
}

/** What is offered from each stage; whether it holds, the rules say (docs/spec/link.md, LI2). */
const targets: Readonly<Partial<Record<Stage, readonly LinkTarget[]>>> = {
  future: [{ kind: 'resolves', to: 'current' }],
  barrier: [{ kind: 'blocks', to: 'future' }, { kind: 'causes', to: 'barrier' }],
  solution: [{ kind: 'addresses', to: 'barrier' }],
  outcome: [{ kind: 'results_from', to: 'solution' }, { kind: 'realises', to: 'future' }],
};

export const targetsOf = (stage: Stage): readonly LinkTarget[] => targets[stage] ?? [];
