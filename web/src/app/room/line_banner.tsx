import { useRoomView } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import styles from './room.module.css';

/** The calm line while there is no line: one goes on writing. */
export function LineBanner() {
  const t = useT();
  const offline = useRoomView((view) => view.line === 'offline');
  const count = useRoomView((view) => view.pending);
  if (!offline) return null;
  return (
    <div className={styles.banner}>
      <Banner tone="waiting">{count > 0 ? t('room.offline_waiting', { count }) : t('room.offline')}</Banner>
    </div>
  );
}
