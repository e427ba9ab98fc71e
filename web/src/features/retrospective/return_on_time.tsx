import { useId } from 'react';
import { useAttempt, useMay, useMe, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import styles from './return_on_time.module.css';

const values = [1, 2, 3, 4, 5] as const;

function Distribution({ returns }: { returns: readonly number[] }) {
  const t = useT();
  if (returns.length === 0) return <p className={styles.none}>{t('wrap_up.roti_none')}</p>;
  const counts = values.map((value) => returns.filter((each) => each === value).length);
  const most = Math.max(...counts);
  const mean = (returns.reduce((sum, each) => sum + each, 0) / returns.length).toFixed(1);
  return (
    <figure className={styles.result}>
      <ul className={styles.bars}>
        {values.map((value, i) => (
          <li key={value} className={styles.bar}>
            <span className={styles.label} aria-label={t('wrap_up.roti_count', { value, count: counts[i] ?? 0 })}>{value}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={((counts[i] ?? 0) / most) * 100} height="10" />
            </svg>
            <span aria-hidden="true" data-figures="">{counts[i]}</span>
          </li>
        ))}
      </ul>
      <figcaption className={styles.mean}>{t('wrap_up.roti_result', { count: returns.length, mean })}</figcaption>
    </figure>
  );
}

/** The return on time invested: one's own answer, and how all answers lie. */
export function ReturnOnTime() {
  const t = useT();
  const name = useId();
  const me = useMe().participant;
  const attempt = useAttempt();
  const returns = useWorkshop((workshop) => workshop.retrospective.returns);
  const mine = returns[me];
  const may = useMay({ type: 'rate_return', value: mine ?? 1 });
  return (
    <section className={styles.section} aria-labelledby="roti-title">
      <h2 id="roti-title">{t('wrap_up.roti')}</h2>
      {may ? (
        <fieldset className={styles.choices} aria-labelledby="roti-title">
          {values.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name={name} checked={mine === value} onChange={() => attempt({ type: 'rate_return', value })} />
              <span className={styles.figure}>{value}</span>
              <span className={styles.meaning}>{t(`wrap_up.roti_${value}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Distribution returns={Object.values(returns)} />
    </section>
  );
}
