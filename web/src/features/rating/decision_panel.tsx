import type { DecisionId, GroupDecision, Stage } from '@/core/types.gen';
import { useMay, useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import { DecisionForm } from './decision_form';
import styles from './decision_panel.module.css';

function CardTexts({ label, ids }: { label: string; ids: readonly string[] }) {
  const cards = useWorkshop((workshop) => workshop.cards.list);
  if (ids.length === 0) return null;
  return (
    <div>
      <h4 className={styles.label}>{label}</h4>
      <ul className={styles.cards}>
        {ids.map((id) => (
          <li key={id}>{cards[id]?.text}</li>
        ))}
      </ul>
    </div>
  );
}

function Line({ id, decision }: { id: DecisionId; decision: GroupDecision }) {
  const t = useT();
  const room = useRoom();
  const may = useMay({ type: 'remove_decision', decision: id });
  const remove = () => {
    if (!room.attempt({ type: 'remove_decision', decision: id })) return;
    notify(t('decision.removed'), { label: t('decision.undo'), onPress: () => room.attempt({ type: 'record_decision', decision: id, ...decision }) });
  };
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <h3>{decision.text}</h3>
        {decision.reason ? <p className={styles.reason}>{decision.reason}</p> : null}
        <CardTexts label={t('decision.chosen')} ids={decision.chosen} />
        <CardTexts label={t('decision.dropped')} ids={decision.dropped} />
      </div>
      {may ? <IconButton icon="remove" label={t('decision.remove', { text: decision.text })} onClick={remove} /> : null}
    </li>
  );
}

/** What the group decided and why; whoever may records the next one, about the cards of `stage`. */
export function DecisionPanel({ stage = 'solution' }: { readonly stage?: Stage }) {
  const t = useT();
  const decisions = useWorkshop((workshop) => workshop.ratings.decisions);
  const may = useMay({ type: 'record_decision', decision: 'asking', text: '-', chosen: [], dropped: [] });
  const lines = Object.entries(decisions);
  return (
    <section className={styles.panel} aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('decision.title')}</h2>
      {lines.length === 0 ? <p className={styles.reason}>{t('decision.empty')}</p> : null}
      <ul className={styles.list}>
        {lines.map(([id, decision]) => (
          <Line key={id} id={id} decision={decision} />
        ))}
      </ul>
      {may ? <DecisionForm stage={stage} /> : null}
    </section>
  );
}
