import { useMemo } from 'react';
import { sideNames, type OptionTally, type RoundId, type SideCounts, type Vote } from '@/core/types.gen';
import { useInsight } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { SideMark } from '@/ui/side_mark';
import { stageClass } from '@/ui/stage_label';
import styles from './vote_result.module.css';
import { useOptions } from './use_options';

/** A bar by width: SVG takes its length as an attribute, where the content policy forbids inline styles. */
function Bar({ share, className }: { share: number; className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height="10" />
    </svg>
  );
}

function Sides({ dots, most, host }: { dots: SideCounts; most: number; host: boolean }) {
  const t = useT();
  return (
    <ul className={styles.sides}>
      {sideNames.filter((side) => side !== 'host' || host).map((side) => (
        <li key={side} className={styles.side} data-side={side}>
          <SideMark side={side} label={t(`side.${side}`)} />
          <Bar share={dots[side] / most} className={styles.side_bar} />
          <span data-figures="">{dots[side]}</span>
        </li>
      ))}
    </ul>
  );
}

function Line({ one, title, most, host }: { one: OptionTally; title: string; most: number; host: boolean }) {
  const t = useT();
  return (
    <li className={styles.line}>
      <p className={styles.title}>
        {title} {one.ties_with_above && one.dots > 0 ? <Badge>{t('vote.tie')}</Badge> : null}
      </p>
      <div className={styles.figures}>
        <p className={styles.total}>
          <Bar share={one.dots / most} className={styles.bar} />
          <strong data-figures="">{t('vote.dots', { count: one.dots })}</strong>
        </p>
        {one.dots_by_side ? <Sides dots={one.dots_by_side} most={most} host={host} /> : null}
      </div>
    </li>
  );
}

/** A closed vote: totals, by side beside them where sides may be shown, and ties called ties. */
export function VoteResult({ id, vote }: { id: RoundId; vote: Vote }) {
  const t = useT();
  const result = useInsight((insight) => insight.tallies[id]);
  const ids = useMemo(() => result?.options.map((one) => one.option) ?? [], [result]);
  const options = useOptions(ids);
  if (!result) return null;
  const most = Math.max(1, ...result.options.map((one) => one.dots));
  const host = vote.rules.host_votes === 'counted_apart';
  const tied = result.options.some((one) => one.ties_with_above && one.dots > 0);
  return (
    <section className={`${styles.result} ${stageClass(vote.stage)}`} aria-label={t('vote.result_of', { name: vote.name })}>
      <header className={styles.head}>
        <h2>{vote.name}</h2>
        {result.ballots > 0 ? <span className={styles.count}>{t('vote.ballots', { count: result.ballots })}</span> : null}
      </header>
      {result.ballots === 0 ? (
        <Banner>{t('vote.too_few')}</Banner>
      ) : (
        <>
          <ol className={styles.lines}>
            {result.options.map((one, i) => (
              <Line key={one.option} one={one} title={options[i]?.title ?? ''} most={most} host={host} />
            ))}
          </ol>
          {tied ? <p className={styles.note}>{t('vote.tie_why')}</p> : null}
          {result.ballots_by_side ? null : <p className={styles.note}>{t('vote.sides_hidden')}</p>}
        </>
      )}
    </section>
  );
}
