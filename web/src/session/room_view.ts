import type { PresentPerson, Role, Workshop } from '@/core/types.gen';
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
