import type { ReactNode } from 'react';
import type { Samples } from '@/i18n/gallery';
import styles from './gallery.module.css';

export interface PartProps {
  readonly words: Samples;
  readonly theme: 'light' | 'dark';
}

/** One section of the gallery. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
