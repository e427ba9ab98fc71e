import { useMemo } from 'react';
import type { Rating } from '@/core/types.gen';
import { shuffled } from '@/lib/shuffled';
import { useMe } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { stageClass } from '@/ui/stage_label';
import { ScoreRow } from './score_row';
import styles from './score_sheet.module.css';
import { useOptions } from './use_options';
import { useScores, type Half } from './use_scores';

const isHalf = ({ impact, effort }: Half): boolean => (impact === undefined) !== (effort === undefined);

/** What a rater fills in: impact and effort of each option, in an order of their own. */
export function ScoreSheet({ id, rating }: { id: string; rating: Rating }) {
  const t = useT();
  const me = useMe().participant;
  const ids = useMemo(() => shuffled(rating.options, `${id} ${me}`), [rating.options, id, me]);
  const options = useOptions(ids);
  const { halves, state, put } = useScores(id);
  const done = Object.values(halves).filter(({ impact, effort }) => impact !== undefined && effort !== undefined).length;
  const words = { none: 'rating.figure', saving: 'rating.saving', waiting: 'rating.waiting', saved: 'rating.saved' } as const;
  const figure = { count: done, total: options.length };
  return (
    <>
      <Banner>{t('rating.secret')}</Banner>
      <ul className={`${styles.notes} ${stageClass(rating.stage)}`}>
        {options.map((option) => {
          const half = halves[option.id] ?? {};
          const touched = half.impact !== undefined || half.effort !== undefined;
          return (
            <li key={option.id} className={styles.note}>
              <p className={styles.text}>{option.title}</p>
              <ScoreRow label={t('rating.impact')} value={half.impact} onValue={(impact) => put(option.id, { ...half, impact })} />
              <ScoreRow label={t('rating.effort')} value={half.effort} onValue={(effort) => put(option.id, { ...half, effort })} />
              <p className={styles.foot}>
                <span className={styles.half}>{isHalf(half) ? t('rating.half') : null}</span>
                {touched ? (
                  <Button kind="quiet" size="small" aria-label={t('rating.clear', { option: option.title })} onClick={() => put(option.id, {})}>
                    {t('rating.skip')}
                  </Button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={styles.state} role="status">
        <span>{t('rating.progress')}</span> <strong data-figures="">{t('rating.figure', figure)}</strong>
        {state === 'none' ? null : <span className={styles.saved} data-state={state}>{t(words[state], figure)}</span>}
      </p>
    </>
  );
}
