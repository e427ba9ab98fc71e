import { useMemo, useRef } from 'react';
import type { Command } from '@/core/types.gen';
import { utcOffsetMinutes } from '@/lib/utc_offset';
import { useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { dismiss, notify } from '@/ui/notice';
import { beginningOf, commandsTo, positionOf, programOf, stepOfNextItem, type Step } from './program';

/** A second press within this time is the same press: a day is not moved on by a slip of the finger. */
const same_press_ms = 1_000;

export interface Day {
  readonly program: readonly Step[];
  /** Index of the step where the day stands; -1 before it begins. */
  readonly position: number;
  /** Moves everyone; `said` is shown with a way back, which gives the clock back as it was. */
  readonly go: (step: Step, said: string) => void;
  /** Leaves the running part out and moves everyone to the next; `said` as with `go`. */
  readonly skip: (said: string) => void;
  /** Does one thing for all, once a press; says why not. */
  readonly press: (commands: readonly Command[], said?: string) => boolean;
}

/** The day as steps, and the facilitator's hand on it. */
export function useDay(): Day {
  const t = useT();
  const room = useRoom();
  const agenda = useWorkshop((workshop) => workshop.agenda);
  const activities = useWorkshop((workshop) => workshop.activities);
  const program = useMemo(() => programOf({ agenda, activities }), [agenda, activities]);
  const position = useMemo(() => positionOf(program, { agenda, activities }), [program, agenda, activities]);
  const pressed_at = useRef(0);
  const told = useRef(0);

  /** A part's beginning tells the place's time of day, by the device of whoever facilitates there. */
  const atPlace = (command: Command): Command =>
    command.type === 'start_agenda_item'
      ? { ...command, beginning: beginningOf(command.item, agenda, room.now()), utc_offset_minutes: utcOffsetMinutes() }
      : command;
  const press = (commands: readonly Command[], said?: string): boolean => {
    if (performance.now() - pressed_at.current < same_press_ms) return false;
    pressed_at.current = performance.now();
    const step = room.together(commands.map(atPlace));
    if (step.refused) notify(t(`reject.${step.refused}`));
    if (step.refused || said === undefined) return step.refused === undefined;
    // The way back from the step before last would lead somewhere else now.
    dismiss(told.current);
    told.current = notify(said, step.takeBack && { label: t('room.undo'), onPress: step.takeBack });
    return true;
  };
  const go = (step: Step, said: string) => void press(commandsTo(step, { agenda, activities }), said);
  const skip = (said: string) => {
    const next = stepOfNextItem(program, position);
    const item = agenda.clock?.item;
    if (!item) return;
    press([{ type: 'skip_agenda_item', item }, ...(next ? commandsTo(next, { agenda, activities }) : [])], said);
  };
  return { program, position, go, skip, press };
}
