import { fewest_answers } from '@/core/tally';
import { summary, type OptionSummary, type Spread } from '@/core/rating_summary';
import type { Rating } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Table, type Column } from '@/ui/table';
import { ReportPart } from './report_part';
import styles from './report.module.css';
import { useTitleOf } from './use_title_of';

const figure = (value: number): string => String(Math.round(value * 10) / 10);

function OneRating({ rating }: { rating: Rating }) {
  const t = useT();
  const titleOf = useTitleOf();
  const words = ({ count, median, lower, upper }: Spread) =>
    count === 0 ? '' : t('report.spread', { median: figure(median), lower: figure(lower), upper: figure(upper) });
  const columns: readonly Column<OptionSummary>[] = [
    { key: 'option', heading: t('report.option'), cell: (row) => <span className={styles.option}>{titleOf(row.option)}</span> },
    { key: 'impact', heading: t('report.impact'), align: 'end', cell: (row) => words(row.all.impact) },
    { key: 'effort', heading: t('report.effort'), align: 'end', cell: (row) => words(row.all.effort) },
  ];
  return (
    <section className={styles.block}>
      <h3>{rating.name}</h3>
      {rating.scores.length < fewest_answers ? (
        <p className={styles.quiet}>{t('report.too_few')}</p>
      ) : (
        <>
          <Table caption={t('report.raters', { count: rating.scores.length })} columns={columns} rows={summary(rating)} rowKey={(row) => row.option} />
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
        <OneRating key={id} rating={rating} />
      ))}
    </ReportPart>
  );
}
