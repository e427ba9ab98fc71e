import { classes } from './classes';
import styles from './side_mark.module.css';

export type SideName = 'business' | 'it' | 'host';

/** Shapes as well as colours, so that a side can be told without either. Drawn to look equally heavy. */
const shapes: Readonly<Record<SideName, string>> = {
  business: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z',
  it: 'M2.8 2.8h10.4v10.4H2.8z',
  host: 'M8 1.8 14.5 13.2h-13z',
};

/** The shape of a side, alone where its name stands beside it (`label` empty). */
export function SideMark({ side, label = '', size = 'normal' }: { side: SideName; label?: string; size?: 'normal' | 'large' }) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={classes(styles.mark, styles[side], size === 'large' && styles.large)} viewBox="0 0 16 16" focusable="false" {...spoken}>
      <path d={shapes[side]} />
    </svg>
  );
}
