import coreUrl from '@core.wasm?url';
import { Replica } from '@/core/replica';
import { api } from '@/lib/api';
import { RoomSession } from '@/session/room_session';
import { currentT } from '@/i18n/translate';
import { notify } from '@/ui/notice';

/** A workshop that nobody owns yet gets whoever opens it; to all others, and without an account, nothing happens. */
async function enter(workshop: string): Promise<void> {
  const { account } = await api.me();
  if (account) await api.enter(workshop);
}

/** Makes ready what a room needs: the rules, and a seat where the account has one. @fails when the rules can't be fetched. */
export async function openRoom(workshop: string, as: 'display' | undefined): Promise<RoomSession> {
  const [replica] = await Promise.all([Replica.load(coreUrl), enter(workshop).catch(() => undefined)]);
  return new RoomSession(replica, {
    workshop,
    ...(as ? { as } : {}),
    onRefused: (reject) => {
      const t = currentT();
      notify(t(`reject.${reject}`));
    },
  });
}
