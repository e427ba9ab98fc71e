import { useEffect, useMemo, useRef } from 'react';
import type { Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT, type Translator } from '@/i18n/translate';
import type { CardEntry } from './card_entry';
import { useBoardParts } from './board_parts';
import { useBoard, useBoardActions } from './board_state';
import { toneOf } from './card_colour';
import { ListCard } from './list_card';
import styles from './list_board.module.css';
import { sectionsOf, usualDivision, type Section } from './sections';
import { zoneKey } from './zones';

function headingOf(section: Section, stage: Stage, t: Translator): string {
  return section.kind === 'zone' ? t(zoneKey(stage, section.key)) : t('board.ungrouped');
}

/** Brings a card into sight when the person asks where it went. */
function useShown() {
  const ref = useRef<HTMLDivElement>(null);
  const { show } = useBoard();
  const { set } = useBoardActions();
  useEffect(() => {
    if (show === '') return;
    const card = ref.current?.querySelector(`[data-card="${show}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector('button')?.focus({ preventScroll: true });
    set({ show: '' });
  }, [show, set]);
  return ref;
}

/** The board as a list: for a phone, for the keyboard, and for whoever would rather read. */
export function ListBoard({ stage, items, picking }: { stage: Stage; items: readonly CardEntry[]; picking: 'on' | 'off' }) {
  const t = useT();
  const { listBy, colour, selected, editing } = useBoard();
  const { set } = useBoardActions();
  const ref = useShown();
  const { ClusterHead } = useBoardParts();
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  const sections = useMemo(() => sectionsOf(stage, listBy ?? usualDivision(stage, clusters), items, clusters), [stage, listBy, items, clusters]);
  const order = useMemo(() => Object.keys(clusters).sort(), [clusters]);
  return (
    <div ref={ref} className={styles.list}>
      {sections.map((section) => (
        <section key={section.kind + section.key} className={styles.section}>
          <div className={styles.head}>
            {section.kind === 'cluster' ? (
              <ClusterHead cluster={section.key} onSelect={(cards) => set({ selected: new Set(cards) })} />
            ) : (
              <h2>{headingOf(section, stage, t)}</h2>
            )}
            <span className={styles.count}>{t('board.count', { n: section.items.length })}</span>
          </div>
          <ul className={styles.cards}>
            {section.items.map((item) => (
              <ListCard
                key={item.id}
                item={item}
                tone={toneOf(item, colour, order)}
                selected={selected.has(item.id)}
                editing={editing === item.id}
                picking={picking}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
