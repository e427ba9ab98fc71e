import { useState } from 'react';
import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { EmptyState } from '@/ui/empty_state';
import { OutcomeForm } from './outcome_form';
import { NewOutcome, OutcomeList } from './outcome_list';
import styles from './outcome_panel.module.css';
import { useOutcomes } from './use_outcome';

/** The outcome canvas: the list at one side, the chosen one beside it; on a phone one after the other. */
export function OutcomePanel() {
  const t = useT();
  const lines = useOutcomes();
  const [chosen, setChosen] = useState<CardId>();
  const line = lines.find((each) => each.id === chosen);
  const nothing = <EmptyState icon="edit" title={t('outcome.empty_title')} text={t('outcome.empty_text')} />;
  return (
    <div className={styles.panel} data-open={line ? '' : undefined}>
      <div className={styles.side}>
        <NewOutcome onAdded={setChosen} />
        <OutcomeList lines={lines} chosen={line?.id} onChoose={setChosen} />
      </div>
      <div className={styles.main}>
        {line ? <OutcomeForm key={line.id} line={line} onBack={() => setChosen(undefined)} /> : null}
        {!line && lines.length > 0 ? <p className={styles.hint}>{t('outcome.choose')}</p> : null}
        {lines.length === 0 ? nothing : null}
      </div>
    </div>
  );
}

export default OutcomePanel;
