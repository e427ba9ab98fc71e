import { useEffect, useRef, type ReactNode } from 'react';
import type { Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon_button';
import { announce } from '@/ui/notice';
import { useBoard, useBoardActions } from './board_state';
import { isFiltering, no_filter } from './filter';
import { FilterMenu } from './filter_menu';
import styles from './toolbar.module.css';
import { ViewMenu } from './view_menu';

interface ToolbarProps {
  readonly stage: Stage;
  readonly all: number;
  readonly found: number;
  readonly space: 'wide' | 'narrow';
  readonly children?: ReactNode;
}

/** Ctrl+F finds inside the board, where the cards out of sight are found too. */
function useFindKey(focus: () => void): void {
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function Find({ all, found }: { all: number; found: number }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const { filter } = useBoard();
  const { filter: change, set } = useBoardActions();
  const on = isFiltering(filter);
  useFindKey(() => field.current?.select());

  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => announce(t('board.found_spoken', { n: found, all })), 600);
    return () => clearTimeout(timer);
  }, [on, found, all, t]);

  return (
    <div className={styles.find}>
      <Icon name="find" />
      <input
        ref={field}
        type="search"
        value={filter.text}
        aria-label={t('board.find')}
        placeholder={t('board.find')}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => event.key === 'Escape' && (set({ filter: no_filter }), field.current?.blur())}
      />
      {on ? <span className={styles.found}>{t('board.found', { n: found, all })}</span> : null}
      {on ? <IconButton icon="close" label={t('board.filter_clear')} onClick={() => set({ filter: no_filter })} /> : null}
    </div>
  );
}

/** So few cards are all in sight on a phone, where the room is better given to them. */
const few_cards = 8;

/** What stands above the cards: find, filter, how to see them, what was deleted. */
export function Toolbar({ stage, all, found, space }: ToolbarProps) {
  const t = useT();
  const { open } = useBoardActions();
  const deleted = useWorkshop(({ cards }) => Object.values(cards.list).filter((card) => card.stage === stage && card.status === 'deleted').length);
  const { filter } = useBoard();
  if (space === 'narrow' && all <= few_cards && deleted === 0 && !isFiltering(filter)) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('board.options')}>
      <Find all={all} found={found} />
      <FilterMenu stage={stage} />
      <ViewMenu stage={stage} space={space} />
      {deleted > 0 ? <IconButton icon="remove" label={`${t('card.trash')} (${String(deleted)})`} onClick={() => open({ kind: 'trash' })} /> : null}
    </div>
  );
}
