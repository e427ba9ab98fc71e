/** Two clocks that both run forward drift apart by no more than this share of the time that passes (crystals: 100 ppm). */
const drift_share = 0.0001;
/** Frames wait in the browser before they are seen. */
const jitter_ms = 20;

/**
 * The server's clock as this device can tell it: its own forward-only clock, and how far that is from the server's.
 *
 * The wall clock of the device plays no part, so it may be wrong or jump. Each answer of the server was made between asking
 * and hearing; the narrowest such span is kept (Cristian, "Probabilistic clock synchronization", 1989). A forward-only clock
 * may stand still while the device sleeps: the first answer afterwards does not fit any more, and is taken as it is.
 */
export class ServerClock {
  readonly #elapsed: () => number;
  #offset_ms: number;
  #within_ms = Infinity;
  #measured_ms = 0;

  constructor(elapsed: () => number = () => performance.now(), wall: () => number = () => Date.now()) {
    this.#elapsed = elapsed;
    // Until the server says its time there is nothing better than what the device believes.
    this.#offset_ms = wall() - elapsed();
  }

  /** Takes the server's `at`, asked for at `asked_ms` of the device's forward-only clock and heard now. */
  note(at: number, asked_ms: number): void {
    const heard_ms = this.#elapsed();
    const within_ms = Math.max(0, heard_ms - asked_ms) / 2;
    const offset_ms = at - (heard_ms - within_ms);
    const known_ms = this.#within_ms + Math.abs(heard_ms - this.#measured_ms) * drift_share;
    const fits = Math.abs(offset_ms - this.#offset_ms) <= within_ms + known_ms + jitter_ms;
    if (fits && within_ms > known_ms) return;
    this.#offset_ms = offset_ms;
    this.#within_ms = within_ms;
    this.#measured_ms = heard_ms;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#elapsed() + this.#offset_ms;
  }
}
