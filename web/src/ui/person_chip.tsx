import styles from './person_chip.module.css';
import { classes } from './classes';
import { SideMark, type SideName } from './side_mark';

export interface PersonChipProps {
  readonly name: string;
  readonly side: SideName;
  readonly sideLabel: string;
  /** Organisation or what they own, small beneath. */
  readonly detail?: string;
  readonly presence?: 'here' | 'away';
  /** The words for being away; shown, so that it is not told by paleness alone. */
  readonly awayLabel?: string;
}

/** A person by name and side. No pictures: nobody is asked for one. */
export function PersonChip({ name, side, sideLabel, detail, presence = 'here', awayLabel }: PersonChipProps) {
  const below = presence === 'away' ? awayLabel : detail;
  return (
    <span className={classes(styles.chip, presence === 'away' && styles.away)}>
      <SideMark side={side} label={sideLabel} />
      <span className={styles.name}>{name}</span>
      {below ? <span className={styles.detail}>{below}</span> : null}
    </span>
  );
}
