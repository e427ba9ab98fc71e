import { useState } from 'react';
import type { CardId } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useAttempt, useMay, useRoomView } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { TextField } from '@/ui/text_field';
import styles from './outcome_list.module.css';
import type { OutcomeLine } from './use_outcome';

const origin = { x: 0, y: 0 };

/** One line adds an outcome card; its definition follows field by field. */
export function NewOutcome({ onAdded }: { onAdded: (card: CardId) => void }) {
  const t = useT();
  const attempt = useAttempt();
  const [text, setText] = useState('');
  const may = useMay({ type: 'add_card', card: 'asking', stage: 'outcome', text: '-', position: origin });
  if (!may) return null;
  const add = () => {
    const card = newId();
    if (text.trim() === '' || !attempt({ type: 'add_card', card, stage: 'outcome', text, position: origin })) return;
    setText('');
    onAdded(card);
  };
  return (
    <Form label={t('outcome.new')} onSend={add}>
      <div className={styles.add}>
        <TextField label={t('outcome.new')} placeholder={t('outcome.new_hint')} value={text} onText={setText} maxLength={500} />
        <Button type="submit" icon="add" disabled={text.trim() === ''}>{t('outcome.add')}</Button>
      </div>
    </Form>
  );
}

function Line({ line, chosen, onChoose }: { line: OutcomeLine; chosen: boolean; onChoose: (card: CardId) => void }) {
  const t = useT();
  const waits = useRoomView((view) => view.waiting.has(line.id));
  const count = line.missing.length;
  return (
    <li>
      <button type="button" className={styles.line} aria-current={chosen || undefined} onClick={() => onChoose(line.id)}>
        <span className={styles.text}>{line.text}</span>
        <span className={styles.state}>
          {waits ? <Badge tone="waiting">{t('state.waiting')}</Badge> : null}
          <Badge tone={count === 0 ? 'accent' : 'plain'}>{count === 0 ? t('outcome.complete') : t('outcome.missing', { count })}</Badge>
        </span>
      </button>
    </li>
  );
}

/** Every outcome, with how much is still open. */
export function OutcomeList({ lines, chosen, onChoose }: { lines: readonly OutcomeLine[]; chosen: CardId | undefined; onChoose: (card: CardId) => void }) {
  const t = useT();
  return (
    <ul className={styles.list} aria-label={t('outcome.list')}>
      {lines.map((line) => (
        <Line key={line.id} line={line} chosen={line.id === chosen} onChoose={onChoose} />
      ))}
    </ul>
  );
}
