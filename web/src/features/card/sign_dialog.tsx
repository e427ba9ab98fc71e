import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useAct } from './use_act';

/** Asks before a name is put to an anonymous card, since that cannot be taken back. */
export function SignDialog({ card, onClose }: { card: CardId; onClose: () => void }) {
  const t = useT();
  const act = useAct();
  const sign = () => {
    act({ type: 'sign_card', card }, t('card.signed'));
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={sign}>{t('card.sign')}</Button>
    </>
  );
  return (
    <Dialog open title={t('card.sign_title')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      <p>{t('card.sign_text')}</p>
    </Dialog>
  );
}
