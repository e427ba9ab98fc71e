import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import styles from './dot_control.module.css';

export interface DotControlProps {
  readonly option: string;
  readonly dots: number;
  /** The most that one option may have. */
  readonly limit: number;
  /** Dots left to give. */
  readonly left: number;
  readonly onPut: (dots: number) => void;
}

/** Beyond this the circles would crowd, and the figure alone says it. */
const most_circles = 5;

/** Puts dots on an option and takes them off. */
export function DotControl({ option, dots, limit, left, onPut }: DotControlProps) {
  const t = useT();
  const circles = limit <= most_circles ? limit : 0;
  return (
    <div className={styles.control}>
      <IconButton icon="minus" label={t('vote.take', { option })} disabled={dots === 0} onClick={() => onPut(dots - 1)} />
      <span className={styles.dots}>
        {Array.from({ length: circles }, (_, i) => (
          <span key={i} className={styles.dot} data-filled={i < dots || undefined} aria-hidden="true" />
        ))}
        <span className={styles.figure} data-figures="">{t('vote.dots', { count: dots })}</span>
      </span>
      <IconButton icon="add" label={t('vote.add', { option })} disabled={dots >= limit || left <= 0} onClick={() => onPut(dots + 1)} />
    </div>
  );
}
