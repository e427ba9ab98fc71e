import { lazy, Suspense, useMemo } from 'react';
import type { Stage } from '@/core/types.gen';
import { useMay } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { EmptyState } from '@/ui/empty_state';
import { Skeleton } from '@/ui/skeleton';
import { stageClass } from '@/ui/stage_label';
import { BoardPartsProvider, type BoardParts } from './board_parts';
import { BoardStateProvider, useBoard, useBoardActions } from './board_state';
import { Composer } from './composer';
import { filtered, no_filter } from './filter';
import { ListBoard } from './list_board';
import { Panels } from './panels';
import { SelectionBar } from './selection_bar';
import styles from './stage_board.module.css';
import { Toolbar } from './toolbar';
import { useItems } from './use_items';

const FlowBoard = lazy(() => import('./flow_board').then((file) => ({ default: file.FlowBoard })));

export interface StageBoardProps {
  readonly stage: Stage;
  readonly parts: BoardParts;
  /** On narrow screens the board is a list. */
  readonly space: 'wide' | 'narrow';
  /** `none` where something else on the screen writes the cards. */
  readonly composer?: 'below' | 'none';
}

const asked = ['current', 'future', 'barrier', 'solution', 'outcome'] as const;

/** Says what to do first, on a board without cards. */
function NoCards({ stage }: { stage: Stage }) {
  const t = useT();
  const may = useMay({ type: 'add_card', card: 'probe', stage, text: '.', position: { x: 0, y: 0 } });
  const question = asked.find((each) => each === stage);
  if (!may) return <EmptyState icon="edit" title={t('board.empty_wait_title')} text={t('board.empty_wait_text')} />;
  return <EmptyState icon="edit" title={t('board.empty_title')} text={t('board.empty_text', { question: question ? t(`stage.question_${question}`) : '' })} />;
}

function NothingFound() {
  const t = useT();
  const { set } = useBoardActions();
  const action = <Button onClick={() => set({ filter: no_filter })}>{t('board.filter_clear')}</Button>;
  return <EmptyState icon="find" title={t('board.nothing_title')} text={t('board.nothing_text')} action={action} />;
}

function Cards({ stage, space }: Pick<StageBoardProps, 'stage' | 'space'>) {
  const t = useT();
  const items = useItems(stage);
  const { filter, view } = useBoard();
  const found = useMemo(() => filtered(items, filter), [items, filter]);
  const mayGroup = useMay({ type: 'assign_cards', cards: [] });
  const list = space === 'narrow' || view === 'list';
  const content = () => {
    if (items.length === 0) return <div className={styles.empty}><NoCards stage={stage} /></div>;
    if (found.length === 0) return <div className={styles.empty}><NothingFound /></div>;
    if (list) return <ListBoard stage={stage} items={found} picking={mayGroup ? 'on' : 'off'} />;
    return (
      <Suspense fallback={<Skeleton label={t('state.loading')} lines={4} />}>
        <FlowBoard stage={stage} items={items} found={found} />
      </Suspense>
    );
  };
  return (
    <>
      <Toolbar stage={stage} all={items.length} found={found.length} space={space} />
      <div className={styles.middle}>
        <div className={styles.cards} {...(found.length === 0 ? { tabIndex: 0, role: 'group', 'aria-label': t('board.label', { stage: t(`stage.${stage}`) }) } : {})}>
          {content()}
        </div>
        <SelectionBar />
      </div>
      <Panels stage={stage} items={items} space={space} />
    </>
  );
}

/** A stage's board: its cards, and where new ones are written. */
export function StageBoard({ stage, parts, space, composer = 'below' }: StageBoardProps) {
  return (
    <BoardPartsProvider value={parts}>
      <BoardStateProvider key={stage}>
        <div className={classes(styles.board, stageClass(stage))}>
          <Cards stage={stage} space={space} />
          {composer === 'below' ? <Composer stage={stage} /> : null}
        </div>
      </BoardStateProvider>
    </BoardPartsProvider>
  );
}
