import { readFileSync } from 'node:fs';

const file = process.env.NORTHSTAR_CORE_WASM ?? 'build/wasm/core.wasm';
const events_in_a_frame = 900;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
let compiled;

/** The core as a page runs it: one instance is one viewer's copy of a workshop. */
class CoreReplica {
  constructor() {
    compiled ??= new WebAssembly.Module(readFileSync(file));
    this.core = new WebAssembly.Instance(compiled, {}).exports;
    this.core._initialize?.();
  }

  call(name, frame) {
    const text = encoder.encode(JSON.stringify(frame));
    const address = this.core.allocate(text.length);
    new Uint8Array(this.core.memory.buffer, address, text.length).set(text);
    const answer = this.core[name](address, text.length);
    this.core.deallocate(address);
    const size = new DataView(this.core.memory.buffer).getUint32(answer, true);
    const read = JSON.parse(decoder.decode(new Uint8Array(this.core.memory.buffer, answer + 4, size)));
    if (read.error) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
    return read;
  }

  view() {
    const answer = this.core.replica_view();
    const size = new DataView(this.core.memory.buffer).getUint32(answer, true);
    return JSON.parse(decoder.decode(new Uint8Array(this.core.memory.buffer, answer + 4, size))).view;
  }
}

/** Joins the events of many steps into few frames: the core tells after each frame what changed, which costs time. */
function* joined(steps) {
  let last;
  let events = [];
  for (const step of steps) {
    if (events.length > 0 && events.length + step.events.length > events_in_a_frame) {
      yield { ...last, events };
      events = [];
    }
    last = step;
    events.push(...step.events);
  }
  if (last !== undefined) yield { ...last, events };
}

/** What a client shows that got this snapshot and, after it, these steps. */
export function fold(snapshot, steps) {
  const replica = new CoreReplica();
  replica.call('replica_snapshot', snapshot);
  for (const frame of joined(steps)) replica.call('replica_step', frame);
  return replica.view();
}
