import { useEffect, useState } from 'react';
import type { Activity, Stage } from '@/core/types.gen';
import { AlarmTold } from '@/features/agenda/alarm_told';
import { DayClock } from '@/features/agenda/day_clock';
import { DoneButton } from '@/features/activity/done_button';
import { isResting, runningActivity } from '@/features/activity/program';
import { StageHead } from '@/features/activity/stage_head';
import { activityName, askOf, isBoardStage } from '@/features/activity/words';
import { useRoom, useRoomView, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { announce } from '@/ui/notice';
import { Facilitation } from './facilitation';
import { LineBanner } from './line_banner';
import { PeopleSide } from './people_side';
import { RailSide } from './rail_side';
import styles from './room.module.css';
import { StageTabs } from './stage_tabs';
import { TopBar } from './top_bar';
import { useKeptChoice } from './kept_choice';
import { useMedia } from './use_media';
import { WorkArea } from './work_area';

/** Tells the others where one looks; again when the line is back, since the server forgets it with the line. */
function useShown(stage: Stage | undefined): void {
  const room = useRoom();
  const live = useRoomView((view) => view.line === 'live');
  useEffect(() => {
    if (live && stage) room.show({ stage, doing: 'looking' });
  }, [room, live, stage]);
}

/** Says aloud what is asked when it changes, that there is a break, and that the day is over. */
function useTold(activity: Activity | undefined, state: 'working' | 'resting' | 'finished'): void {
  const t = useT();
  const id = state === 'working' ? activity?.activity : state;
  useEffect(() => {
    if (state === 'finished') announce(t('room.finished'));
    else if (state === 'resting') announce(t('lobby.pause'));
    else if (activity) announce(t('activity.announce', { what: activityName(activity, t), ask: askOf(activity, t) }));
    // The same activity with a changed plan around it is not news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}

function Elsewhere({ activity, onBack }: { activity: Activity | undefined; onBack: () => void }) {
  const t = useT();
  return (
    <div className={styles.elsewhere}>
      <span>{activity ? t('room.elsewhere', { what: activityName(activity, t) }) : null}</span>
      <Button size="small" kind="plain" icon="back" onClick={onBack}>
        {t('room.follow')}
      </Button>
    </div>
  );
}

/** The room of one workshop. */
export function Room({ workshop }: { workshop: string }) {
  const wide = useMedia('(min-width: 1000px)');
  const [peopleKept, keepPeople] = useKeptChoice('people', false);
  const [peopleSheet, setPeopleSheet] = useState(false);
  const finished = useWorkshop((each) => each.status === 'finished');
  const running = useWorkshop(runningActivity);
  const activity = finished ? undefined : running;
  const resting = useWorkshop(isResting);
  const [look, setLook] = useState<Stage>();
  useTold(activity, finished ? 'finished' : resting ? 'resting' : 'working');

  const stage = look ?? activity?.stage;
  const shown = stage && isBoardStage(stage) ? stage : undefined;
  useShown(stage);
  const busy = activity !== undefined && !resting && activity.kind !== 'listen';
  const board = busy && ['write', 'reveal', 'group', 'deep_dive'].includes(activity.kind);
  const lookAt = (next: Stage) => setLook(board && next === activity.stage ? undefined : next);
  const people = wide ? peopleKept : peopleSheet;

  return (
    <div className={styles.room}>
      <TopBar peopleOpen={people} onPeople={wide ? keepPeople : () => setPeopleSheet(true)} />
      <LineBanner />
      <div className={styles.body}>
        <RailSide wide={wide} />
        <main id="content" tabIndex={-1} className={styles.main}>
          <StageTabs workshop={workshop} shown={shown} running={activity?.stage} onLook={lookAt} />
          {look ? <Elsewhere activity={activity} onBack={() => setLook(undefined)} /> : null}
          {stage && (look || busy) ? (
            <StageHead stage={stage} activity={look ? undefined : activity}>
              {wide ? <DayClock scale="large" /> : null}
              {look ? null : <DoneButton />}
            </StageHead>
          ) : null}
          <WorkArea workshop={workshop} look={look} activity={activity} resting={resting} />
        </main>
        <PeopleSide wide={wide} open={people} onClose={wide ? keepPeople : () => setPeopleSheet(false)} />
      </div>
      <AlarmTold />
      <Facilitation workshop={workshop} />
    </div>
  );
}
