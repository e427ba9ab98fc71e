import { useMemo, useRef } from 'react';
import type { Clock, Command } from '@/core/types.gen';
import { useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { dismiss, notify } from '@/ui/notice';
import { commandsTo, positionOf, programOf, type Step } from './program';

/** A second press within this time is the same press: a day is not moved on by a slip of the finger. */
const same_press_ms = 1_000;

export interface Day {
  readonly program: readonly Step[];
  /** Index of the step where the day stands; -1 before it begins. */
  readonly position: number;
  /** Moves everyone; `said` is shown with a way back. */
  readonly go: (step: Step, said: string) => void;
  /** Does one thing for all, once a press; says why not. */
  readonly press: (commands: readonly Command[]) => boolean;
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

  const all = (commands: readonly Command[]): boolean => {
    const reject = commands.map((command) => room.submit(command)).find((each) => each !== undefined);
    if (reject) notify(t(`reject.${reject}`));
    return reject === undefined;
  };
  const press = (commands: readonly Command[]): boolean => {
    if (performance.now() - pressed_at.current < same_press_ms) return false;
    pressed_at.current = performance.now();
    return all(commands);
  };
  /** The clock of a part begins anew when it is started; what was left of it is given back. */
  const restored = (clock: Clock, left_ms: number): readonly Command[] => {
    const again = room.view().workshop?.agenda.clock;
    if (!again || again.item !== clock.item) return [];
    return [{ type: 'extend_agenda_item', by_ms: Math.round(left_ms - (again.ends_at - room.now())) }];
  };
  const takeBack = (step: Step, clock: Clock | undefined, left_ms: number) => {
    const workshop = room.view().workshop;
    if (!workshop) return;
    const commands = commandsTo(step, workshop);
    all(commands);
    if (clock && commands.some((command) => command.type === 'start_agenda_item')) all(restored(clock, left_ms));
  };
  const go = (step: Step, said: string) => {
    const [before, clock] = [program[position], agenda.clock];
    const left_ms = clock ? (clock.paused_with_ms ?? clock.ends_at - room.now()) : 0;
    if (!press(commandsTo(step, { agenda, activities }))) return;
    // The way back from the step before last would lead somewhere else now.
    dismiss(told.current);
    told.current = notify(said, before && { label: t('room.undo'), onPress: () => takeBack(before, clock, left_ms) });
  };
  return { program, position, go, press };
}
