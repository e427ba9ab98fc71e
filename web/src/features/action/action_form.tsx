import { useMemo, useState } from 'react';
import { liveCards } from '@/core/option';
import type { Action } from '@/core/types.gen';
import { readRoughDate } from '@/lib/rough_date';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { FieldRow, Form, FormActions } from '@/ui/form';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text_field';

export const blankAction: Action = { text: '', due: '', status: 'open' };

/** An action while it is written: what is not chosen yet is empty. */
type Draft = Required<Action>;

const draftOf = ({ owner = '', outcome = '', ...rest }: Action): Draft => ({ ...rest, owner, outcome });

export interface ActionFormProps {
  readonly action: Action;
  readonly label: string;
  readonly submit: string;
  /** Returns whether it was taken; then the form begins anew. */
  readonly onSend: (action: Action) => boolean;
  readonly onCancel?: () => void;
}

/** Those who can own an action: whoever takes part. */
function usePeople() {
  const participants = useWorkshop((workshop) => workshop.participants);
  return useMemo(
    () =>
      Object.entries(participants.people)
        .filter(([id]) => participants.list[id]?.attendance === 'attending')
        .map(([value, person]) => ({ value, label: person.name })),
    [participants],
  );
}

function useOutcomeChoices() {
  const cards = useWorkshop((workshop) => workshop.cards);
  return useMemo(() => liveCards(cards, 'outcome').map((value) => ({ value, label: cards.list[value]?.text ?? '' })), [cards]);
}

/** Who does what by when; without a name it is not an action. */
export function ActionForm({ action, label, submit, onSend, onCancel }: ActionFormProps) {
  const t = useT();
  const people = usePeople();
  const outcomes = useOutcomeChoices();
  const [draft, setDraft] = useState(() => draftOf(action));
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const due = readRoughDate(draft.due);
  const ready = draft.text.trim() !== '' && draft.owner !== '' && due !== undefined;
  const send = () => {
    const { text, owner, outcome, status } = draft;
    if (ready && onSend({ text: text.trim(), owner, due, status, ...(outcome ? { outcome } : {}) })) setDraft(draftOf(action));
  };
  const dueError = due === undefined && draft.due.trim().length >= 4 ? t('actions.due_bad') : undefined;
  return (
    <Form label={label} onSend={send}>
      <TextField label={t('actions.text')} placeholder={t('actions.text_hint')} maxLength={500} value={draft.text} onText={(text) => change({ text })} />
      <FieldRow>
        <Select label={t('actions.owner')} value={draft.owner} choices={[{ value: '', label: t('actions.owner_choose') }, ...people]} onChoose={(owner) => change({ owner })} />
        <TextField label={t('actions.due')} optional={t('field.optional')} placeholder={t('actions.due_hint')} value={draft.due} error={dueError} onText={(text) => change({ due: text })} />
      </FieldRow>
      {outcomes.length > 0 ? (
        <Select label={t('actions.outcome')} optional={t('field.optional')} value={draft.outcome} choices={[{ value: '', label: t('actions.outcome_none') }, ...outcomes]} onChoose={(outcome) => change({ outcome })} />
      ) : null}
      <FormActions>
        <Button type="submit" icon={onCancel ? 'check' : 'add'} disabled={!ready}>{submit}</Button>
        {onCancel ? <Button kind="quiet" onClick={onCancel}>{t('action.cancel')}</Button> : null}
      </FormActions>
    </Form>
  );
}
