import { useState } from 'react';
import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Sheet } from '@/ui/dialog';
import { TextField } from '@/ui/text_field';
import type { CardEntry } from './card_entry';
import { useBoardActions } from './board_state';
import styles from './card_sheet.module.css';
import { filtered, no_filter } from './filter';
import { useAct } from './use_act';

interface MergeSheetProps {
  readonly cards: readonly CardId[];
  readonly items: readonly CardEntry[];
  readonly onClose: () => void;
}

/** One card asks for another to go into; several ask which of them stands for all. */
export function MergeSheet({ cards, items, onClose }: MergeSheetProps) {
  const t = useT();
  const act = useAct();
  const { set } = useBoardActions();
  const [text, setText] = useState('');
  const several = cards.length > 1;
  const shown = items.filter((item) => item.card.exposure === 'revealed' && cards.includes(item.id) === several);
  const merge = (into: CardId) => {
    if (act({ type: 'merge_cards', into, cards: cards.filter((card) => card !== into) }, t('card.merged'))) set({ selected: new Set(), panel: undefined });
  };
  return (
    <Sheet open title={t('card.merge_title')} closeLabel={t('action.close')} onClose={onClose}>
      <p>{several ? t('card.merge_choose', { n: cards.length }) : t('card.merge_text')}</p>
      {several ? null : <TextField label={t('card.find')} type="search" value={text} onText={setText} />}
      <ul className={styles.picks}>
        {filtered(shown, { ...no_filter, text }).map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.pick} onClick={() => merge(item.id)}>{item.card.text}</button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
