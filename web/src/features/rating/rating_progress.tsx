import { useState } from 'react';
import type { Rating } from '@/core/types.gen';
import { useAttempt, useInsight, useMay } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Progress } from '@/ui/progress';
import styles from './rating_panel.module.css';

/** How many have rated, never how; and for whoever may, how it ends. */
export function RatingProgress({ id, rating }: { id: string; rating: Rating }) {
  const t = useT();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const may = useMay({ type: 'close_rating', rating: id });
  const total = useInsight((insight) => insight.open_rounds[id]?.people.length ?? rating.raters.length);
  const params = { count: rating.raters.length, total };
  const close = () => {
    attempt({ type: 'close_rating', rating: id });
    setAsking(false);
  };
  const stay = () => setAsking(false);
  return (
    <>
      <Progress label={t('rating.rated')} value={params.count} max={total} figure={t('rating.figure', params)} />
      {may ? (
        <div className={styles.actions}>
          <Button onClick={() => setAsking(true)}>{t('rating.close')}</Button>
        </div>
      ) : null}
      <Dialog
        open={asking}
        title={t('rating.close_title')}
        closeLabel={t('action.close')}
        onClose={stay}
        actions={
          <>
            <Button onClick={stay}>{t('rating.keep')}</Button>
            <Button kind="main" onClick={close}>{t('rating.close_confirm')}</Button>
          </>
        }
      >
        <p>{t('rating.close_text', params)}</p>
      </Dialog>
    </>
  );
}
