import type { ReactNode } from 'react';
import { useRoomView, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import styles from './facilitator_bar.module.css';
import { JumpSheet } from './jump_sheet';
import { NextButton } from './next_button';
import { runningActivity, stepBefore, stepOfNextItem, workersOf, type Step } from './program';
import { useDay, type Day } from './use_day';
import { activityName } from './words';

export interface FacilitatorBarProps {
  /** What a part of the timetable is called. */
  readonly titleOf: (item: string) => string;
  readonly clock: ReactNode;
  readonly more: ReactNode;
  readonly onFinish: () => void;
}

/** Who has written all and who is not there, in figures. */
function Watch() {
  const t = useT();
  const done = useWorkshop((workshop) => workshop.activities.done);
  const writing = useWorkshop((workshop) => runningActivity(workshop)?.kind === 'write');
  const participants = useWorkshop((workshop) => workshop.participants);
  const present = useRoomView((view) => view.present);
  const workers = workersOf({ participants });
  const here = new Set(present.map((person) => person.participant));
  const away = workers.filter((id) => !here.has(id)).length;
  return (
    <p className={styles.watch} data-figures="">
      {writing ? <span>{t('activity.done_count', { count: workers.filter((id) => done.includes(id)).length, all: workers.length })}</span> : null}
      {away > 0 ? <span>{t('activity.offline_count', { count: away })}</span> : null}
    </p>
  );
}

/** Leaves the running part out; only where another follows. */
function SkipButton({ day, titleOf }: { day: Day; titleOf: (item: string) => string }) {
  const t = useT();
  const item = useWorkshop((workshop) => workshop.agenda.clock?.item);
  if (!item || !stepOfNextItem(day.program, day.position)) return null;
  const what = titleOf(item);
  return <IconButton icon="skip" label={t('agenda.skip_now', { what })} onClick={() => day.skip(t('agenda.skipped_now', { what }))} />;
}

/** The whole day in the facilitator's hand: the next step large, everything else one level down. */
export function FacilitatorBar({ titleOf, clock, more, onFinish }: FacilitatorBarProps) {
  const t = useT();
  const day = useDay();

  const finished = useWorkshop((workshop) => workshop.status === 'finished');
  if (finished) {
    return (
      <section className={styles.bar} aria-label={t('activity.bar')}>
        <div className={styles.steps}>{more}</div>
      </section>
    );
  }

  const nameOf = (step: Step) => (step.activity ? activityName(step.activity, t) : titleOf(step.item));
  const go = (step: Step) => day.go(step, t('activity.started', { what: nameOf(step) }));
  const before = stepBefore(day.program, day.position);
  return (
    <section className={styles.bar} aria-label={t('activity.bar')}>
      <div className={styles.clock}>{clock}</div>
      <Watch />
      <div className={styles.steps}>
        {before ? <IconButton icon="back" label={t('activity.previous', { what: nameOf(before) })} onClick={() => go(before)} /> : null}
        <SkipButton day={day} titleOf={titleOf} />
        <JumpSheet day={day} titleOf={titleOf} nameOf={nameOf} onGo={go} />
        {more}
      </div>
      <NextButton day={day} nameOf={nameOf} onGo={go} onFinish={onFinish} />
    </section>
  );
}
