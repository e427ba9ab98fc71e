import type { ParticipantId, Stand } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { PersonChip } from '@/ui/person_chip';
import { finger_counts } from './finger_choice';
import styles from './stands.module.css';

/** Below this a stand is a doubt, and the room asks for its reason (rule CO1). */
export const enough_fingers = 3;

function Person({ id, detail }: { id: ParticipantId; detail?: string }) {
  const t = useT();
  const side = useWorkshop((workshop) => workshop.participants.list[id]?.side ?? 'host');
  const name = useWorkshop((workshop) => workshop.participants.people[id]?.name ?? '');
  return <PersonChip name={name} side={side} sideLabel={t(`side.${side}`)} {...(detail ? { detail } : {})} />;
}

/** Who shows how many fingers, the doubts with their reasons first to be talked about. */
export function Stands({ stands }: { stands: Readonly<Record<ParticipantId, Stand>> }) {
  const t = useT();
  const all = Object.entries(stands);
  if (all.length === 0) return null;
  const low = all.filter(([, stand]) => stand.fingers < enough_fingers);
  return (
    <>
      <ol className={styles.columns} aria-label={t('consensus.overview')}>
        {finger_counts.map((count) => {
          const these = all.filter(([, stand]) => stand.fingers === count);
          return (
            <li key={count} className={styles.column} data-low={count < enough_fingers && these.length > 0 ? '' : undefined}>
              <p className={styles.head}>
                <span aria-label={t('consensus.fingers', { count })}>{count}</span>
                {these.length > 0 ? <span className={styles.number} data-figures="">{t('consensus.people', { count: these.length })}</span> : null}
              </p>
              <ul className={styles.people}>
                {these.map(([id]) => (
                  <li key={id}><Person id={id} /></li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      {low.length > 0 ? (
        <ul className={styles.reasons}>
          {low.map(([id, stand]) => (
            <li key={id}>
              <Person id={id} detail={t('consensus.fingers', { count: stand.fingers })} />
              <p className={stand.reason ? styles.reason : styles.none}>{stand.reason || t('consensus.no_reason')}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
