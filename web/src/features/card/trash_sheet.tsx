import type { Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/dialog';
import styles from './card_sheet.module.css';
import { useAct } from './use_act';

/** What was deleted on this stage; nothing is gone for good. */
export function TrashSheet({ stage, onClose }: { stage: Stage; onClose: () => void }) {
  const t = useT();
  const act = useAct();
  const list = useWorkshop((workshop) => workshop.cards.list);
  const deleted = Object.entries(list).filter(([, card]) => card.stage === stage && card.status === 'deleted');
  return (
    <Sheet open title={t('card.trash')} closeLabel={t('action.close')} onClose={onClose}>
      {deleted.length === 0 ? <p>{t('card.trash_none')}</p> : null}
      <ul className={styles.lines}>
        {deleted.map(([id, card]) => (
          <li key={id} className={styles.line}>
            <span>{card.text}</span>
            <Button size="small" icon="undo" onClick={() => act({ type: 'restore_card', card: id }, t('card.restored'))}>{t('card.restore')}</Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
