import { useState } from 'react';
import type { Activity } from '@/core/types.gen';
import { useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import { ActivityForm } from './activity_form';
import { minutesOf, movedActivity, withActivity } from './plan';
import styles from './plan_editor.module.css';
import { PresetPicker } from './preset_picker';
import { activityName } from './words';

interface PlanEditorProps {
  readonly titleOf: (item: string) => string;
  readonly onClose: () => void;
}

/** The activities of the day: what each asks and lets do, their order, own ones; changed all at once. */
export default function PlanEditor({ titleOf, onClose }: PlanEditorProps) {
  const t = useT();
  const room = useRoom();
  const items = useWorkshop((workshop) => workshop.agenda.items);
  const running = useWorkshop((workshop) => workshop.activities.current);
  const [plan, setPlan] = useState(() => room.view().workshop?.activities.plan ?? []);
  const [opened, open] = useState('');
  const [wrong, setWrong] = useState('');

  const ids = items.map((item) => item.item);
  const change = (activity: Activity) => setPlan(plan.map((each) => (each.activity === activity.activity ? activity : each)));
  const add = (activity: Activity) => {
    setPlan(withActivity(plan, activity, ids));
    open(activity.activity);
  };
  const save = () => {
    const step = room.together([{ type: 'plan_activities', activities: plan }]);
    if (step.refused) return setWrong(t(`reject.${step.refused}`));
    notify(t('activity.plan_saved'), step.takeBack && { label: t('room.undo'), onPress: step.takeBack });
    onClose();
  };
  const row = (activity: Activity, at: number) => {
    const name = activityName(activity, t);
    return (
      <li key={activity.activity} className={styles.activity}>
        <div className={styles.head}>
          <button type="button" className={styles.name} aria-expanded={opened === activity.activity} onClick={() => open(opened === activity.activity ? '' : activity.activity)}>
            {name} <span className={styles.minutes}>{t('activity.minutes', { minutes: activity.duration_minutes })}</span>
          </button>
          <IconButton icon="up" label={t('agenda.move_up', { what: name })} onClick={() => setPlan(movedActivity(plan, at, -1))} />
          <IconButton icon="down" label={t('agenda.move_down', { what: name })} onClick={() => setPlan(movedActivity(plan, at, 1))} />
          <IconButton icon="remove" label={t('agenda.remove', { what: name })} disabled={activity.activity === running} onClick={() => setPlan(plan.filter((each) => each !== activity))} />
        </div>
        {opened === activity.activity ? <ActivityForm activity={activity} onChange={change} /> : null}
      </li>
    );
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={save}>
        {t('action.save')}
      </Button>
    </>
  );
  const parts = plan.some((activity) => !ids.includes(activity.item ?? '')) ? [...ids, ''] : ids;
  const isIn = (activity: Activity, part: string) => (part === '' ? !ids.includes(activity.item ?? '') : activity.item === part);
  return (
    <Sheet open title={t('activity.plan')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      <p>{t('activity.plan_text')}</p>
      {wrong ? <Banner tone="warning">{wrong}</Banner> : null}
      {parts.map((part) => (
        <section key={part} className={styles.part}>
          <h3 className={styles.title}>
            {part === '' ? t('activity.plan_loose') : titleOf(part)} <span className={styles.minutes}>{t('activity.minutes', { minutes: minutesOf(plan, part) })}</span>
          </h3>
          <ol>{plan.map((activity, at) => (isIn(activity, part) ? row(activity, at) : null))}</ol>
        </section>
      ))}
      <PresetPicker parts={ids.map((id) => ({ value: id, label: titleOf(id) }))} onAdd={add} />
    </Sheet>
  );
}
