import styles from './logo.module.css';

/** The mark, a four-pointed star at the end of a path, with the name beside it unless `form` is `mark`. */
export function Logo({ name, form = 'full' }: { name: string; form?: 'full' | 'mark' }) {
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className={styles.way} d="M3 29c7.5 0 10.5-3.5 12.5-9.5" />
        <path d="M20.5 1c1.1 6.3 3.2 8.4 9.5 9.5-6.3 1.1-8.4 3.2-9.5 9.5-1.1-6.3-3.2-8.4-9.5-9.5 6.3-1.1 8.4-3.2 9.5-9.5z" />
      </svg>
      <span className={form === 'full' ? styles.name : styles.unseen}>{name}</span>
    </span>
  );
}
