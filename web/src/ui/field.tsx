import { useId, type ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it; shown in place of the hint. */
  readonly error?: string | undefined;
  /** The word for "optional", where the field is. */
  readonly optional?: string | undefined;
}

/** What a control must carry to belong to its label, hint and error. */
export interface FieldLink {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label above, and below it the hint or what is wrong. */
export function Field({ label, hint, error, optional, children }: FieldWords & { children: (link: FieldLink) => ReactNode }) {
  const id = useId();
  const below = error ?? hint;
  const link: FieldLink = {
    id,
    'aria-describedby': below ? `${id}-below` : undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional ? <span className={styles.optional}>{optional}</span> : null}
      </label>
      {children(link)}
      {below ? (
        <p id={`${id}-below`} className={error ? styles.error : styles.hint}>
          {error ? <Icon name="warning" /> : null}
          <span>{below}</span>
        </p>
      ) : null}
    </div>
  );
}
