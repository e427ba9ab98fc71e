import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classes } from './classes';
import { Icon } from './icon';
import { SideMark, type SideName } from './side_mark';
import { stageClass, type StageName } from './stage_label';

/** Whether the server has it. */
export type Kept = 'saved' | 'waiting';

export interface CardProps {
  readonly text: string;
  readonly stage?: StageName | undefined;
  /** Absent on an anonymous card. */
  readonly author?: { readonly name: string; readonly side: SideName; readonly sideLabel: string } | undefined;
  readonly kept: Kept;
  readonly keptLabel: string;
  readonly selected?: boolean;
  /** Small things at the lower right: dots, comments. */
  readonly extras?: ReactNode;
  readonly scale?: 'normal' | 'large';
}

/** A paper note: the text large, who and whether it is kept small. */
export function Card({ text, stage, author, kept, keptLabel, selected = false, extras, scale = 'normal' }: CardProps) {
  return (
    <article className={classes(styles.card, styles[kept], scale === 'large' && styles.large, selected && styles.selected, stage && stageClass(stage))}>
      <p className={styles.text}>{text}</p>
      <footer className={styles.foot}>
        {author ? (
          <span className={styles.author}>
            <SideMark side={author.side} label={author.sideLabel} />
            <span className={styles.name}>{author.name}</span>
          </span>
        ) : null}
        {extras}
        <span className={styles.kept} title={keptLabel}>
          <Icon name={kept === 'saved' ? 'check' : 'waiting'} />
          <span className={styles.word}>{keptLabel}</span>
        </span>
      </footer>
    </article>
  );
}
