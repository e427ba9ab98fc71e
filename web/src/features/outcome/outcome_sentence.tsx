import type { Outcome } from '@/core/types.gen';
import { sayOutcome } from '@/i18n/outcome_sentence';
import { useT } from '@/i18n/translate';
import styles from './outcome_sentence.module.css';

/** The sentence that grows as the fields fill; what is missing stands as a gap with its question's word. */
export function OutcomeSentence({ outcome }: { outcome: Outcome }) {
  const t = useT();
  return (
    <p className={styles.sentence}>
      {sayOutcome(outcome, t, 'shown').map((piece, i) => (
        <span key={i} className={styles[piece.kind]}>
          {piece.text}
        </span>
      ))}
    </p>
  );
}
