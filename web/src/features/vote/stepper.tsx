import { useId } from 'react';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import styles from './stepper.module.css';

export interface StepperProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}

/** A small number, one tap up or down. */
export function Stepper({ label, hint, value, least, most, onValue }: StepperProps) {
  const t = useT();
  const id = useId();
  const what = { what: label };
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <span id={id} className={styles.label}>{label}</span>
      <div className={styles.control}>
        <IconButton icon="minus" label={t('vote.decrease', what)} disabled={value <= least} onClick={() => onValue(value - 1)} />
        <output className={styles.value} data-figures="">{value}</output>
        <IconButton icon="add" label={t('vote.increase', what)} disabled={value >= most} onClick={() => onValue(value + 1)} />
      </div>
      <span id={`${id}-hint`} className={styles.hint}>{hint}</span>
    </div>
  );
}
