import { sideNames, type OptionTally, type Tally, type UntiedBallot, type Vote } from '@/core/types.gen';
import { useInsight, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { SideMark } from '@/ui/side_mark';
import { Table, type Column } from '@/ui/table';
import { ReportPart } from './report_part';
import styles from './report.module.css';
import { useTitleOf } from './use_title_of';

type Numbered = OptionTally & { readonly number: number };

function useTallyColumns(vote: Vote, sided: boolean): readonly Column<Numbered>[] {
  const t = useT();
  const titleOf = useTitleOf();
  const sides = sideNames.filter((side) => sided && (side !== 'host' || vote.rules.host_votes === 'counted_apart'));
  return [
    {
      key: 'option',
      heading: t('report.option'),
      cell: (row) => <span className={styles.option}>{row.number}. {titleOf(row.option)}{row.ties_with_above && row.dots > 0 ? <em className={styles.tie}>{t('report.tie')}</em> : null}</span>,
    },
    { key: 'dots', heading: t('report.dots'), align: 'end', cell: (row) => <strong>{row.dots}</strong> },
    ...sides.map((side): Column<Numbered> => ({ key: side, heading: t(`side.${side}`), align: 'end', cell: (row) => row.dots_by_side?.[side] ?? '' })),
  ];
}

type Ballot = UntiedBallot & { readonly number: number };

function Ballots({ vote, order }: { vote: Vote; order: ReadonlyMap<string, number> }) {
  const t = useT();
  const sided = vote.ballots.some((ballot) => ballot.side);
  const words = (ballot: Ballot) =>
    [...ballot.choices]
      .sort((a, b) => (order.get(a.option) ?? 0) - (order.get(b.option) ?? 0))
      .map(({ option, dots }) => t('report.choice', { number: order.get(option) ?? 0, count: dots }))
      .join(' · ');
  const columns: readonly Column<Ballot>[] = [
    { key: 'ballot', heading: t('report.ballot'), cell: (ballot) => ballot.number },
    ...(sided ? [{ key: 'side', heading: t('report.side'), cell: (ballot: Ballot) => (ballot.side ? <SideMark side={ballot.side} label={t(`side.${ballot.side}`)} /> : null) }] : []),
    { key: 'choices', heading: t('report.choices'), cell: words },
  ];
  const rows = vote.ballots.map((ballot, i) => ({ ...ballot, number: i + 1 }));
  return (
    <details className={styles.ballots}>
      <summary>{t('report.ballots_text')}</summary>
      <Table caption={t('report.ballots', { name: vote.name })} columns={columns} rows={rows} rowKey={(ballot) => String(ballot.number)} />
    </details>
  );
}

function OneVote({ vote, result }: { vote: Vote; result: Tally }) {
  const t = useT();
  const rows = result.options.map((one, i) => ({ ...one, number: i + 1 }));
  const columns = useTallyColumns(vote, result.ballots_by_side !== undefined);
  const order = new Map(rows.map((row) => [row.option, row.number]));
  return (
    <section className={styles.block}>
      <h3>{vote.name}</h3>
      {result.ballots === 0 ? (
        <p className={styles.quiet}>{t('report.too_few')}</p>
      ) : (
        <>
          <Table caption={t('report.voters', { count: result.ballots })} columns={columns} rows={rows} rowKey={(row) => row.option} />
          {rows.some((row) => row.ties_with_above && row.dots > 0) ? <p className={styles.quiet}>{t('report.tie_why')}</p> : null}
          {result.ballots_by_side ? null : <p className={styles.quiet}>{t('report.sides_hidden')}</p>}
          <Ballots vote={vote} order={order} />
        </>
      )}
    </section>
  );
}

/** Every closed vote: totals beside their split by side, and the ballots to count again. */
export function ReportVotes() {
  const t = useT();
  const list = useWorkshop((workshop) => workshop.votes.list);
  const tallies = useInsight((insight) => insight.tallies);
  const closed = Object.entries(tallies).flatMap(([id, result]) => (list[id] ? [{ id, vote: list[id], result }] : []));
  return (
    <ReportPart title={t('report.votes')} empty={closed.length === 0}>
      {closed.map(({ id, vote, result }) => (
        <OneVote key={id} vote={vote} result={result} />
      ))}
    </ReportPart>
  );
}
