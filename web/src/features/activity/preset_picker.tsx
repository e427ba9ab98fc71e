import { useState } from 'react';
import { activityKindNames, stageNames, type Activity, type ActivityKind, type Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useRoom } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { FieldRow } from '@/ui/form';
import { Select, type Choice } from '@/ui/select';
import { usualStage } from './plan';
import styles from './plan_editor.module.css';

interface PresetPickerProps {
  readonly parts: readonly Choice<string>[];
  readonly onAdd: (activity: Activity) => void;
}

/** An activity of one's own, beginning from what its kind usually is. */
export function PresetPicker({ parts, onAdd }: PresetPickerProps) {
  const t = useT();
  const room = useRoom();
  const [kind, setKind] = useState<ActivityKind>('write');
  const [stage, setStage] = useState<Stage>(usualStage('write'));
  const [item, setItem] = useState(parts[0]?.value ?? '');
  const choose = (next: ActivityKind) => {
    setKind(next);
    setStage(usualStage(next));
  };
  return (
    <div className={styles.add} role="group" aria-label={t('activity.add')}>
      <FieldRow>
        <Select label={t('activity.kind')} value={kind} choices={activityKindNames.map((value) => ({ value, label: t(`activity.kind_${value}`) }))} onChoose={choose} />
        <Select label={t('activity.stage')} value={stage} choices={stageNames.map((value) => ({ value, label: t(`stage.${value}`) }))} onChoose={setStage} />
      </FieldRow>
      {parts.length > 0 ? <Select label={t('agenda.part')} value={item} choices={parts} onChoose={setItem} /> : null}
      <Button icon="add" onClick={() => onAdd({ ...room.preset(kind, stage), activity: newId(), item })}>
        {t('activity.add')}
      </Button>
    </div>
  );
}
