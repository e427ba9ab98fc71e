import { useT } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { StageLabel, stageClass } from '@/ui/stage_label';
import styles from './day_path.module.css';

const stages = ['current', 'future', 'barrier', 'solution', 'outcome'] as const;

/** The way that a workshop goes: five stages, each with its question. */
export function DayPath() {
  const t = useT();
  return (
    <ol className={styles.path} aria-label={t('home.path')}>
      {stages.map((stage) => (
        <li key={stage} className={classes(styles.step, stageClass(stage))}>
          <StageLabel stage={stage}>{t(`stage.${stage}`)}</StageLabel>
          <span className={styles.question}>{t(`stage.question_${stage}`)}</span>
        </li>
      ))}
    </ol>
  );
}
