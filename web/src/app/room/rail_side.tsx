import { useState } from 'react';
import { Rail, RailLine } from '@/features/agenda/rail';
import { useT } from '@/i18n/translate';
import { Sheet } from '@/ui/dialog';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon_button';
import { VisuallyHidden } from '@/ui/visually_hidden';
import { useKeptChoice } from './kept_choice';
import styles from './room.module.css';

function Line() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.rail_line} onClick={() => setOpen(true)}>
        <RailLine />
        <Icon name="down" />
        <VisuallyHidden>{t('room.day_show')}</VisuallyHidden>
      </button>
      <Sheet open={open} title={t('room.day')} closeLabel={t('action.close')} onClose={() => setOpen(false)}>
        <Rail />
      </Sheet>
    </>
  );
}

/** The day at the left edge, foldable; on a phone one line that opens it. */
export function RailSide({ wide }: { wide: boolean }) {
  const t = useT();
  const [open, toggle] = useKeptChoice('rail', true);
  if (!wide) return <Line />;
  return (
    <aside className={styles.rail} data-open={open || undefined} aria-label={t('room.day')}>
      <header className={styles.side_head}>
        {open ? <h2 className={styles.side_title}>{t('room.day')}</h2> : null}
        <IconButton icon={open ? 'back' : 'forward'} label={t(open ? 'room.day_hide' : 'room.day_show')} aria-expanded={open} onClick={toggle} />
      </header>
      {open ? <Rail /> : null}
    </aside>
  );
}
