import { noteKindNames, type Action } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { dueText } from '@/i18n/due';
import { useT } from '@/i18n/translate';
import { Table, type Column } from '@/ui/table';
import { GapList } from '@/features/workshop/map/map_lists';
import { MapPicture } from '@/features/workshop/map/map_picture';
import { useChain } from '@/features/workshop/map/use_chain';
import { Facts, ReportPart, TextList } from './report_part';
import styles from './report.module.css';
import { useTitleOf } from './use_title_of';

/** The chain as a picture, and where it is broken. */
export function ReportMap() {
  const t = useT();
  const chain = useChain();
  return (
    <ReportPart title={t('report.map')} empty={chain.nodes.length === 0}>
      <div className={styles.map} role="region" aria-label={t('report.map')} tabIndex={0}>
        <MapPicture chain={chain} />
      </div>
      <h3>{t('report.gaps')}</h3>
      <GapList chain={chain} />
    </ReportPart>
  );
}

export function ReportDecisions() {
  const t = useT();
  const decisions = useWorkshop((workshop) => workshop.ratings.decisions);
  const titleOf = useTitleOf();
  const texts = (ids: readonly string[]) => (ids.length > 0 ? <TextList texts={ids.map(titleOf)} /> : '');
  const all = Object.entries(decisions);
  return (
    <ReportPart title={t('report.decisions')} empty={all.length === 0}>
      {all.map(([id, decision]) => (
        <article key={id} className={styles.outcome}>
          <h3>{decision.text}</h3>
          <Facts facts={[[t('report.reason'), decision.reason], [t('report.chosen'), texts(decision.chosen)], [t('report.dropped'), texts(decision.dropped)]]} />
        </article>
      ))}
    </ReportPart>
  );
}

export function ReportActions() {
  const t = useT();
  const actions = useWorkshop((workshop) => workshop.actions.list);
  const people = useWorkshop((workshop) => workshop.participants.people);
  const rows = Object.entries(actions).map(([id, action]) => ({ ...action, id }));
  const columns: readonly Column<Action & { readonly id: string }>[] = [
    { key: 'what', heading: t('report.what'), cell: (row) => <span className={styles.option}>{row.text}</span> },
    { key: 'owner', heading: t('report.owner'), cell: (row) => people[row.owner ?? '']?.name ?? '' },
    { key: 'by', heading: t('report.by'), cell: (row) => dueText(row.due, t.language) },
    { key: 'state', heading: t('report.state'), cell: (row) => t(`report.state_${row.status}`) },
  ];
  return (
    <ReportPart title={t('report.actions')} empty={rows.length === 0}>
      <Table caption={t('report.actions')} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </ReportPart>
  );
}

const values = [5, 4, 3, 2, 1] as const;

/** Keep, problem, try; and whether the day was worth the time. */
export function ReportRetrospective() {
  const t = useT();
  const notes = useWorkshop((workshop) => workshop.retrospective.notes);
  const returns = Object.values(useWorkshop((workshop) => workshop.retrospective.returns));
  const mean = (returns.reduce((sum, each) => sum + each, 0) / Math.max(1, returns.length)).toFixed(1);
  const columns: readonly Column<number>[] = [
    { key: 'value', heading: t('report.roti_value'), cell: (value) => value },
    { key: 'people', heading: t('report.roti_people'), align: 'end', cell: (value) => returns.filter((each) => each === value).length },
  ];
  const nothing = returns.length === 0 && Object.keys(notes).length === 0;
  return (
    <ReportPart title={t('report.retrospective')} empty={nothing}>
      <div className={styles.sides}>
        {noteKindNames.map((kind) => (
          <div key={kind}>
            <h3>{t(`wrap_up.note_${kind}`)}</h3>
            <TextList texts={Object.values(notes).filter((note) => note.kind === kind).map((note) => note.text)} />
          </div>
        ))}
      </div>
      {returns.length > 0 ? (
        <div className={styles.block}>
          <h3>{t('report.roti')}</h3>
          <p>{t('report.roti_text', { count: returns.length, mean })}</p>
          <Table caption={t('report.roti')} columns={columns} rows={values} rowKey={String} />
        </div>
      ) : null}
    </ReportPart>
  );
}
