import type { ReactNode } from 'react';
import { Link } from '@/lib/link';
import { useRemote } from '@/lib/remote';
import type { LineState } from '@/session/connection';
import type { Out } from '@/session/way_out';
import { RoomProvider, useRoomView } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from '@/app/broken_state';
import { openRoom } from './open_room';

/** The three ways of not being in the room, each with the way on. */
function Outside({ why }: { why: Out }) {
  const t = useT();
  const home = (
    <Link to="/" className={buttonClass()}>
      {t(why === 'signed_out' ? 'sign_in.title' : 'nav.home')}
    </Link>
  );
  return (
    <Page width="text">
      <EmptyState level={1} icon={why === 'gone' ? 'find' : 'leave'} title={t(`room.${why}_title`)} text={t(`room.${why}_text`)} action={home} />
    </Page>
  );
}

/** Before the first snapshot: still coming, or not connected. */
function Waiting({ line }: { line: LineState }) {
  const t = useT();
  return (
    <Page>
      {line === 'offline' ? <Banner tone="waiting">{t('room.offline_first')}</Banner> : <Skeleton label={t('room.opening')} lines={5} />}
    </Page>
  );
}

function Inside({ children }: { children: ReactNode }) {
  const line = useRoomView((view) => view.line);
  const there = useRoomView((view) => view.workshop !== undefined && view.me !== undefined);
  if (line === 'removed' || line === 'signed_out' || line === 'gone') return <Outside why={line} />;
  return there ? children : <Waiting line={line} />;
}

/** Opens a workshop's room and keeps its line; what is inside is shown once there is a workshop to show. */
export function RoomGate({ workshop, as, children }: { workshop: string; as?: 'display'; children: ReactNode }) {
  const t = useT();
  const [session, again] = useRemote(`room ${workshop} ${as ?? ''}`, () => openRoom(workshop, as));
  if (session.state === 'there') {
    return (
      <RoomProvider session={session.value}>
        <Inside>{children}</Inside>
      </RoomProvider>
    );
  }
  return <Page>{session.state === 'working' ? <Skeleton label={t('room.opening')} lines={5} /> : <BrokenState error={session.error} onRetry={again} />}</Page>;
}
