import { lazy, Suspense, useState } from 'react';
import type { Command } from '@/core/types.gen';
import { FacilitatorBar } from '@/features/activity/facilitator_bar';
import { runningActivity } from '@/features/activity/program';
import { ClockControls } from '@/features/agenda/clock_controls';
import { itemTitle } from '@/features/agenda/day';
import { go } from '@/lib/router';
import { useMay, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuGroup, type MenuItem } from '@/ui/menu';
import { notify } from '@/ui/notice';
import { DoorOf } from './lobby';

const PlanEditor = lazy(() => import('@/features/activity/plan_editor'));
const AgendaEditor = lazy(() => import('@/features/agenda/agenda_editor'));

type Opened = 'door' | 'finish' | 'agenda' | 'plan' | undefined;

function Finish({ open, onClose, onFinish }: { open: boolean; onClose: () => void; onFinish: () => void }) {
  const t = useT();
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={onFinish}>
        {t('room.finish')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={t('room.finish_title')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      <p>{t('room.finish_text')}</p>
    </Dialog>
  );
}

/** All that a facilitator does, at the lower edge; nothing for the others. */
export function Facilitation({ workshop }: { workshop: string }) {
  const t = useT();
  const submit = useSubmit();
  const [opened, setOpened] = useState<Opened>();
  const agenda = useWorkshop((each) => each.agenda);
  const finished = useWorkshop((each) => each.status === 'finished');
  const stage = useWorkshop((each) => runningActivity(each)?.stage);
  const staff = useMay({ type: 'finish_workshop' });
  const owner = useMay({ type: 'reopen_workshop' });
  // Once the day is finished only its owner may still do something: open it again.
  if (!staff && !owner) return null;

  const close = () => setOpened(undefined);
  const act = (command: Command, said?: string) => {
    close();
    const reject = submit(command);
    if (reject) notify(t(`reject.${reject}`));
    else if (said) notify(said);
  };
  const titleOf = (id: string) => {
    const item = agenda.items.find((each) => each.item === id);
    return item ? itemTitle(item, t) : t('agenda.untitled');
  };
  const room: MenuItem[] = [
    { label: t('room.door'), icon: 'people', onChoose: () => setOpened('door') },
    { label: t('room.display'), icon: 'screen', onChoose: () => void window.open(`/w/${workshop}/display`, '_blank', 'noopener') },
  ];
  const look: MenuItem[] = (['map', 'report'] as const).map((each) => ({ label: t(`room.${each}`), onChoose: () => go(`/w/${workshop}/${each}`) }));
  const change: MenuItem[] = finished
    ? owner ? [{ label: t('room.reopen'), onChoose: () => act({ type: 'reopen_workshop' }) }] : []
    : [
        ...(stage ? [{ label: t('activity.reveal_now'), icon: 'eye' as const, onChoose: () => act({ type: 'reveal_cards', stage }, t('activity.revealed')) }] : []),
        { label: t('agenda.edit'), icon: 'edit', onChoose: () => setOpened('agenda') },
        { label: t('activity.plan'), icon: 'edit', onChoose: () => setOpened('plan') },
        { label: t('room.finish'), onChoose: () => setOpened('finish') },
      ];
  const groups: MenuGroup[] = [{ items: room }, { items: look }, { items: change }];
  const more = <Menu label={t('room.more')} groups={groups} trigger={<IconButton icon="dots" label={t('room.more')} />} />;
  return (
    <>
      <FacilitatorBar titleOf={titleOf} clock={<ClockControls />} more={more} onFinish={() => setOpened('finish')} />
      <Dialog open={opened === 'door'} title={t('room.door')} closeLabel={t('action.close')} onClose={close}>
        <DoorOf workshop={workshop} />
      </Dialog>
      <Finish open={opened === 'finish'} onClose={close} onFinish={() => act({ type: 'finish_workshop' })} />
      <Suspense>{opened === 'agenda' ? <AgendaEditor onClose={close} /> : null}</Suspense>
      <Suspense>{opened === 'plan' ? <PlanEditor titleOf={titleOf} onClose={close} /> : null}</Suspense>
    </>
  );
}
