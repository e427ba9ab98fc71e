import type { ComponentProps, KeyboardEvent } from 'react';
import { classes } from './classes';
import { isSendKey } from './composition';
import { Field, type FieldWords } from './field';
import styles from './field.module.css';

export interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id' | 'onChange'> {
  readonly onText?: (text: string) => void;
  /** Called on Enter alone, never while an input method composes; without it Enter makes a line. */
  readonly onSend?: () => void;
}

/** Several lines of text; grows with them. */
export function TextArea({ label, hint, error, optional, onText, onSend, rows = 2, ...rest }: TextAreaProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    rest.onKeyDown?.(event);
    if (!onSend || !isSendKey(event)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(link) => (
        <textarea
          {...rest}
          {...link}
          rows={rows}
          className={classes(styles.input, styles.area)}
          onChange={(event) => onText?.(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
