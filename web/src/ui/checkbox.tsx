import { useId } from 'react';
import styles from './checkbox.module.css';

export interface ToggleProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
  readonly disabled?: boolean;
}

function Toggle({ form, label, hint, checked, onToggle, disabled }: ToggleProps & { form: 'checkbox' | 'switch' }) {
  const id = useId();
  return (
    <label className={styles.row} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        role={form === 'switch' ? 'switch' : undefined}
        className={form === 'switch' ? styles.switch : styles.box}
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <span className={styles.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint ? (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** A yes that counts when the form is sent. */
export const Checkbox = (props: ToggleProps) => <Toggle form="checkbox" {...props} />;

/** An on or off that counts at once. */
export const Switch = (props: ToggleProps) => <Toggle form="switch" {...props} />;
