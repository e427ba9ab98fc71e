import { useMemo } from 'react';
import { useT } from '@/i18n/translate';
import { StageLabel, stageClass } from '@/ui/stage_label';
import { columns, threadOf, type Chain, type Node } from './chain';
import styles from './map_lists.module.css';

function Cards({ nodes }: { nodes: readonly Node[] }) {
  const t = useT();
  return (
    <ol className={styles.stages}>
      {columns.map((stage) => {
        const these = nodes.filter((node) => node.stage === stage);
        if (these.length === 0) return null;
        return (
          <li key={stage} className={stageClass(stage)}>
            <StageLabel stage={stage}>{t(`stage.${stage}`)}</StageLabel>
            <ul className={styles.cards}>
              {these.map((node) => (
                <li key={node.id} className={styles.card}>{node.text}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** The map for a narrow screen: the thread of each outcome from top to bottom, then what is linked to none. */
export function Threads({ chain }: { chain: Chain }) {
  const t = useT();
  const threads = useMemo(
    () => chain.nodes.filter((node) => node.stage === 'outcome').map((outcome) => ({ outcome, ids: threadOf(chain, outcome.id) })),
    [chain],
  );
  const loose = chain.nodes.filter((node) => !threads.some(({ ids }) => ids.has(node.id)));
  return (
    <div className={styles.threads}>
      {threads.map(({ outcome, ids }) => (
        <section key={outcome.id} className={styles.thread} aria-label={outcome.text}>
          <Cards nodes={chain.nodes.filter((node) => ids.has(node.id))} />
        </section>
      ))}
      {loose.length > 0 ? (
        <section className={styles.thread}>
          <h2>{t('map.loose')}</h2>
          <Cards nodes={loose} />
        </section>
      ) : null}
    </div>
  );
}

const gapStages = ['current', 'barrier', 'solution', 'future'] as const;

/** Where the chain is broken, by stage. */
export function GapList({ chain }: { chain: Chain }) {
  const t = useT();
  const gaps = chain.nodes.filter((node) => node.gap);
  if (gaps.length === 0) return <p className={styles.none}>{t('map.gaps_none')}</p>;
  return (
    <div className={styles.gaps}>
      {gapStages.map((stage) => {
        const these = gaps.filter((node) => node.stage === stage);
        if (these.length === 0) return null;
        return (
          <section key={stage} className={stageClass(stage)}>
            <h3 className={styles.label}>{t(`map.gap_${stage}`)}</h3>
            <ul className={styles.cards}>
              {these.map((node) => (
                <li key={node.id} className={styles.card}>{node.text}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
