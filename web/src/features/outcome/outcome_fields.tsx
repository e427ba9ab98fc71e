import { useMemo } from 'react';
import { actorKindNames, directionNames, signalNames, type Outcome, type OutcomeChange } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { FieldRow } from '@/ui/form';
import { Select } from '@/ui/select';
import { SavedAmount, SavedDate, SavedText } from './saved_field';

export interface FieldsProps {
  readonly outcome: Outcome;
  readonly define: (change: OutcomeChange) => boolean;
}

/** Who does what differently. */
export function WhoFields({ outcome, define }: FieldsProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <SavedText label={t('outcome.actor')} placeholder={t('outcome.actor_hint')} max={120} value={outcome.actor} onSave={(actor) => define({ actor })} />
        <Select
          label={t('outcome.actor_kind')}
          value={outcome.actor_kind}
          choices={actorKindNames.map((value) => ({ value, label: t(`outcome.actor_kind_${value}`) }))}
          onChoose={(actor_kind) => define({ actor_kind })}
        />
      </FieldRow>
      <SavedText lines="several" label={t('outcome.behaviour')} placeholder={t('outcome.behaviour_hint')} max={500} value={outcome.behaviour} onSave={(behaviour) => define({ behaviour })} />
    </>
  );
}

/** How anyone will know. */
export function MeasureFields({ outcome, define }: FieldsProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <SavedText label={t('outcome.metric')} placeholder={t('outcome.metric_hint')} max={500} value={outcome.metric} onSave={(metric) => define({ metric })} />
        <SavedText label={t('outcome.unit')} placeholder={t('outcome.unit_hint')} max={40} value={outcome.unit} onSave={(unit) => define({ unit })} />
      </FieldRow>
      <FieldRow>
        <SavedAmount label={t('outcome.baseline')} hint={t('outcome.baseline_hint')} value={outcome.baseline} onSave={(baseline) => define({ baseline })} />
        <SavedAmount label={t('outcome.target')} value={outcome.target} onSave={(target) => define({ target })} />
        <Select
          label={t('outcome.direction')}
          value={outcome.direction}
          choices={directionNames.map((value) => ({ value, label: t(`outcome.direction_${value}`) }))}
          onChoose={(direction) => define({ direction })}
        />
      </FieldRow>
      <FieldRow>
        <SavedText label={t('outcome.source')} placeholder={t('outcome.source_hint')} max={500} value={outcome.source} onSave={(source) => define({ source })} />
        <Select
          label={t('outcome.signal')}
          value={outcome.signal}
          choices={signalNames.map((value) => ({ value, label: t(`outcome.signal_${value}`) }))}
          onChoose={(signal) => define({ signal })}
        />
      </FieldRow>
    </>
  );
}

/** By when, and who answers for it. */
export function WhenFields({ outcome, define }: FieldsProps) {
  const t = useT();
  const participants = useWorkshop((workshop) => workshop.participants);
  const people = useMemo(
    () =>
      Object.entries(participants.people)
        .filter(([id]) => participants.list[id]?.attendance === 'attending' || id === outcome.owner)
        .map(([value, person]) => ({ value, label: person.name })),
    [participants, outcome.owner],
  );
  return (
    <>
      <FieldRow>
        <SavedDate label={t('outcome.due')} hint={t('outcome.due_hint')} value={outcome.due} onSave={(due) => define({ due })} />
        <Select label={t('outcome.owner')} value={outcome.owner ?? ''} choices={[{ value: '', label: t('outcome.owner_none') }, ...people]} onChoose={(owner) => define({ owner })} />
      </FieldRow>
      <SavedText lines="several" label={t('outcome.note')} max={2000} value={outcome.note} onSave={(note) => define({ note })} />
    </>
  );
}
