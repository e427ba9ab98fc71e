import type { NodeProps, NodeTypes } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useT } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { useBoardParts } from './board_parts';
import { useBoardActions } from './board_state';
import { CardEditor } from './card_editor';
import { CardFace } from './card_face';
import styles from './flow_board.module.css';
import type { AreaNode, CardNode } from './flow_nodes';
import { useCardKeys } from './use_card_keys';
import { zoneKey } from './zones';

const CardOnBoard = memo(function CardOnBoard({ id, data, selected }: NodeProps<CardNode>) {
  const { item, tone, look, editing, focus } = data;
  const ref = useRef<HTMLDivElement>(null);
  const { open } = useBoardActions();
  const onKey = useCardKeys();
  useEffect(() => {
    if (focus === 'here' && !editing) ref.current?.focus({ preventScroll: true });
  }, [focus, editing]);
  const face = (
    <CardFace item={item} tone={tone} state={selected ? 'selected' : look} form="note" editor={editing ? <CardEditor item={item} /> : undefined} />
  );
  if (editing) return <div className={styles.card}>{face}</div>;
  return (
    <div
      ref={ref}
      className={styles.card}
      role="button"
      tabIndex={focus === 'none' ? -1 : 0}
      aria-pressed={selected}
      data-card={id}
      onKeyDown={(event) => onKey(event, id)}
      onDoubleClick={() => open({ kind: 'card', card: id })}
    >
      {face}
    </div>
  );
});

const AreaOnBoard = memo(function AreaOnBoard({ data: { area, stage } }: NodeProps<AreaNode>) {
  const t = useT();
  const { ClusterHead } = useBoardParts();
  const { set } = useBoardActions();
  const cluster = area.kind === 'cluster';
  return (
    <div className={classes(styles.area, cluster && styles.cluster)}>
      <div className={classes(styles.area_head, cluster && 'nopan nodrag')}>
        {cluster ? (
          <ClusterHead cluster={area.key} onSelect={(cards) => set({ selected: new Set(cards) })} />
        ) : (
          <h2>{t(zoneKey(stage, area.key))}</h2>
        )}
        {area.count > 0 ? <span className={styles.count}>{t('board.count', { n: area.count })}</span> : null}
      </div>
    </div>
  );
});

/** What the board draws; one object for all, as the board asks for. */
export const nodeTypes: NodeTypes = { card: CardOnBoard, area: AreaOnBoard };
