import { Suspense, useEffect, useRef } from 'react';
import type { Activity, Stage } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from '@/app/broken_state';
import { Catch } from '@/app/catch';
import { Lobby } from './lobby';
import { Board, panelOf } from './panels';
import styles from './room.module.css';

interface WorkAreaProps {
  readonly workshop: string;
  /** The stage that one looks at apart from the others; absent: what everyone does. */
  readonly look: Stage | undefined;
  readonly activity: Activity | undefined;
  readonly resting: boolean;
}

/** Begins at the top when something else fills the room; the board stays where it is from writing to grouping. */
function useFromTop(what: unknown) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.scrollTop = 0;
  }, [what]);
  return ref;
}

const reload = () => window.location.reload();

/** What one works with: the panel of the running activity, or the board of the stage that one looks at. */
export function WorkArea({ workshop, look, activity, resting }: WorkAreaProps) {
  const t = useT();
  // The board takes the whole width; whatever is read as a page has margins.
  const framed = !look && !resting && activity !== undefined && activity.kind !== 'listen' && panelOf[activity.kind] !== Board;
  const panel = !activity || resting || activity.kind === 'listen' ? Lobby : panelOf[activity.kind];
  const ref = useFromTop(look ?? (panel === Lobby ? `${activity?.activity ?? ''} ${resting}` : `${activity?.stage} ${panel === Board ? '' : activity?.kind}`));
  const content = () => {
    if (look) return <Board stage={look} />;
    if (!activity || resting || activity.kind === 'listen') return <Lobby workshop={workshop} activity={activity} resting={resting} />;
    const Panel = panelOf[activity.kind];
    return <Panel stage={activity.stage} />;
  };
  return (
    <section ref={ref} className={styles.work} data-framed={framed || undefined} tabIndex={0} aria-label={t('room.work')}>
      <Catch of={`${look ?? ''} ${activity?.activity ?? ''}`} fallback={(error) => <BrokenState error={error} onRetry={reload} />}>
        <Suspense fallback={<Skeleton label={t('state.loading')} lines={4} />}>{content()}</Suspense>
      </Catch>
    </section>
  );
}
