import { useMemo } from 'react';
import { disagreement, summary, type OptionSummary, type Spread } from '@/core/rating_summary';
import { fewest_answers } from '@/core/tally';
import type { Rating } from '@/core/types.gen';
import { useT, type Translator } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { stageClass } from '@/ui/stage_label';
import { Table, type Column } from '@/ui/table';
import { Matrix } from './matrix';
import styles from './rating_result.module.css';
import { useOptions } from './use_options';

interface Row {
  readonly number: number;
  readonly title: string;
  readonly summary: OptionSummary;
}

/** As many as a room can talk about. */
const listed_disagreements = 3;
const notable_width = 1.5;

const figure = (value: number): string => String(Math.round(value * 10) / 10);

function words(spread: Spread, t: Translator): string {
  if (spread.count === 0) return t('rating.nobody');
  return t('rating.median', { median: figure(spread.median), lower: figure(spread.lower), upper: figure(spread.upper) });
}

function useColumns(): readonly Column<Row>[] {
  const t = useT();
  return [
    { key: 'option', heading: t('rating.option'), cell: (row) => <span className={styles.option}><span className={styles.number}>{row.number}</span>{row.title}</span> },
    { key: 'impact', heading: t('rating.impact'), align: 'end', cell: (row) => words(row.summary.all.impact, t) },
    { key: 'effort', heading: t('rating.effort'), align: 'end', cell: (row) => words(row.summary.all.effort, t) },
    { key: 'count', heading: t('rating.count'), align: 'end', cell: (row) => row.summary.all.impact.count },
  ];
}

function Disagreements({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  const widest = rows
    .filter((row) => disagreement(row.summary) >= notable_width)
    .sort((a, b) => disagreement(b.summary) - disagreement(a.summary))
    .slice(0, listed_disagreements);
  if (widest.length === 0) return null;
  const range = ({ lower, upper }: Spread) => ({ lower: figure(lower), upper: figure(upper) });
  return (
    <section className={styles.disagreements}>
      <h3>{t('rating.disagreements')}</h3>
      <p className={styles.note}>{t('rating.disagreements_text')}</p>
      <ul>
        {widest.map((row) => (
          <li key={row.number}>
            <span className={styles.option}><span className={styles.number}>{row.number}</span>{row.title}</span>
            <span className={styles.note}>
              {t('rating.disagreement_impact', range(row.summary.all.impact))} · {t('rating.disagreement_effort', range(row.summary.all.effort))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A closed rating: the matrix, its figures, and what people see most differently. */
export function RatingResult({ rating }: { rating: Rating }) {
  const t = useT();
  const summaries = useMemo(() => summary(rating), [rating]);
  const options = useOptions(rating.options);
  const columns = useColumns();
  const rows = summaries.map((each, i) => ({ number: i + 1, title: options[i]?.title ?? '', summary: each }));
  const sides = summaries.some((each) => each.sides);
  return (
    <section className={`${styles.result} ${stageClass(rating.stage)}`} aria-label={t('rating.result_of', { name: rating.name })}>
      <header className={styles.head}>
        <h2>{rating.name}</h2>
        <span className={styles.note}>{t('rating.raters', { count: rating.raters.length })}</span>
      </header>
      {rating.scores.length < fewest_answers ? (
        <Banner>{t('rating.too_few')}</Banner>
      ) : (
        <div className={styles.columns}>
          <figure className={styles.figure}>
            <Matrix summaries={summaries} />
            <figcaption className={styles.note}>{t('rating.matrix_text')} {t(sides ? 'rating.matrix_sides' : 'rating.sides_hidden')}</figcaption>
          </figure>
          <div className={styles.figures}>
            <Table caption={t('rating.table')} columns={columns} rows={rows} rowKey={(row) => String(row.number)} />
            <Disagreements rows={rows} />
          </div>
        </div>
      )}
    </section>
  );
}
