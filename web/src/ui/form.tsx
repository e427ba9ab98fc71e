import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { isComposing } from './composition';
import styles from './form.module.css';

/** Fields that are sent together. Enter sends, but never the Enter that ends a syllable. */
export function Form({ onSend, children, label }: { onSend: () => void; children: ReactNode; label: string }) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  const guard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit} onKeyDown={guard}>
      {children}
    </form>
  );
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** What ends a form: the main action first on a phone, last on a wide screen. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
