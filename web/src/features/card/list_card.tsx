import { memo } from 'react';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import type { CardEntry } from './card_entry';
import { useBoardActions } from './board_state';
import { CardEditor } from './card_editor';
import { CardFace } from './card_face';
import styles from './list_board.module.css';
import { useCardKeys } from './use_card_keys';

export interface ListCardProps {
  readonly item: CardEntry;
  readonly tone: string;
  readonly selected: boolean;
  readonly editing: boolean;
  /** Whether cards can be picked here: nobody is shown boxes that lead nowhere. */
  readonly picking: 'on' | 'off';
}

/** A card in the list: pick it by its box, open it by its text. */
export const ListCard = memo(function ListCard({ item, tone, selected, editing, picking }: ListCardProps) {
  const t = useT();
  const { open, select, set } = useBoardActions();
  const onKey = useCardKeys();
  const { text } = item.card;
  return (
    <li className={styles.item} data-card={item.id}>
      {picking === 'on' ? (
        <label className={styles.pick}>
          <input type="checkbox" checked={selected} aria-label={t('selection.pick', { text })} onChange={() => select(item.id, 'toggle')} />
        </label>
      ) : null}
      <div className={styles.body} onDoubleClick={() => set({ editing: item.id })}>
        <CardFace item={item} tone={tone} state={selected ? 'selected' : 'plain'} form="row" editor={editing ? <CardEditor item={item} /> : undefined} />
        {editing ? null : (
          <button type="button" className={styles.cover} aria-label={text} onClick={() => open({ kind: 'card', card: item.id })} onKeyDown={(event) => onKey(event, item.id)} />
        )}
      </div>
      <IconButton icon="dots" label={t('card.more')} className={styles.more} onClick={() => open({ kind: 'card', card: item.id })} />
    </li>
  );
});
