import type { ReactNode } from 'react';
import { useT } from '@/i18n/translate';
import styles from './report.module.css';

/** One part of the report; says so where there is nothing in it. */
export function ReportPart({ title, empty = false, children }: { title: string; empty?: boolean; children?: ReactNode }) {
  const t = useT();
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {empty ? <p className={styles.quiet}>{t('report.none')}</p> : children}
    </section>
  );
}

/** A name and what belongs to it, where there is something. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.filter(([, value]) => value !== '' && value !== undefined && value !== null).map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.texts}>
      {texts.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ul>
  );
}
