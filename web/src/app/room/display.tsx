import { shownMinute, untilMinute } from '@/features/agenda/day';
import { AlarmSwitches } from '@/features/agenda/alarm_switches';
import { DayClock } from '@/features/agenda/day_clock';
import { isResting, runningActivity, workersOf } from '@/features/activity/program';
import { activityName, askOf, isBoardStage } from '@/features/activity/words';
import { api } from '@/lib/api';
import { shownCode } from '@/lib/join_code';
import { useRemote } from '@/lib/remote';
import { useInsight, useRoomView, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { Progress } from '@/ui/progress';
import { StageLabel, stageClass } from '@/ui/stage_label';
import styles from './display.module.css';
import { DisplayBody } from './display_body';
import { LineBanner } from './line_banner';

function Door({ workshop }: { workshop: string }) {
  const t = useT();
  const [door] = useRemote(`control ${workshop}`, () => api.doorControl(workshop));
  if (door.state !== 'there' || !door.value.open) return null;
  return (
    <div className={styles.door}>
      <div>
        <p className={styles.join}>{t('display.join')}</p>
        <p className={styles.code}>{shownCode(door.value.code)}</p>
      </div>
      <img className={styles.qr} src={door.value.qr_svg_url} alt={t('door.qr')} />
    </div>
  );
}

/** How far the group is with what it does now. */
function Share() {
  const t = useT();
  const all = useWorkshop((workshop) => workersOf(workshop).length);
  const done = useWorkshop((workshop) => workersOf(workshop).filter((id) => workshop.activities.done.includes(id)).length);
  const round = useInsight(({ running_round, open_rounds }) => (running_round ? open_rounds[running_round] : undefined));
  if (!round && done === 0) return null;
  const [count, of] = round ? [round.answered, round.people.length] : [done, all];
  return (
    <div className={styles.share}>
      <Progress label={t(round ? 'display.voted' : 'display.done', { count, all: of })} value={count} max={of} />
    </div>
  );
}

/** What the projector shows: large, calm, and always what everyone does now. */
export function Display({ workshop }: { workshop: string }) {
  const t = useT();
  const resting = useWorkshop(isResting);
  const running = useWorkshop(runningActivity);
  const finished = useWorkshop((each) => each.status === 'finished');
  const activity = resting || finished ? undefined : running;
  const until = useWorkshop(untilMinute);
  const { title, lang } = useWorkshop((each) => each.description);
  const here = useRoomView((view) => view.present.length);
  const stage = activity?.stage ?? 'warm_up';
  const board = activity !== undefined && isBoardStage(activity.stage);
  const ask = () => {
    if (finished) return t('room.finished_text');
    if (resting) return until === undefined ? '' : t('lobby.pause_until', { time: shownMinute(until) });
    return activity ? askOf(activity, t) : t('lobby.here', { count: Math.max(0, here - 1) });
  };
  return (
    <main id="content" className={classes(styles.display, stageClass(stage))}>
      <header className={styles.head}>
        <div className={styles.words}>
          {activity ? (
            <StageLabel stage={stage} size="large">
              {activityName(activity, t)}
            </StageLabel>
          ) : null}
          <h1 className={styles.question} lang={board || resting || finished ? undefined : lang}>
            {finished ? t('room.finished') : resting ? t('lobby.pause') : isBoardStage(stage) ? t(`stage.question_${stage}`) : title}
          </h1>
          <p className={styles.ask}>{ask()}</p>
        </div>
        <div className={styles.clock}>
          <DayClock scale="display" />
          <AlarmSwitches />
        </div>
      </header>
      <LineBanner />
      <DisplayBody activity={activity} door={finished ? null : <Door workshop={workshop} />} />
      {board ? (
        <footer className={styles.foot}>
          <Share />
          <Door workshop={workshop} />
        </footer>
      ) : null}
    </main>
  );
}
