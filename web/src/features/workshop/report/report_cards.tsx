import { liveCards } from '@/core/option';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { StageLabel, stageClass } from '@/ui/stage_label';
import { ReportPart } from './report_part';
import styles from './report.module.css';

const told = ['inputs', 'current', 'future', 'barrier', 'solution'] as const;

function Notes({ ids }: { ids: readonly string[] }) {
  const cards = useWorkshop((workshop) => workshop.cards.list);
  const people = useWorkshop((workshop) => workshop.participants.people);
  return (
    <ul className={styles.notes}>
      {ids.map((id) => (
        <li key={id} className={styles.note}>
          <p className={styles.words}>{cards[id]?.text}</p>
          <p className={styles.author}>{people[cards[id]?.author ?? '']?.name}</p>
        </li>
      ))}
    </ul>
  );
}

function StageCards({ stage }: { stage: (typeof told)[number] }) {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  const all = liveCards(cards, stage);
  if (all.length === 0) return null;
  const groups = Object.entries(clusters)
    .filter(([, cluster]) => cluster.stage === stage)
    .map(([id, cluster]) => ({ id, name: cluster.name || t('report.unnamed_cluster'), ids: all.filter((card) => cluster.cards.includes(card)) }))
    .filter((group) => group.ids.length > 0);
  const loose = all.filter((card) => !groups.some((group) => group.ids.includes(card)));
  return (
    <section className={stageClass(stage)}>
      <h3><StageLabel stage={stage}>{t(`stage.${stage}`)}</StageLabel></h3>
      {groups.map((group) => (
        <div key={group.id} className={styles.block}>
          <h4>{group.name}</h4>
          <Notes ids={group.ids} />
        </div>
      ))}
      {loose.length > 0 ? (
        <div className={styles.block}>
          {groups.length > 0 ? <h4>{t('report.loose')}</h4> : null}
          <Notes ids={loose} />
        </div>
      ) : null}
    </section>
  );
}

/** What was written, by stage and cluster. */
export function ReportCards() {
  const t = useT();
  const cards = useWorkshop((workshop) => workshop.cards);
  return (
    <ReportPart title={t('report.cards')} empty={told.every((stage) => liveCards(cards, stage).length === 0)}>
      {told.map((stage) => (
        <StageCards key={stage} stage={stage} />
      ))}
    </ReportPart>
  );
}
