import { useReactFlow } from '@xyflow/react';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import type { Arrangement } from './arrange';
import styles from './flow_board.module.css';

const move = { duration: 160 };

/** Nearer, farther, all of it. */
export function BoardControls({ arrangement }: { arrangement: Arrangement }) {
  const t = useT();
  const flow = useReactFlow();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? {} : move;
  const all = { x: 0, y: 0, width: arrangement.width, height: arrangement.height };
  return (
    <div className={styles.controls}>
      <IconButton icon="add" label={t('board.zoom_in')} onClick={() => void flow.zoomIn(calm)} />
      <IconButton icon="less" label={t('board.zoom_out')} onClick={() => void flow.zoomOut(calm)} />
      <IconButton icon="fit" label={t('board.fit')} onClick={() => void flow.fitBounds(all, { padding: 0.04, ...calm })} />
    </div>
  );
}
