import { classes } from './classes';
import styles from './clock_face.module.css';

/** Shows a span in milliseconds as "12:05" or "1:02:05"; below zero with a minus, as time over. */
export function shownSpan(span_ms: number): string {
  const all = Math.ceil(Math.abs(span_ms) / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const figures = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return span_ms < 0 && all > 0 ? `\u2212${figures}` : figures;
}

export interface ClockFaceProps {
  readonly label: string;
  readonly left_ms: number;
  readonly total_ms: number;
  /** How near the end is, as a colour; whoever shows it says it in words besides. */
  readonly level?: 'plenty' | 'soon' | 'last' | 'over';
  readonly scale?: 'normal' | 'large' | 'display';
}

/** The time left, by the server's clock, as figures and as an arc. Not a live region: it would never be quiet. */
export function ClockFace({ label, left_ms, total_ms, level = left_ms < 0 ? 'over' : 'plenty', scale = 'normal' }: ClockFaceProps) {
  const share = total_ms > 0 ? Math.min(1, Math.max(0, left_ms / total_ms)) : 0;
  return (
    <span className={classes(styles.clock, styles[scale])} data-level={level} role="timer" aria-label={label} aria-live="off">
      <svg className={styles.face} viewBox="0 0 20 20" aria-hidden="true">
        <circle className={styles.ring} cx="10" cy="10" r="8" />
        <circle className={styles.left} cx="10" cy="10" r="8" pathLength="1" strokeDasharray={`${share} 1`} transform="rotate(-90 10 10)" />
      </svg>
      <span className={styles.figures}>{shownSpan(left_ms)}</span>
    </span>
  );
}
