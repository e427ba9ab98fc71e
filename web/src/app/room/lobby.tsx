import { lazy, Suspense } from 'react';
import type { Activity } from '@/core/types.gen';
import { api } from '@/lib/api';
import { Link } from '@/lib/link';
import { useRemote } from '@/lib/remote';
import { shownMinute, untilMinute } from '@/features/agenda/day';
import { DayClock } from '@/features/agenda/day_clock';
import { Rail } from '@/features/agenda/rail';
import { PeoplePanel } from '@/features/participant/people_panel';
import { useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { buttonClass } from '@/ui/button';
import { StageLabel } from '@/ui/stage_label';
import styles from './lobby.module.css';

const DoorPanel = lazy(() => import('@/features/workshop/door_panel').then(({ DoorPanel }) => ({ default: DoorPanel })));

/** Code and QR for whoever lets people in; nothing where the door can't be had. */
export function DoorOf({ workshop }: { workshop: string }) {
  const [door] = useRemote(`control ${workshop}`, () => api.doorControl(workshop));
  return door.state === 'there' ? (
    <Suspense>
      <DoorPanel workshop={workshop} first={door.value} />
    </Suspense>
  ) : null;
}

function useWords(activity: Activity | undefined, resting: boolean): readonly [string, string] {
  const t = useT();
  const staff = useMay({ type: 'pause_clock' });
  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  const until = useWorkshop(untilMinute);
  if (finished) return [t('room.finished'), t('room.finished_text')];
  if (resting) return [t('lobby.pause'), until === undefined ? '' : t('lobby.pause_until', { time: shownMinute(until) })];
  if (activity) return [t('lobby.listen'), t('lobby.listen_text')];
  return staff ? [t('lobby.ready'), t('lobby.ready_text')] : [t('lobby.waiting'), t('lobby.waiting_text')];
}

function TakeAway({ workshop }: { workshop: string }) {
  const t = useT();
  return (
    <p className={styles.links}>
      <Link to={`/w/${workshop}/map`} className={buttonClass()}>
        {t('room.map')}
      </Link>
      <Link to={`/w/${workshop}/report`} className={buttonClass()}>
        {t('room.report')}
      </Link>
    </p>
  );
}

/** Where one is when there is nothing to write: who is here, what the day brings, how to come in. */
export function Lobby({ workshop, activity, resting }: { workshop: string; activity: Activity | undefined; resting: boolean }) {
  const t = useT();
  const staff = useMay({ type: 'pause_clock' });
  const finished = useWorkshop((each) => each.status === 'finished');
  const [title, text] = useWords(activity, resting);
  return (
    <div className={styles.lobby}>
      <header className={styles.head}>
        <div className={styles.words}>
          {activity && !resting ? (
            <StageLabel stage={activity.stage}>{t(`stage.${activity.stage}`)}</StageLabel>
          ) : null}
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text}>{text}</p>
          {finished ? <TakeAway workshop={workshop} /> : null}
        </div>
        {finished ? null : (
          <div className={styles.clock}>
            <DayClock scale="large" />
          </div>
        )}
      </header>
      {activity?.stage === 'warm_up' && !resting ? (
        <section className={styles.warm_up}>
          <h2 className={styles.heading}>{t('lobby.warm_up')}</h2>
          <p className={styles.question}>{t('lobby.warm_up_question')}</p>
        </section>
      ) : null}
      {staff && !finished && !activity ? <DoorOf workshop={workshop} /> : null}
      <div className={styles.columns}>
        <section>
          <h2 className={styles.heading}>{t('room.people')}</h2>
          <PeoplePanel />
        </section>
        <section className={styles.day}>
          <h2 className={styles.heading}>{t('room.day')}</h2>
          <Rail />
        </section>
      </div>
    </div>
  );
}
