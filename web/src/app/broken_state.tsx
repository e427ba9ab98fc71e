import { ApiProblem } from '@/lib/problem';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';

const unreached = (error: unknown): boolean => error instanceof ApiProblem && error.status === 0;

/** A whole screen that could not be had: offline calmly, the rest with its reason; both can be tried again. */
export function BrokenState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const retry = <Button onClick={onRetry}>{t('action.retry')}</Button>;
  if (unreached(error)) return <EmptyState level={1} icon="offline" title={t('offline.title')} text={t('offline.text')} action={retry} />;
  return <EmptyState level={1} icon="warning" title={t('broken.title')} text={problemText(error, t)} action={retry} />;
}
