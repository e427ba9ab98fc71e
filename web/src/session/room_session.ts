import type { Activity, ActivityKind, Command, CommandId, Forecast, Insight, Presence, Reject, ServerFrame, Stage, VoteRules, WorkshopPatch } from '@/core/types.gen';
import type { Replica } from '@/core/replica';
import { newId } from '@/lib/new_id';
import { utcOffsetMinutes } from '@/lib/utc_offset';
import { Connection } from './connection';
import { Figures } from './figures';
import { Outbox, type Waiting } from './outbox';
import { named, type RoomOptions, type RoomView, type Step } from './room_view';
import { ServerClock } from './server_clock';
import { patchWorkshop } from './view';

export type { RoomOptions, RoomView, Step } from './room_view';

const undo_steps = 50;
const delayed_ms = 1_500;

/** One person's live view of one workshop: confirmed by the server, with what is on its way already shown. */
export class RoomSession {
  readonly #options: RoomOptions;
  readonly #listeners = new Set<() => void>();
  readonly #replica: Replica;
  readonly #figures: Figures;
  #connection: Connection | undefined;
  #outbox: Outbox | undefined;
  #pending = new Map<CommandId, Command>();
  #undo: (readonly Command[])[] = [];
  readonly #clock = new ServerClock();
  #view: RoomView = { line: 'connecting', workshop: undefined, me: undefined, present: [], waiting: new Set(), pending: 0, canUndo: false };

  constructor(replica: Replica, options: RoomOptions) {
    this.#replica = replica;
    this.#figures = new Figures(replica);
    this.#options = options;
  }

  /** Connects; `close` ends it. Both may be called again, as when a screen is mounted twice. */
  open(): void {
    const query = new URLSearchParams({ workshop: this.#options.workshop, ...(this.#options.as ? { as: this.#options.as } : {}) });
    this.#connection ??= new Connection(this.#options.workshop, query.toString(), {
      onLine: (line) => this.#change({ line }),
      onFrame: (frame, text) => this.#take(frame, text),
      onTime: (at, asked_ms) => this.#clock.note(at, asked_ms),
    });
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): RoomView => this.#view;

  /** The server's clock, in milliseconds since 1970. */
  readonly now = (): number => this.#clock.now();

  /** How the day stands now, with what is on its way; by the server's clock. */
  readonly forecast = (): Forecast => this.#replica.forecast(this.now(), utcOffsetMinutes());

  /** An activity of this kind as it usually is, without id and agenda item. */
  readonly preset = (kind: ActivityKind, stage: Stage): Activity => this.#replica.preset(kind, stage);

  /** Whether the rules let this person do it now. */
  readonly may = (command: Command): boolean => this.#view.workshop !== undefined && this.#replica.permitted(command);

  /**
   * Does `command`: kept on this device, shown, sent. Returns why not, if the rules refuse it at once; nothing is kept then.
   */
  readonly submit = (command: Command): Reject | undefined => this.together([command]).refused;

  /** Does several commands as one step, which is taken back as one; stops at the first that the rules refuse at once. */
  readonly together = (commands: readonly Command[]): Step => {
    let inverse: readonly Command[] = [];
    let refused: Reject | undefined;
    for (const command of commands) {
      const back = this.#replica.inverse(command);
      refused = this.#start({ id: newId(), command });
      if (refused) break;
      inverse = [...back, ...inverse];
    }
    if (inverse.length > 0) this.#undo = [...this.#undo, inverse].slice(-undo_steps);
    this.#change({ canUndo: this.#undo.length > 0 });
    return { refused, ...(inverse.length > 0 ? { takeBack: () => this.#takeBack(inverse) } : {}) };
  };

  /** Does `command`; a refusal at once is told as a later one is. Returns whether it was done. */
  readonly attempt = (command: Command): boolean => {
    const refused = this.submit(command);
    if (refused) this.#options.onRefused(refused, command);
    return !refused;
  };

  /** The figures of the workshop as it is shown, which the core computes. */
  readonly insight = (): Insight => this.#figures.of(this.#view.workshop);

  /** The rules that fit most votes on so many options. */
  readonly suggestedRules = (options: number): VoteRules => this.#replica.suggestedRules(options);

  /** Takes the last own step back, by ordinary commands. */
  readonly undo = (): void => this.#takeBack(this.#undo.at(-1) ?? []);

  #takeBack(commands: readonly Command[]): void {
    this.#undo = this.#undo.filter((each) => each !== commands);
    for (const command of commands) {
      const reject = this.#start({ id: newId(), command });
      if (reject) this.#options.onRefused(reject, command);
    }
    this.#change({ canUndo: this.#undo.length > 0 });
  }

  /** Says where this person is looking; lost on a bad line, which is no harm. */
  readonly show = (presence: Presence): void => this.#connection?.send(JSON.stringify({ type: 'presence', presence }));

  #start(waiting: Waiting): Reject | undefined {
    const { patch, reject } = this.#replica.submit(waiting.id, waiting.command, this.now());
    if (reject) return reject;
    this.#pending.set(waiting.id, waiting.command);
    void this.#outbox?.put(waiting);
    this.#show(patch);
    this.#send(waiting);
    return undefined;
  }

  #send({ id, command }: Waiting): void {
    this.#connection?.send(JSON.stringify({ type: 'command', id, command }));
  }

  #take(frame: ServerFrame, text: string): void {
    switch (frame.type) {
      case 'snapshot': return void this.#begin(frame, text);
      case 'step': return this.#step(text, frame.ack);
      case 'refused': return this.#refused(frame.id, frame.reject);
      case 'malformed': return frame.id ? this.#settle(frame.id) : undefined;
      case 'delayed': return this.#delayed(frame.id);
      case 'presences': return this.#change({ present: frame.present ?? [] });
      case 'tick': case 'bye': return;
    }
  }

  async #begin(frame: Extract<ServerFrame, { type: 'snapshot' }>, text: string): Promise<void> {
    const { id, participant, role } = frame.head;
    this.#outbox ??= new Outbox(id, participant);
    const workshop = this.#replica.snapshot(text);
    this.#change({ workshop, me: { participant, role } });
    const kept = await this.#outbox.all();
    for (const waiting of kept.filter((each) => !this.#pending.has(each.id))) this.#adopt(waiting);
    for (const [pending, command] of this.#pending) this.#send({ id: pending, command });
  }

  /** What an earlier page left unsent is shown and sent again; the id makes it happen once. */
  #adopt(waiting: Waiting): void {
    const { patch, reject } = this.#replica.submit(waiting.id, waiting.command, this.now());
    this.#pending.set(waiting.id, waiting.command);
    // The rules may refuse it here because it is done already: only the server knows, so it is sent all the same.
    if (!reject) this.#show(patch);
  }

  #step(text: string, ack: CommandId | undefined): void {
    if (ack) this.#forget(ack);
    this.#show(this.#replica.step(text));
  }

  #refused(id: CommandId, reject: Reject): void {
    const command = this.#pending.get(id);
    this.#settle(id);
    if (command) this.#options.onRefused(reject, command);
  }

  #settle(id: CommandId): void {
    this.#forget(id);
    this.#show(this.#replica.settle(id));
  }

  #forget(id: CommandId): void {
    this.#pending.delete(id);
    void this.#outbox?.remove(id);
  }

  #delayed(id: CommandId): void {
    setTimeout(() => {
      const command = this.#pending.get(id);
      if (command) this.#send({ id, command });
    }, delayed_ms);
  }

  #show(patch: WorkshopPatch): void {
    if (!this.#view.workshop) return;
    const waiting = new Set([...this.#pending.values()].flatMap(named));
    this.#change({ workshop: patchWorkshop(this.#view.workshop, patch), waiting, pending: this.#pending.size });
  }

  #change(part: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
