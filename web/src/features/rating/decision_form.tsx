import { useMemo, useState } from 'react';
import { liveCards } from '@/core/option';
import type { CardId, Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useAttempt, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Form, FormActions } from '@/ui/form';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text_area';
import { TextField } from '@/ui/text_field';
import styles from './decision_panel.module.css';

type Mark = 'none' | 'chosen' | 'dropped';
const marks: readonly Mark[] = ['none', 'chosen', 'dropped'];

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Says what was decided, why, and for each card whether it was chosen or dropped. */
export function DecisionForm({ stage }: { stage: Stage }) {
  const t = useT();
  const attempt = useAttempt();
  const cards = useWorkshop((workshop) => workshop.cards);
  const ids = useMemo(() => liveCards(cards, stage), [cards, stage]);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [marked, setMarked] = useState<Readonly<Record<CardId, Mark>>>({});
  const those = (mark: Mark) => ids.filter((id) => marked[id] === mark);
  const ready = text.trim() !== '';
  const send = () => {
    if (!ready || !attempt({ type: 'record_decision', decision: newId(), text, reason, chosen: those('chosen'), dropped: those('dropped') })) return;
    setText('');
    setReason('');
    setMarked({});
  };
  return (
    <div className={styles.form}>
      <Form label={t('decision.new')} onSend={send}>
        <h3>{t('decision.new')}</h3>
        <TextField label={t('decision.text')} placeholder={t('decision.text_hint')} maxLength={2000} value={text} onText={setText} />
        <TextArea label={t('decision.reason')} placeholder={t('decision.reason_hint')} optional={t('field.optional')} maxLength={2000} value={reason} onText={setReason} />
        {ids.length > 0 ? (
          <details>
            <summary className={styles.summary}>{t('decision.mark')}</summary>
            <div className={styles.marks}>
              {ids.map((id) => (
                <Select
                  key={id}
                  label={brief(cards.list[id]?.text ?? '')}
                  value={marked[id] ?? 'none'}
                  choices={marks.map((value) => ({ value, label: t(`decision.mark_${value}`) }))}
                  onChoose={(mark) => setMarked((known) => ({ ...known, [id]: mark }))}
                />
              ))}
            </div>
          </details>
        ) : null}
        <FormActions>
          <Button type="submit" icon="add" disabled={!ready}>{t('decision.add')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
