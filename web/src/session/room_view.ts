import type { Command, PresentPerson, Reject, Role, Workshop } from '@/core/types.gen';
import type { LineState } from './connection';

/** Everything that a screen of the room shows; a new object whenever something changed. */
export interface RoomView {
  readonly line: LineState;
  readonly workshop: Workshop | undefined;
  readonly me: { readonly participant: string; readonly role: Role } | undefined;
  readonly present: readonly PresentPerson[];
  /** Ids that commands on their way carry: what they name is shown as waiting. */
  readonly waiting: ReadonlySet<string>;
  /** How many commands are on their way. */
  readonly pending: number;
  readonly canUndo: boolean;
}

/** What became of commands that were done as one step. */
export interface Step {
  readonly refused: Reject | undefined;
  /** Takes the step back, whatever was done since; absent where nothing can. */
  readonly takeBack?: () => void;
}

export interface RoomOptions {
  readonly workshop: string;
  /** A facilitator's second screen that shows what the room may see. */
  readonly as?: 'display';
  /** Called when the server refused what the screen had shown already. */
  readonly onRefused: (reject: Reject, command: Command | undefined) => void;
}

/** The ids that a command names, at the top level: enough to say which card or link waits. */
export function named(command: Command): readonly string[] {
  return Object.values(command).filter((value): value is string => typeof value === 'string');
}
