import { useMemo, type KeyboardEvent } from 'react';
import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { stageClass } from '@/ui/stage_label';
import { threadOf, type Chain } from './chain';
import { font_size, layout, line_height, node_width, type Placed } from './layout';
import styles from './map_picture.module.css';

export interface MapPictureProps {
  readonly chain: Chain;
  /** The card whose thread is lit. */
  readonly lit?: CardId | undefined;
  /** Absent where the picture is only looked at, as in a report. */
  readonly onLight?: (card: CardId | undefined) => void;
}

function useWords() {
  const t = useT();
  return (node: Placed): string => {
    const stage = t(`stage.${node.stage}`);
    if (!node.gap || node.stage === 'outcome') return t('map.node', { stage, text: node.text });
    return t('map.node_gap', { stage, text: node.text, gap: t(`map.gap_${node.stage}`) });
  };
}

function NodeShape({ node }: { node: Placed }) {
  const first = (node.height - node.lines.length * line_height) / 2 + font_size + 1;
  return (
    <>
      <rect className={styles.paper} width={node_width} height={node.height} rx={6} />
      <rect className={styles.bar} width={5} height={node.height} rx={2} />
      <text className={styles.text}>
        {node.lines.map((line, i) => (
          <tspan key={i} x={16} y={first + i * line_height}>{line}</tspan>
        ))}
      </text>
      {node.gap ? <path className={styles.mark} d={`M${node_width - 8} -8a9 9 0 1 0 .1 0zM${node_width - 8} -4v6M${node_width - 8} 5v.5`} /> : null}
    </>
  );
}

/** The whole chain as one picture: five columns, every link, gaps marked, one thread lit. */
export function MapPicture({ chain, lit, onLight }: MapPictureProps) {
  const t = useT();
  const words = useWords();
  const picture = useMemo(() => layout(chain), [chain]);
  const thread = useMemo(() => (lit ? threadOf(chain, lit) : undefined), [chain, lit]);
  const state = (on: boolean) => (thread ? (on ? styles.on : styles.off) : undefined);
  const press = (id: CardId) => onLight?.(id === lit ? undefined : id);
  const key = (event: KeyboardEvent, id: CardId) => {
    if (event.key === 'Escape') onLight?.(undefined);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(id);
  };
  const interactive = (node: Placed) =>
    onLight ? { role: 'button', tabIndex: 0, 'aria-pressed': node.id === lit, 'aria-label': words(node), onClick: () => press(node.id), onKeyDown: (event: KeyboardEvent) => key(event, node.id) } : {};
  return (
    <svg className={styles.map} viewBox={`-34 0 ${picture.width + 48} ${picture.height + 12}`} role={onLight ? 'group' : 'img'} aria-label={t('map.picture')}>
      {picture.heads.map(({ stage, x }) => (
        <text key={stage} className={classes(styles.head, stageClass(stage))} x={x} y={22}>{t(`stage.${stage}`)}</text>
      ))}
      {picture.curves.map((curve) => (
        <path key={`${curve.kind} ${curve.from} ${curve.to}`} className={classes(styles.curve, styles[curve.reach], state(Boolean(thread?.has(curve.from) && thread.has(curve.to))))} d={curve.path} />
      ))}
      {picture.nodes.map((node) => (
        <g key={node.id} transform={`translate(${node.x} ${node.y})`} className={classes(styles.node, stageClass(node.stage), node.gap && styles.gap, onLight && styles.pressable, state(Boolean(thread?.has(node.id))))} {...interactive(node)}>
          <NodeShape node={node} />
        </g>
      ))}
    </svg>
  );
}
