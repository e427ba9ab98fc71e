import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './badge.module.css';

export type BadgeTone = 'plain' | 'accent' | 'waiting' | 'warning';

/** A state in one or two words. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classes(styles.badge, styles[tone])}>{children}</span>;
}
