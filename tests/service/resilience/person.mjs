import { setTimeout as pause } from 'node:timers/promises';

const retry_ms = 50;
const delayed_ms = 300;

/** One person at a browser: keeps what is not answered and sends it again, with the same ids, on each new connection. */
export class Person {
  pending = new Map();
  steps = [];
  snapshot = undefined;
  #socket = undefined;
  #left = false;

  /** `place.address` is where the server is now; `tally` counts for everyone. */
  constructor(browser, workshop, place, tally) {
    Object.assign(this, { browser, workshop, place, tally });
  }

  /** Begins to stay connected, until `leave`. */
  enter() {
    this.gone = this.#stay();
  }

  async leave() {
    this.#left = true;
    await this.#socket?.close();
    await this.gone;
  }

  give(id, command, mark) {
    this.pending.set(id, { command, mark, given_ms: performance.now(), resent: false });
    this.tally.given += 1;
    this.#send(id);
  }

  get connected() {
    return this.#socket !== undefined;
  }

  async #stay() {
    while (!this.#left) {
      try {
        this.browser.address = this.place.address;
        const socket = await this.browser.enter(this.workshop);
        this.#begin(socket, socket.snapshot);
        for (const [id, each] of this.pending) {
          each.resent = true;
          this.tally.resent += 1;
          this.#send(id);
        }
        await this.#listen(socket);
      } catch (error) {
        if (error.status !== undefined && error.status < 500) this.tally.faults.push(`a seat was lost: ${error.status}`);
      }
      this.#socket = undefined;
      if (!this.#left) await pause(retry_ms);
    }
  }

  #begin(socket, snapshot) {
    this.#socket = socket;
    this.snapshot = snapshot;
    this.steps = [];
  }

  /** Takes every frame until the connection ends; silence is no end. */
  async #listen(socket) {
    const closed = socket.closed.then(() => 'closed');
    for (;;) {
      const frame = await socket.next(() => true).catch(() => undefined);
      if (frame === undefined) {
        if ((await Promise.race([closed, pause(1, 'open')])) === 'closed') return;
      } else {
        this.#take(socket, frame);
      }
      // What was taken is not needed again.
      if (socket.seen > 500) socket.frames.splice(0, socket.seen), (socket.seen = 0);
    }
  }

  #take(socket, frame) {
    if (frame.type === 'snapshot') this.#begin(socket, frame);
    if (frame.type === 'step') this.steps.push(frame);
    if (frame.ack) this.#settle(frame.ack, this.tally.acked);
    if (frame.type === 'refused') this.#settle(frame.id, this.tally.refused);
    if (frame.type === 'malformed') this.tally.faults.push(`malformed: ${JSON.stringify(frame)}`);
    if (frame.type === 'delayed') setTimeout(() => this.#send(frame.id), delayed_ms);
  }

  #settle(id, answered) {
    const each = this.pending.get(id);
    if (each === undefined) {
      this.tally.faults.push(`answered twice: ${id}`);
      return;
    }
    this.pending.delete(id);
    if (each.mark !== undefined) answered.add(each.mark);
    if (!each.resent && answered === this.tally.acked) this.tally.latencies_ms.push(performance.now() - each.given_ms);
  }

  #send(id) {
    const each = this.pending.get(id);
    if (each !== undefined) this.#socket?.send({ type: 'command', id, command: each.command });
  }
}
