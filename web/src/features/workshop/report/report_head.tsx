import { useMemo } from 'react';
import { liveCards } from '@/core/option';
import { sideNames } from '@/core/types.gen';
import { shownDate } from '@/lib/calendar';
import { useInsight, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { SideMark } from '@/ui/side_mark';
import { Facts, ReportPart, TextList } from './report_part';
import styles from './report.module.css';
import { useTitleOf } from './use_title_of';

/** What it was about, and when and where. */
export function ReportHead() {
  const t = useT();
  const it = useWorkshop((workshop) => workshop.description);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{t('report.title')}</p>
      <h1>{it.title}</h1>
      <Facts
        facts={[
          [t('report.customer'), it.customer], [t('report.industry'), it.industry], [t('report.subject'), it.subject],
          [t('report.date'), it.date ? shownDate(it.date, t.language) : ''], [t('report.place'), it.place],
          [t('report.goal'), it.goal], [t('report.background'), it.background],
        ]}
      />
    </header>
  );
}

/** Who took part, by side. */
export function ReportPeople() {
  const t = useT();
  const { list, people } = useWorkshop((workshop) => workshop.participants);
  return (
    <ReportPart title={t('report.people')}>
      <div className={styles.sides}>
        {sideNames.map((side) => {
          const these = Object.entries(list).filter(([, one]) => one.side === side && one.attendance === 'attending' && one.role !== 'display');
          if (these.length === 0) return null;
          return (
            <div key={side}>
              <h3 className={styles.side}>
                <SideMark side={side} />
                {t('report.people_of', { side: t(`side.${side}`), count: these.length })}
              </h3>
              <ul>
                {these.map(([id]) => (
                  <li key={id}>
                    {people[id]?.name} <span className={styles.quiet}>{[people[id]?.organisation, people[id]?.title].filter(Boolean).join(' ')}</span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </ReportPart>
  );
}

/** What came out, in a few lines. */
export function ReportSummary() {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const votes = useWorkshop((workshop) => workshop.votes.list);
  const tallies = useInsight((insight) => insight.tallies);
  const actions = useWorkshop((workshop) => workshop.actions.list);
  const titleOf = useTitleOf();
  const outcomes = useMemo(() => liveCards(cards, 'outcome').map((id) => cards.list[id]?.text ?? ''), [cards]);
  const tops = Object.entries(tallies).flatMap(([id, { options: [best] }]) => {
    return best && best.dots > 0 ? [t('report.summary_vote_line', { name: votes[id]?.name ?? '', option: titleOf(best.option), count: best.dots })] : [];
  });
  const doing = Object.values(actions).map((action) => action.text);
  const parts = [
    [t('report.summary_outcomes', { count: outcomes.length }), outcomes],
    [t('report.summary_votes'), tops],
    [t('report.summary_actions', { count: doing.length }), doing],
  ] as const;
  return (
    <ReportPart title={t('report.summary')} empty={parts.every(([, texts]) => texts.length === 0)}>
      {parts.filter(([, texts]) => texts.length > 0).map(([heading, texts]) => (
        <div key={heading} className={styles.block}>
          <h3>{heading}</h3>
          <TextList texts={texts} />
        </div>
      ))}
    </ReportPart>
  );
}
