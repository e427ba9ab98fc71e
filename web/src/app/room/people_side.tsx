import { PeoplePanel } from '@/features/participant/people_panel';
import { useT } from '@/i18n/translate';
import { Sheet } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import styles from './room.module.css';

/** Who is here: beside the board where there is room, from below on a phone. */
export function PeopleSide({ wide, open, onClose }: { wide: boolean; open: boolean; onClose: () => void }) {
  const t = useT();
  if (!wide) {
    return (
      <Sheet open={open} title={t('room.people')} closeLabel={t('action.close')} onClose={onClose}>
        <PeoplePanel />
      </Sheet>
    );
  }
  if (!open) return null;
  return (
    <aside className={styles.people} aria-label={t('room.people')}>
      <header className={styles.side_head}>
        <h2 className={styles.side_title}>{t('room.people')}</h2>
        <IconButton icon="close" label={t('action.close')} onClick={onClose} />
      </header>
      <PeoplePanel />
    </aside>
  );
}
