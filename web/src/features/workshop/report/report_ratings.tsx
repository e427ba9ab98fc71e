import type { OptionSummary, Rating, RoundId, Spread } from '@/core/types.gen';
import { useInsight, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Table, type Column } from '@/ui/table';
import { ReportPart } from './report_part';
import styles from './report.module.css';
import { useTitleOf } from './use_title_of';

const nothing: readonly OptionSummary[] = [];

const figure = (milli: number): string => String(Math.round(milli / 100) / 10);

function OneRating({ id, rating }: { id: RoundId; rating: Rating }) {
  const t = useT();
  const summaries = useInsight((insight) => insight.summaries[id] ?? nothing);
  const titleOf = useTitleOf();
  const words = ({ count, median_milli, lower_quartile_milli, upper_quartile_milli }: Spread) =>
    count === 0 ? '' : t('report.spread', { median: figure(median_milli), lower: figure(lower_quartile_milli), upper: figure(upper_quartile_milli) });
  const columns: readonly Column<OptionSummary>[] = [
    { key: 'option', heading: t('report.option'), cell: (row) => <span className={styles.option}>{titleOf(row.option)}</span> },
    { key: 'impact', heading: t('report.impact'), align: 'end', cell: (row) => words(row.all.impact) },
    { key: 'effort', heading: t('report.effort'), align: 'end', cell: (row) => words(row.all.effort) },
  ];
  return (
    <section className={styles.block}>
      <h3>{rating.name}</h3>
      {rating.scores.length === 0 ? (
        <p className={styles.quiet}>{t('report.too_few')}</p>
      ) : (
        <>
          <Table caption={t('report.raters', { count: rating.scores.length })} columns={columns} rows={summaries} rowKey={(row) => row.option} />
          <p className={styles.quiet}>{t('report.rating_text')}</p>
        </>
      )}
    </section>
  );
}

/** Every closed rating. */
export function ReportRatings() {
  const t = useT();
  const list = useWorkshop((workshop) => workshop.ratings.list);
  const closed = Object.entries(list).filter(([, rating]) => rating.status === 'closed');
  if (closed.length === 0) return null;
  return (
    <ReportPart title={t('report.ratings')}>
      {closed.map(([id, rating]) => (
        <OneRating key={id} id={id} rating={rating} />
      ))}
    </ReportPart>
  );
}
