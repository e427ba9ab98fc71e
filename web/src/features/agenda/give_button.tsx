import { lazy, Suspense, useState } from 'react';
import { useForecast, useMay } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import styles from './clock_controls.module.css';
import { latenessText } from './lateness';

const GiveSheet = lazy(() => import('./give_sheet'));

/** How far the day is behind or ahead, always in sight; where something can give, it opens what. */
export function GiveButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { late_minutes, ways } = useForecast();
  const may = useMay({ type: 'adjust_agenda', giving: 'push', previewed: [] });
  if (late_minutes === undefined) return null;
  const words = latenessText(late_minutes, t);
  return (
    <>
      {may && ways.length > 0 ? (
        <Button kind="quiet" size="small" icon="clock" className={styles.behind ?? ''} aria-haspopup="dialog" aria-label={t('agenda.give_open', { late: words })} onClick={() => setOpen(true)}>
          <span className={styles.whole}>{t('agenda.give_open', { late: words })}</span>
          <span className={styles.short}>{words}</span>
        </Button>
      ) : (
        <span className={styles.pace} data-figures="">
          <Badge>{words}</Badge>
        </span>
      )}
      <Suspense>{open ? <GiveSheet onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
