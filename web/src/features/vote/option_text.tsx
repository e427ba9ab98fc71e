import type { Option } from '@/core/option';
import { useT } from '@/i18n/translate';
import styles from './option_text.module.css';

/** As many of a cluster's cards as are read at a glance. */
const shown = 4;

/** What an option says: a card's text, or a cluster's name with its cards. */
export function OptionText({ option }: { option: Option }) {
  const t = useT();
  if (option.kind === 'card') return <p className={styles.text}>{option.title}</p>;
  const more = option.cards.length - shown;
  return (
    <div className={styles.cluster}>
      <p className={styles.text}>{option.title}</p>
      <ul className={styles.cards}>
        {option.cards.slice(0, shown).map((text, i) => (
          <li key={i}>{text}</li>
        ))}
        {more > 0 ? <li>{t('vote.more_cards', { count: more })}</li> : null}
      </ul>
    </div>
  );
}
