import { abilityNames, type Ability, type Activity } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Checkbox } from '@/ui/checkbox';
import { FieldRow } from '@/ui/form';
import { RadioGroup } from '@/ui/radio_group';
import { TextArea } from '@/ui/text_area';
import { TextField } from '@/ui/text_field';
import styles from './plan_editor.module.css';
import { askOf } from './words';

interface ActivityFormProps {
  readonly activity: Activity;
  readonly onChange: (activity: Activity) => void;
}

const most_minutes = 1_440;
const longest_text = 2_000;

/** What one activity asks, how long it lasts, what it lets participants do, and who sees what is written. */
export function ActivityForm({ activity, onChange }: ActivityFormProps) {
  const t = useT();
  const set = (change: Partial<Activity>) => onChange({ ...activity, ...change });
  const give = (ability: Ability, given: boolean) =>
    set({ abilities: abilityNames.filter((each) => (each === ability ? given : activity.abilities.includes(each))) });
  const setMinutes = (text: string) => set({ duration_minutes: Math.min(most_minutes, Number(text.replace(/\D/g, '')) || 0) });
  return (
    <div className={styles.form}>
      <TextArea
        label={t('activity.instruction')}
        hint={t('activity.instruction_hint')}
        placeholder={askOf({ ...activity, instruction: '' }, t)}
        maxLength={longest_text}
        value={activity.instruction}
        onText={(instruction) => set({ instruction })}
      />
      <TextField label={t('activity.duration')} inputMode="numeric" value={String(activity.duration_minutes)} onText={setMinutes} />
      <FieldRow>
        <RadioGroup
          label={t('activity.visibility')}
          name={`visibility ${activity.activity}`}
          value={activity.visibility}
          choices={(['own_only', 'everyone'] as const).map((value) => ({ value, label: t(`activity.visibility_${value}`) }))}
          onChoose={(visibility) => set({ visibility })}
        />
        <RadioGroup
          label={t('activity.authorship')}
          name={`authorship ${activity.activity}`}
          value={activity.authorship}
          choices={(['named', 'anonymous'] as const).map((value) => ({ value, label: t(`activity.authorship_${value}`) }))}
          onChoose={(authorship) => set({ authorship })}
        />
      </FieldRow>
      <fieldset className={styles.abilities}>
        <legend>{t('activity.abilities')}</legend>
        {abilityNames.map((ability) => (
          <Checkbox key={ability} label={t(`activity.ability_${ability}`)} checked={activity.abilities.includes(ability)} onToggle={(given) => give(ability, given)} />
        ))}
      </fieldset>
    </div>
  );
}
