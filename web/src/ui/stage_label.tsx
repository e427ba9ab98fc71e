import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './stage_label.module.css';

export type StageName = 'warm_up' | 'inputs' | 'current' | 'future' | 'barrier' | 'solution' | 'outcome' | 'wrap_up';

/** Returns the class that sets `--stage`, `--stage-ink` and `--stage-wash` for what is inside. */
export const stageClass = (stage: StageName): string => styles[stage] ?? styles.none ?? '';

/** A stage by name, with its colour: never the colour alone. */
export function StageLabel({ stage, size = 'normal', children }: { stage: StageName; size?: 'normal' | 'large'; children: ReactNode }) {
  return (
    <span className={classes(styles.label, stageClass(stage), size === 'large' && styles.large)}>
      <span className={styles.bar} aria-hidden="true" />
      {children}
    </span>
  );
}
