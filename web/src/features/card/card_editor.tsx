import { useState, type KeyboardEvent } from 'react';
import { useT } from '@/i18n/translate';
import { isSendKey } from '@/ui/composition';
import type { CardEntry } from './card_entry';
import { useBoardActions } from './board_state';
import styles from './card_editor.module.css';
import { useAct } from './use_act';

/** Changes a card's text in its place. Leaving it keeps the text; only Escape does not. */
export function CardEditor({ item }: { item: CardEntry }) {
  const t = useT();
  const act = useAct();
  const { set } = useBoardActions();
  const [text, setText] = useState(item.card.text);

  const save = () => {
    const changed = text.trim() !== '' && text !== item.card.text;
    if (changed && !act({ type: 'edit_card', card: item.id, text })) return;
    set({ editing: '', active: item.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') set({ editing: '', active: item.id });
    if (!isSendKey(event)) return;
    event.preventDefault();
    save();
  };

  return (
    <textarea
      className={`${styles.editor ?? ''} nodrag nopan nowheel`}
      aria-label={t('card.edit_label')}
      title={t('card.edit_keys')}
      value={text}
      ref={(element) => element?.focus({ preventScroll: true })}
      onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={save}
    />
  );
}
