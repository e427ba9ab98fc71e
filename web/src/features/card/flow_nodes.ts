import type { Node } from '@xyflow/react';
import type { CardId, ClusterId, Position, Stage } from '@/core/types.gen';
import type { Area, Arrangement } from './arrange';
import type { CardEntry } from './card_entry';
import { toneOf, type Colour } from './card_colour';
import { card_height, card_width } from './grid';

export interface CardData extends Record<string, unknown> {
  readonly item: CardEntry;
  readonly tone: string;
  readonly look: 'plain' | 'pale';
  readonly editing: boolean;
  /** `here` has the focus by the keyboard; Tab stops at the board, and arrows go on from there. */
  readonly focus: 'none' | 'here';
}
export interface AreaData extends Record<string, unknown> {
  readonly area: Area;
  readonly stage: Stage;
}
export type CardNode = Node<CardData, 'card'>;
export type AreaNode = Node<AreaData, 'area'>;
export type BoardNode = CardNode | AreaNode;

export interface NodeSource {
  readonly stage: Stage;
  readonly items: readonly CardEntry[];
  readonly found: ReadonlySet<CardId>;
  readonly arrangement: Arrangement;
  readonly dragged: ReadonlyMap<CardId, Position>;
  readonly selected: ReadonlySet<CardId>;
  readonly active: CardId;
  readonly editing: CardId;
  readonly hand: 'keyboard' | 'pointer';
  readonly colour: Colour;
  readonly clusters: readonly ClusterId[];
  readonly movable: (item: CardEntry) => boolean;
}

const card_size = { width: card_width, height: card_height };

function cardNode(item: CardEntry, source: NodeSource): CardNode {
  const { id } = item;
  const place = source.dragged.get(id) ?? source.arrangement.places.get(id) ?? item.card.position;
  const focus = source.active === id && source.hand === 'keyboard' ? 'here' : 'none';
  const editing = source.editing === id;
  return {
    id,
    type: 'card',
    position: place,
    ...card_size,
    measured: card_size,
    selected: source.selected.has(id),
    draggable: !editing && source.movable(item),
    data: { item, tone: toneOf(item, source.colour, source.clusters), look: source.found.has(id) ? 'plain' : 'pale', editing, focus },
  };
}

function areaNode(area: Area, stage: Stage): AreaNode {
  const size = { width: area.width, height: area.height };
  return {
    id: `${area.kind}:${area.key}`,
    type: 'area',
    position: { x: area.x, y: area.y },
    ...size,
    measured: size,
    selectable: false,
    draggable: false,
    focusable: false,
    zIndex: -1,
    data: { area, stage },
  };
}

const flat = (node: BoardNode): readonly unknown[] =>
  node.type === 'card'
    ? [node.position.x, node.position.y, node.selected, node.draggable, ...Object.values(node.data)]
    : [node.data.stage, ...Object.values(node.data.area)];

const same = (a: BoardNode, b: BoardNode): boolean => {
  const [left, right] = [flat(a), flat(b)];
  return left.every((value, i) => value === right[i]);
};

/** Returns a maker of nodes that hands out the node of before where nothing changed: a thousand cards stay quiet. */
export function nodeMaker(): (source: NodeSource) => BoardNode[] {
  let before = new Map<string, BoardNode>();
  return (source) => {
    const made: BoardNode[] = [
      ...source.arrangement.areas.map((area) => areaNode(area, source.stage)),
      ...source.items.map((item) => cardNode(item, source)),
    ];
    const nodes = made.map((node) => {
      const old = before.get(node.id);
      return old && same(old, node) ? old : node;
    });
    before = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}
