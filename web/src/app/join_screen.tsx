import { Join } from '@/features/participant/join';
import { api } from '@/lib/api';
import { doorKey } from '@/lib/join_code';
import { ApiProblem } from '@/lib/problem';
import { useRemote } from '@/lib/remote';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from './broken_state';
import type { ScreenProps } from './route';

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const status = error instanceof ApiProblem ? error.status : -1;
  if (status === 404) return <EmptyState level={1} icon="find" title={t('join.unknown_title')} text={t('join.unknown_text')} />;
  if (status === 410) return <EmptyState level={1} icon="link" title={t('gone.title')} text={t('gone.text')} />;
  return <BrokenState error={error} onRetry={onRetry} />;
}

/** The door of a workshop, in each of its states: looked for, open, closed, unknown, gone, out of reach. */
export default function JoinScreen({ parts }: ScreenProps) {
  const t = useT();
  // Escapes are dropped, not read: no sign of a code or a token needs one, and a broken one must not break the page.
  const code = doorKey((parts[0] ?? '').replace(/%.{0,2}/g, ''));
  const [door, again] = useRemote(`door ${code}`, () => api.door(code));

  const content = () => {
    if (door.state === 'working') return <Skeleton label={t('state.loading')} lines={4} />;
    if (door.state === 'broken') return <Refused error={door.error} onRetry={again} />;
    if (door.value.open || door.value.me) return <Join code={code} door={door.value} />;
    const retry = <Button onClick={again}>{t('action.retry')}</Button>;
    return <EmptyState level={1} icon="clock" title={t('join.closed_title')} text={t('join.closed_text')} action={retry} />;
  };
  return <Page width="narrow">{content()}</Page>;
}
