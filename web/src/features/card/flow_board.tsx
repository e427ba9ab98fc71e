import '@xyflow/react/dist/base.css';
import { MiniMap, ReactFlow, ReactFlowProvider, useReactFlow, useStore, type NodeChange, type Viewport } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CardId, Position, Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { arranger, type Arrangement } from './arrange';
import { BoardControls } from './board_controls';
import type { CardEntry } from './card_entry';
import { useBoard, useBoardActions } from './board_state';
import styles from './flow_board.module.css';
import { nodeMaker, type BoardNode } from './flow_nodes';
import { nodeTypes } from './flow_parts';
import { Overview } from './overview';
import { useBoardKeys } from './use_board_keys';
import { useDrop } from './use_drop';
import { useFar } from './use_far';
import { useMovable } from './use_movable';
import { useShow } from './use_show';

interface FlowBoardProps {
  readonly stage: Stage;
  readonly items: readonly CardEntry[];
  readonly found: readonly CardEntry[];
}

const nobody: ReadonlyMap<CardId, Position> = new Map();
const none: BoardNode[] = [];
const near = 0.8;
const several = ['Shift', 'Control', 'Meta'];
const miniColour = (node: BoardNode) => (node.type === 'card' ? 'var(--stage)' : 'var(--hairline)');
const no_attribution = { hideAttribution: true };

const least_fit = 0.45;

/**
 * Shows the board from its upper left, as large as its width allows within reason, and goes on doing so until the person
 * moves it: what others make beside it stays in sight. Never while a card is in the hand.
 */
function useFittedView({ width }: Arrangement, hand: 'free' | 'dragging'): void {
  const flow = useReactFlow();
  const room = useStore((store) => store.width);
  const fitted = useRef<Viewport>(undefined);
  useEffect(() => {
    if (room === 0 || hand === 'dragging') return;
    const { x, y, zoom } = flow.getViewport();
    if (fitted.current && (x !== fitted.current.x || y !== fitted.current.y || zoom !== fitted.current.zoom)) return;
    const fit = Math.min(1, Math.max(least_fit, (room - 48) / width));
    fitted.current = { x: Math.max(24, (room - width * fit) / 2), y: 16, zoom: fit };
    void flow.setViewport(fitted.current);
  }, [flow, room, width, hand]);
}

function useClusterOrder(stage: Stage): readonly string[] {
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  return useMemo(() => Object.keys(clusters).filter((id) => clusters[id]?.stage === stage).sort(), [clusters, stage]);
}

function Board({ stage, items, found }: FlowBoardProps) {
  const t = useT();
  const flow = useReactFlow();
  const { selected, active, editing, colour } = useBoard();
  const { set } = useBoardActions();
  const clusters = useClusterOrder(stage);
  const [lay] = useState(arranger);
  const [make] = useState(nodeMaker);
  const [dragged, setDragged] = useState(nobody);
  const [hand, setHand] = useState<'keyboard' | 'pointer'>('pointer');

  const arrangement = useMemo(() => lay(stage, items, clusters), [lay, stage, items, clusters]);
  const foundIds = useMemo(() => new Set(found.map((item) => item.id)), [found]);
  const movable = useMovable(items);
  const drop = useDrop(stage, items, arrangement);
  const onKey = useBoardKeys(arrangement, drop);
  const far = useFar(arrangement);
  useFittedView(arrangement, dragged.size > 0 ? 'dragging' : 'free');
  useShow(arrangement);
  const nodes = useMemo(
    () => (far ? none : make({ stage, items, found: foundIds, arrangement, dragged, selected, active, editing, hand, colour, clusters, movable })),
    [far, make, stage, items, foundIds, arrangement, dragged, selected, active, editing, hand, colour, clusters, movable],
  );

  const take = (changes: NodeChange<BoardNode>[]) => {
    const picks = changes.filter((change) => change.type === 'select');
    if (picks.length > 0) {
      const next = new Set(selected);
      for (const { id, selected: on } of picks) if (on) next.add(id); else next.delete(id);
      set({ selected: next });
    }
    const moves = changes.flatMap((change) => (change.type === 'position' && change.dragging && change.position ? [[change.id, change.position] as const] : []));
    if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
  };

  return (
    <div
      className={styles.board}
      role="application"
      tabIndex={0}
      aria-label={t('board.label', { stage: t(`stage.${stage}`) })}
      data-board
      data-far={far || undefined}
      onPointerDown={() => setHand('pointer')}
      onKeyDown={(event) => onKey(event) && setHand('keyboard')}
      onFocus={(event) => {
        const card = (event.target as HTMLElement).dataset['card'];
        if (card && card !== active) set({ active: card });
      }}
    >
      <ReactFlow<BoardNode>
        nodes={nodes}
        nodeTypes={nodeTypes}
        onNodesChange={take}
        onNodeDragStop={(_, __, moved) => {
          drop(new Map(moved.map((node) => [node.id, node.position])));
          setDragged(nobody);
        }}
        onPaneClick={(event) => {
          if (far) {
            const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
            void flow.setCenter(place.x, place.y, { zoom: near });
          } else if (selected.size > 0) set({ selected: new Set() });
        }}
        onlyRenderVisibleElements
        disableKeyboardA11y
        nodesFocusable={false}
        nodesConnectable={false}
        elevateNodesOnSelect={false}
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        multiSelectionKeyCode={several}
        nodeDragThreshold={4}
        panOnScroll
        minZoom={0.03}
        maxZoom={2}
        proOptions={no_attribution}
      >
        {far ? <Overview stage={stage} items={items} found={foundIds} selected={selected} arrangement={arrangement} /> : null}
        {far ? null : <MiniMap pannable className={styles.minimap ?? ''} ariaLabel={t('board.minimap')} nodeColor={miniColour} nodeBorderRadius={16} nodeStrokeWidth={0} />}
      </ReactFlow>
      <BoardControls arrangement={arrangement} />
    </div>
  );
}

/** The board on a large screen: pan, zoom, drag, select; everything by keyboard too. */
export function FlowBoard(props: FlowBoardProps) {
  return (
    <ReactFlowProvider>
      <Board {...props} />
    </ReactFlowProvider>
  );
}
