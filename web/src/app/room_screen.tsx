import { DoorPanel } from '@/features/workshop/door_panel';
import { api } from '@/lib/api';
import { useRemote } from '@/lib/remote';
import { useTitle } from '@/lib/title';
import { useT } from '@/i18n/translate';
import { Page, PageHead } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from './broken_state';
import type { ScreenProps } from './route';

/** The door of a workshop for whoever may open it. The live room takes this place once there is a session. */
export default function RoomScreen({ parts }: ScreenProps) {
  const t = useT();
  const workshop = parts[0] ?? '';
  const [door, again] = useRemote(`control ${workshop}`, () => api.doorControl(workshop));
  useTitle(t('door.title'));
  return (
    <Page>
      <PageHead title={t('door.title')} text={t('door.text')} />
      {door.state === 'working' ? <Skeleton label={t('room.opening')} lines={5} /> : null}
      {door.state === 'broken' ? <BrokenState error={door.error} onRetry={again} /> : null}
      {door.state === 'there' ? <DoorPanel workshop={workshop} first={door.value} /> : null}
    </Page>
  );
}
