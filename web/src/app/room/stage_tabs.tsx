import { useEffect, useRef } from 'react';
import { Link } from '@/lib/link';
import type { Stage } from '@/core/types.gen';
import { boardStages } from '@/features/activity/words';
import { useT } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { stageClass } from '@/ui/stage_label';
import { VisuallyHidden } from '@/ui/visually_hidden';
import styles from './stage_tabs.module.css';

interface StageTabsProps {
  readonly workshop: string;
  readonly shown: Stage | undefined;
  readonly running: Stage | undefined;
  readonly onLook: (stage: Stage) => void;
}

/** The five stages to look at, with a mark where everyone is, and the map of them all. */
export function StageTabs({ workshop, shown, running, onLook }: StageTabsProps) {
  const t = useT();
  const tabs = useRef<HTMLElement>(null);
  // Where the tabs are wider than a phone, the current one comes into sight.
  useEffect(() => {
    const [all, current] = [tabs.current, tabs.current?.querySelector<HTMLElement>('[aria-current]')];
    if (all && current) all.scrollLeft = current.offsetLeft - (all.clientWidth - current.offsetWidth) / 2;
  }, [shown]);
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={t('room.stages')}>
      {boardStages.map((stage) => (
        <button
          key={stage}
          type="button"
          className={classes(styles.tab, stageClass(stage))}
          aria-current={stage === shown ? 'page' : undefined}
          onClick={() => onLook(stage)}
        >
          <span className={styles.mark} data-running={stage === running || undefined} aria-hidden="true" />
          {t(`stage.${stage}`)}
          {stage === running ? <VisuallyHidden>{t('agenda.now')}</VisuallyHidden> : null}
        </button>
      ))}
      <Link to={`/w/${workshop}/map`} className={styles.tab}>
        {t('room.map')}
      </Link>
    </nav>
  );
}
