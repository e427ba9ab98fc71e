import { useMay, useMe, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { notify } from '@/ui/notice';

/** "I'm done", and back. Only while there is something to be done with. */
export function DoneButton() {
  const t = useT();
  const submit = useSubmit();
  const { participant, role } = useMe();
  const done = useWorkshop((workshop) => workshop.activities.done.includes(participant));
  const running = useWorkshop((workshop) => workshop.activities.current !== undefined && workshop.status === 'live');
  const may = useMay({ type: 'mark_done' });
  if (!may || !running || role !== 'participant') return null;
  const toggle = () => {
    const reject = submit({ type: done ? 'unmark_done' : 'mark_done' });
    if (reject) notify(t(`reject.${reject}`));
  };
  return (
    <Button {...(done ? { icon: 'check' as const } : {})} size="small" kind={done ? 'quiet' : 'plain'} aria-pressed={done} onClick={toggle}>
      {t(done ? 'activity.done_again' : 'activity.done')}
    </Button>
  );
}
