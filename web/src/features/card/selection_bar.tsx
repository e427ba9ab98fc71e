import type { CardId } from '@/core/types.gen';
import { useMay } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon_button';
import { useBoard, useBoardActions } from './board_state';
import styles from './selection_bar.module.css';
import { useDelete } from './use_delete';

/** What can be done with one selected card, or with several. */
function Actions({ cards }: { cards: readonly CardId[] }) {
  const t = useT();
  const { open, set } = useBoardActions();
  const remove = useDelete();
  const card = cards[0] ?? '';
  const one = cards.length === 1;
  const mayEdit = useMay({ type: 'edit_card', card, text: '.' });
  const mayDelete = useMay({ type: 'delete_card', card });
  const mayGroup = useMay({ type: 'assign_cards', cards });
  const mayMerge = useMay({ type: 'merge_cards', into: card, cards: [] });
  const mayLink = useMay({ type: 'link_cards', link: 'probe', from: card, to: card, kind: 'causes' });
  return (
    <>
      {one ? <Button kind="quiet" size="small" icon="comment" onClick={() => open({ kind: 'card', card })}>{t('card.open')}</Button> : null}
      {one && mayEdit ? <Button kind="quiet" size="small" icon="edit" onClick={() => set({ editing: card })}>{t('card.edit')}</Button> : null}
      {mayGroup ? <Button kind="quiet" size="small" icon="group" onClick={() => open({ kind: 'assign', cards })}>{t('cluster.assign')}</Button> : null}
      {one && mayLink ? <Button kind="quiet" size="small" icon="link" onClick={() => open({ kind: 'link', card })}>{t('link.add')}</Button> : null}
      {mayMerge ? <Button kind="quiet" size="small" icon="copy" onClick={() => open({ kind: 'merge', cards })}>{t('card.merge')}</Button> : null}
      {mayDelete ? <Button kind="quiet" size="small" icon="remove" onClick={() => remove(cards)}>{t('card.delete')}</Button> : null}
    </>
  );
}

/** Rises when something is selected; what it offers is what the rules allow now. */
export function SelectionBar() {
  const t = useT();
  const { selected } = useBoard();
  const { set } = useBoardActions();
  if (selected.size === 0) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('selection.label')}>
      <span className={styles.count}>{t('selection.count', { n: selected.size })}</span>
      <Actions cards={[...selected]} />
      <IconButton icon="close" label={t('selection.clear')} onClick={() => set({ selected: new Set() })} />
    </div>
  );
}
