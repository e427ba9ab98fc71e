import { useId } from 'react';
import { useT } from '@/i18n/translate';
import styles from './finger_choice.module.css';

export const finger_counts = [0, 1, 2, 3, 4, 5] as const;

/** The six answers of a fist of five, large enough for a thumb. */
export function FingerChoice({ value, onChoose }: { value: number | undefined; onChoose: (fingers: number) => void }) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={styles.fingers}>
      <legend className={styles.legend}>{t('consensus.mine')}</legend>
      <div className={styles.row}>
        {finger_counts.map((count) => (
          <label key={count} className={styles.finger}>
            <input type="radio" name={name} className={styles.input} checked={value === count} onChange={() => onChoose(count)} aria-label={`${t('consensus.fingers', { count })}, ${t(`consensus.meaning_${count}`)}`} />
            <span className={styles.figure} aria-hidden="true">{count}</span>
            <span className={styles.meaning} aria-hidden="true">{t(`consensus.meaning_${count}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
