import type { ChainLink } from '@/core/types.gen';
import { columns, type Chain, type Node } from './chain';
import { wrapText } from './wrap_text';

/** Units of the picture: one is a pixel at its natural width. */
export const node_width = 216;
export const font_size = 15;
export const line_height = 21;
const column_gap = 72;
const row_gap = 14;
const padding = 12;
const head = 48;
const most_lines = 7;

/** A card where it is drawn. */
export interface Placed extends Node {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A link as a curve; `far` ones pass behind other columns. */
export interface Curve extends ChainLink {
  readonly path: string;
  readonly reach: 'near' | 'far' | 'within';
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly stage: (typeof columns)[number]; readonly x: number }[];
  readonly nodes: readonly Placed[];
  readonly curves: readonly Curve[];
}

/** Rounds of ordering; more change nothing visible. */
const sweeps = 8;

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * Orders the cards of each column by the mean place of what they are linked to, so that few lines cross: the
 * barycentre method (Sugiyama, Tagawa and Toda 1981), swept to and fro.
 */
function ordered({ nodes, edges }: Chain): readonly (readonly Node[])[] {
  let layers = columns.map((stage) => nodes.filter((node) => node.stage === stage));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const place = new Map(layers.flatMap((layer) => layer.map((node, i) => [node.id, (i + 0.5) / layer.length] as const)));
    const wanted = (node: Node): number => {
      const others = edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []));
      // What is linked to nothing stands below the rest.
      return others.length > 0 ? mean(others.map((id) => place.get(id) ?? 0.5)) : 2;
    };
    const turn = sweep % columns.length;
    layers = layers.map((layer, i) => (sweep >= columns.length || i === turn ? [...layer].sort((a, b) => wanted(a) - wanted(b)) : layer));
  }
  return layers;
}

function placed(layers: readonly (readonly Node[])[]): { nodes: Placed[]; height: number } {
  const measured = layers.map((layer) =>
    layer.map((node) => {
      const lines = wrapText(node.text, (node_width - 2 * padding - 4) / font_size, most_lines);
      return { node, lines, height: Math.max(2, lines.length) * line_height + 2 * padding };
    }),
  );
  const tall = measured.map((layer) => layer.reduce((sum, each) => sum + each.height + row_gap, 0));
  const height = Math.max(...tall, 160);
  const nodes = measured.flatMap((layer, column) => {
    // A short column is spread over the height, so that lines stay level.
    const spare = layer.length > 0 ? Math.min(48, (height - (tall[column] ?? 0)) / layer.length) : 0;
    let y = head + (height - (tall[column] ?? 0) - spare * layer.length) / 2 + spare / 2;
    return layer.map(({ node, lines, height: own }) => {
      const at = { ...node, lines, height: own, x: column * (node_width + column_gap), y };
      y += own + row_gap + spare;
      return at;
    });
  });
  return { nodes, height: height + head };
}

function curve(edge: ChainLink, from: Placed, to: Placed): Curve {
  const start = from.y + from.height / 2;
  const end = to.y + to.height / 2;
  if (from.stage === to.stage) {
    const side = from.x;
    const out = side - 28;
    return { ...edge, reach: 'within', path: `M${side} ${start}C${out} ${start} ${out} ${end} ${side} ${end}` };
  }
  const left = from.x + node_width;
  const bend = Math.max(column_gap / 2, (to.x - left) / 2);
  const reach = to.x - from.x > node_width + column_gap ? 'far' : 'near';
  return { ...edge, reach, path: `M${left} ${start}C${left + bend} ${start} ${to.x - bend} ${end} ${to.x} ${end}` };
}

/** Lays the chain out in five columns. */
export function layout(chain: Chain): Picture {
  const { nodes, height } = placed(ordered(chain));
  const of = new Map(nodes.map((node) => [node.id, node]));
  const curves = chain.edges.flatMap((edge) => {
    const [from, to] = [of.get(edge.from), of.get(edge.to)];
    return from && to ? [curve(edge, from, to)] : [];
  });
  const heads = columns.map((stage, i) => ({ stage, x: i * (node_width + column_gap) }));
  return { width: columns.length * node_width + (columns.length - 1) * column_gap, height, heads, nodes, curves };
}
