import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './radio_group.module.css';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Stands before the label, as a side's shape does. */
  readonly mark?: ReactNode;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly RadioChoice<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly error?: string | undefined;
  /** `row` sets the choices side by side where there is room. */
  readonly layout?: 'column' | 'row';
}

function Radio<Value extends string>({ choice, group }: { choice: RadioChoice<Value>; group: RadioGroupProps<Value> }) {
  const id = useId();
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        id={id}
        type="radio"
        className={styles.input}
        name={group.name}
        value={choice.value}
        checked={group.value === choice.value}
        aria-labelledby={`${id}-label`}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        onChange={() => group.onChoose(choice.value)}
      />
      {choice.mark}
      <span className={styles.words}>
        <span id={`${id}-label`} className={styles.label}>{choice.label}</span>
        {choice.hint ? (
          <span id={`${id}-hint`} className={styles.hint}>
            {choice.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, choices, error, layout = 'column' } = props;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={classes(styles.choices, styles[layout])}>
        {choices.map((choice) => (
          <Radio key={choice.value} choice={choice} group={props} />
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
