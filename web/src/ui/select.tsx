import { Field, type FieldWords } from './field';
import styles from './field.module.css';
import { classes } from './classes';
import { Icon } from './icon';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectProps<Value extends string> extends FieldWords {
  readonly name?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of several. The device's own list: the best one on a phone, and it needs no style elements. */
export function Select<Value extends string>({ label, hint, error, optional, name, value, choices, onChoose }: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(link) => (
        <span className={styles.select_box}>
          <select
            {...link}
            name={name}
            value={value}
            className={classes(styles.input, styles.select)}
            onChange={(event) => onChoose(event.target.value as Value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
