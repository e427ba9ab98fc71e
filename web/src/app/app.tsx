import { Suspense } from 'react';
import { usePlace } from '@/lib/router';
import { useT } from '@/i18n/translate';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from './broken_state';
import { Catch } from './catch';
import { Frame, Voice } from './frame';
import { routeOf } from './route';

/** A part of the application that could not be fetched is had again by loading the page. */
const reload = () => window.location.reload();

/** The application: the screen of the address, in its frame. */
export function App() {
  const t = useT();
  const { path } = usePlace();
  const [{ Screen, frame }, parts] = routeOf(path);
  const waiting = (
    <Page>
      <Skeleton label={t('state.loading')} />
    </Page>
  );
  const broken = (error: unknown) => (
    <Page>
      <BrokenState error={error} onRetry={reload} />
    </Page>
  );
  const screen = (
    <Catch of={path} fallback={broken}>
      <Suspense fallback={waiting}>
        <Screen key={path} parts={parts} />
      </Suspense>
    </Catch>
  );
  return (
    <>
      {frame === 'none' ? screen : <Frame kind={frame}>{screen}</Frame>}
      <Voice />
    </>
  );
}
