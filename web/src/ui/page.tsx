import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './page.module.css';

/** The body of a screen: `narrow` for one form, `text` for reading, `wide` for lists. */
export function Page({ width = 'wide', children }: { width?: 'narrow' | 'text' | 'wide'; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={classes(styles.page, styles[width])}>
      {children}
    </main>
  );
}

/** What the screen is, in a line or two, and at most its one action. */
export function PageHead({ title, text, action }: { title: string; text?: string | undefined; action?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {text ? <p className={styles.lead}>{text}</p> : null}
      </div>
      {action}
    </header>
  );
}
