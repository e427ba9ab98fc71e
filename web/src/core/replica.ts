import type { Activity, ActivityKind, Command, CommandId, Forecast, InsightPatch, Reject, Stage, VoteRules, Workshop, WorkshopPatch } from './types.gen';

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly allocate: (size_bytes: number) => number;
  readonly deallocate: (address: number) => void;
  readonly replica_snapshot: Call;
  readonly replica_step: Call;
  readonly replica_submit: Call;
  readonly replica_settle: Call;
  readonly replica_permitted: Call;
  readonly replica_inverse: Call;
  readonly replica_insight: () => number;
  readonly suggested_rules: (options: number) => number;
  readonly replica_forecast: Call;
  readonly replica_preset: Call;
}

type Call = (address: number, size_bytes: number) => number;

interface Answer {
  readonly view?: Workshop;
  readonly patch?: WorkshopPatch;
  readonly reject?: Reject;
  readonly commands?: readonly Command[];
  readonly insight_patch?: InsightPatch;
  readonly rules?: VoteRules;
  readonly forecast?: Forecast;
  readonly activity?: Activity;
  readonly error?: { readonly code: string; readonly path: string };
}

/** What became of a command in the shown view: a change, or why not. */
export interface Submitted {
  readonly patch: WorkshopPatch;
  readonly reject?: Reject;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The server's own rules in the browser: one viewer's copy of a workshop, with what is on its way already shown.
 *
 * Threads: the page's. One module serves one workshop; a second one is loaded for another.
 */
export class Replica {
  readonly #core: Exports;

  private constructor(core: Exports) {
    this.#core = core;
  }

  /** Loads the core. @fails when it can't be fetched or the browser refuses WebAssembly. */
  static async load(url: string): Promise<Replica> {
    const { instance } = await WebAssembly.instantiateStreaming(fetch(url), {});
    const exports = instance.exports as unknown as Exports & { readonly _initialize?: () => void };
    exports._initialize?.();
    return new Replica(exports);
  }

  /** Begins again from a `snapshot` frame; what is on its way stays shown. */
  snapshot(frame: string): Workshop {
    const { view } = this.#call(this.#core.replica_snapshot, frame);
    if (!view) throw new Error('the core did not take the snapshot');
    return view;
  }

  /** Takes a `step` frame. */
  step(frame: string): WorkshopPatch {
    return this.#call(this.#core.replica_step, frame).patch ?? {};
  }

  submit(id: CommandId, command: Command, at: number): Submitted {
    const { patch, reject } = this.#call(this.#core.replica_submit, JSON.stringify({ id, at: Math.round(at), command }));
    return reject ? { patch: {}, reject } : { patch: patch ?? {} };
  }

  /** Forgets a command that was refused. */
  settle(id: CommandId): WorkshopPatch {
    return this.#call(this.#core.replica_settle, id).patch ?? {};
  }

  permitted(command: Command): boolean {
    return this.#call(this.#core.replica_permitted, JSON.stringify(command)).reject === undefined;
  }

  /** The commands that would take `command` back; asked before it is submitted. */
  inverse(command: Command): readonly Command[] {
    return this.#call(this.#core.replica_inverse, JSON.stringify(command)).commands ?? [];
  }

  /** What changed in the figures of the shown view since they were last asked for; at first, since a workshop without anything. */
  insight(): InsightPatch {
    return this.#read(this.#core.replica_insight()).insight_patch ?? {};
  }

  /** The rules that fit most votes on so many options. */
  suggestedRules(options: number): VoteRules {
    const { rules } = this.#read(this.#core.suggested_rules(options));
    if (!rules) throw new Error('the core suggested nothing');
    return rules;
  }

  /** How the day stands at the server's instant `at`. */
  forecast(at: number, utc_offset_minutes: number): Forecast {
    const { forecast } = this.#call(this.#core.replica_forecast, JSON.stringify({ at: Math.round(at), utc_offset_minutes }));
    if (!forecast) throw new Error('the core did not tell how the day stands');
    return forecast;
  }

  /** An activity of this kind as it usually is. */
  preset(kind: ActivityKind, stage: Stage): Activity {
    const { activity } = this.#call(this.#core.replica_preset, JSON.stringify({ kind, stage }));
    if (!activity) throw new Error('the core did not make an activity');
    return activity;
  }

  #call(call: Call, text: string): Answer {
    const bytes = encoder.encode(text);
    const address = this.#core.allocate(bytes.length);
    new Uint8Array(this.#core.memory.buffer, address, bytes.length).set(bytes);
    const at = call(address, bytes.length);
    this.#core.deallocate(address);
    return this.#read(at);
  }

  #read(at: number): Answer {
    // The memory may have grown meanwhile, which makes every earlier view of it empty.
    const size_bytes = new DataView(this.#core.memory.buffer).getUint32(at, true);
    const answer = JSON.parse(decoder.decode(new Uint8Array(this.#core.memory.buffer, at + 4, size_bytes))) as Answer;
    if (answer.error) throw new Error(`the core refused its input: ${answer.error.code} at ${answer.error.path}`);
    return answer;
  }
}
