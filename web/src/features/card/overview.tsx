import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { CardId, Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT, type Translator } from '@/i18n/translate';
import { VisuallyHidden } from '@/ui/visually_hidden';
import type { Area, Arrangement } from './arrange';
import type { CardEntry } from './card_entry';
import { card_height, card_width } from './grid';
import styles from './flow_board.module.css';
import { zoneKey } from './zones';

interface OverviewProps {
  readonly stage: Stage;
  readonly items: readonly CardEntry[];
  readonly found: ReadonlySet<CardId>;
  readonly selected: ReadonlySet<CardId>;
  readonly arrangement: Arrangement;
}

type Names = Readonly<Record<string, { readonly name: string } | undefined>>;

const nameOf = (area: Area, stage: Stage, clusters: Names, t: Translator): string =>
  area.kind === 'zone' ? t(zoneKey(stage, area.key)) : clusters[area.key]?.name || t('board.unnamed');

/** Draws the board as small sheets of paper, in the colours that hold where the canvas is. */
function draw(canvas: HTMLCanvasElement, props: OverviewProps, [x, y, zoom]: readonly number[], names: readonly string[]): void {
  const pen = canvas.getContext('2d');
  if (!pen || x === undefined || y === undefined || zoom === undefined) return;
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name);
  const dense = window.devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = width * dense;
  canvas.height = height * dense;
  pen.setTransform(dense * zoom, 0, 0, dense * zoom, dense * x, dense * y);
  pen.lineWidth = 1 / zoom;
  pen.strokeStyle = colour('--hairline');
  for (const area of props.arrangement.areas) pen.strokeRect(area.x, area.y, area.width, area.height);

  const accent = colour('--accent');
  const [plain, edge] = [colour('--paper-raised'), colour('--stage')];
  for (const item of props.items) {
    const place = props.arrangement.places.get(item.id);
    if (!place) continue;
    pen.globalAlpha = props.found.has(item.id) ? 1 : 0.25;
    pen.fillStyle = props.selected.has(item.id) ? accent : plain;
    pen.fillRect(place.x, place.y, card_width, card_height);
    pen.fillStyle = item.side ? colour(`--side-${item.side}`) : edge;
    pen.fillRect(place.x, place.y, 20, card_height);
  }
  pen.globalAlpha = 1;
  // Names keep their size on the screen, whatever the zoom.
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  pen.fillStyle = colour('--ink');
  pen.font = `500 14px ${colour('--font')}`;
  pen.textBaseline = 'bottom';
  props.arrangement.areas.forEach((area, i) => {
    pen.fillText(names[i] ?? '', x + area.x * zoom + 4, y + (area.y + 52) * zoom, area.width * zoom - 8);
  });
}

/** The board from afar, on one canvas; beside it the same as a list for those who hear the page. */
export function Overview(props: OverviewProps) {
  const { stage, items, arrangement } = props;
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const transform = useStore((store) => store.transform);
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const clusters = useWorkshop((workshop) => workshop.clusters.list);

  useEffect(() => {
    const names = arrangement.areas.map((area) => nameOf(area, stage, clusters, t));
    const frame = requestAnimationFrame(() => canvas.current && draw(canvas.current, props, transform, names));
    return () => cancelAnimationFrame(frame);
  }, [props, transform, width, height, clusters, arrangement, stage, t]);

  return (
    <>
      <canvas ref={canvas} className={styles.overview} aria-hidden="true" />
      <VisuallyHidden>
        <span>{t('board.overview')}</span>
        {items.map((item) => (
          <span key={item.id}>{`${t(zoneKey(stage, item.card.zone))}: ${item.card.text}. `}</span>
        ))}
      </VisuallyHidden>
    </>
  );
}
