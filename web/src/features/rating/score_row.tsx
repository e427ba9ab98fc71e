import { useId } from 'react';
import { useT } from '@/i18n/translate';
import styles from './score_row.module.css';

const values = [1, 2, 3, 4, 5] as const;

/** One to five, one tap. */
export function ScoreRow({ label, value, onValue }: { label: string; value: number | undefined; onValue: (value: number) => void }) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.values}>
        {values.map((each) => (
          <label key={each} className={styles.value}>
            <input type="radio" name={name} className={styles.input} checked={value === each} onChange={() => onValue(each)} aria-label={t('rating.score', { what: label, value: each })} />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
