import type { ReactNode } from 'react';
import styles from './empty_state.module.css';
import { Icon, type IconName } from './icon';

export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly action?: ReactNode;
  /** The level of its heading: 1 where it is the whole screen. */
  readonly level?: 1 | 2;
}

/** What stands where there is nothing yet, or nothing any more: what to do first. */
export function EmptyState({ title, text, icon, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.empty}>
      {icon ? <Icon name={icon} className={styles.icon} /> : null}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {action ? <div className={styles.action}>{action}</div> : null}
    </section>
  );
}
