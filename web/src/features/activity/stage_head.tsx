import type { ReactNode } from 'react';
import type { Activity, Stage } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { classes } from '@/ui/classes';
import { StageLabel, stageClass } from '@/ui/stage_label';
import styles from './stage_head.module.css';
import { askOf, isBoardStage } from './words';

/** What the stage asks, what is asked now, and at its side how long it lasts. `activity` is absent where one only looks. */
export function StageHead({ stage, activity, children }: { stage: Stage; activity: Activity | undefined; children?: ReactNode }) {
  const t = useT();
  return (
    <header className={classes(styles.head, stageClass(stage))}>
      <div className={styles.words}>
        <p className={styles.labels}>
          <StageLabel stage={stage}>{t(`stage.${stage}`)}</StageLabel>
          {activity ? <Badge>{t(`activity.kind_${activity.kind}`)}</Badge> : null}
        </p>
        <h1 className={styles.question}>{isBoardStage(stage) ? t(`stage.question_${stage}`) : t(`stage.${stage}`)}</h1>
        {activity ? <p className={styles.ask}>{askOf(activity, t)}</p> : null}
      </div>
      {children ? <div className={styles.side}>{children}</div> : null}
    </header>
  );
}
