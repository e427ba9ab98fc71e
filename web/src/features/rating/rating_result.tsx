import type { OptionSummary, Rating, RoundId, Spread } from '@/core/types.gen';
import { useInsight } from '@/session/use_room';
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
const notable_milli = 1_500;
const nothing: readonly OptionSummary[] = [];

const figure = (milli: number): string => String(Math.round(milli / 100) / 10);

function words(spread: Spread, t: Translator): string {
  if (spread.count === 0) return t('rating.nobody');
  return t('rating.median', { median: figure(spread.median_milli), lower: figure(spread.lower_quartile_milli), upper: figure(spread.upper_quartile_milli) });
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
    .filter((row) => row.summary.disagreement_milli >= notable_milli)
    .sort((a, b) => b.summary.disagreement_milli - a.summary.disagreement_milli)
    .slice(0, listed_disagreements);
  if (widest.length === 0) return null;
  const range = (spread: Spread) => ({ lower: figure(spread.lower_quartile_milli), upper: figure(spread.upper_quartile_milli) });
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
export function RatingResult({ id, rating }: { id: RoundId; rating: Rating }) {
  const t = useT();
  const summaries = useInsight((insight) => insight.summaries[id] ?? nothing);
  const options = useOptions(rating.options);
  const columns = useColumns();
  const rows = summaries.map((each, i) => ({ number: i + 1, title: options[i]?.title ?? '', summary: each }));
  const sides = summaries.some((each) => each.business);
  return (
    <section className={`${styles.result} ${stageClass(rating.stage)}`} aria-label={t('rating.result_of', { name: rating.name })}>
      <header className={styles.head}>
        <h2>{rating.name}</h2>
        <span className={styles.note}>{t('rating.raters', { count: rating.raters.length })}</span>
      </header>
      {rating.scores.length === 0 ? (
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
