import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Field, type FieldWords } from './field';
import styles from './field.module.css';

export interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'onChange' | 'size'> {
  readonly onText?: (text: string) => void;
  readonly scale?: 'normal' | 'large';
}

/** One line of text. */
export function TextField({ label, hint, error, optional, onText, scale = 'normal', ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(link) => (
        <input
          type="text"
          {...rest}
          {...link}
          className={classes(styles.input, scale === 'large' && styles.large)}
          onChange={(event) => onText?.(event.target.value)}
        />
      )}
    </Field>
  );
}
