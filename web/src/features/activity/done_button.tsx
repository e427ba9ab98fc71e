import { useMay, useMe, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { notify } from '@/ui/notice';
import { runningActivity } from './program';

/** "I'm done", and back, for whoever writes; a vote or a stand says by itself that it was given. */
export function DoneButton() {
  const t = useT();
  const submit = useSubmit();
  const { participant, role } = useMe();
  const done = useWorkshop((workshop) => workshop.activities.done.includes(participant));
  const writing = useWorkshop((workshop) => runningActivity(workshop)?.kind === 'write' && workshop.status === 'live');
  const may = useMay({ type: 'mark_done' });
  if (!may || !writing || role !== 'participant') return null;
  const toggle = () => {
    const reject = submit({ type: done ? 'unmark_done' : 'mark_done' });
    if (reject) notify(t(`reject.${reject}`));
  };
  return (
    <Button
      {...(done ? { icon: 'check' as const, title: t('activity.done_again') } : {})}
      size="small"
      kind={done ? 'quiet' : 'plain'}
      aria-pressed={done}
      onClick={toggle}
    >
      {t('activity.done')}
    </Button>
  );
}
