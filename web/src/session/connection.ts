import type { ServerFrame } from '@/core/types.gen';
import { openEventStream } from './event_stream';
import { openSocket, type Line } from './line';
import { wayOut } from './way_out';

/** How the line stands, as the screen says it. */
export type LineState = 'connecting' | 'live' | 'offline' | 'removed' | 'gone' | 'signed_out';

export interface ConnectionEvents {
  readonly onLine: (state: LineState) => void;
  readonly onFrame: (frame: ServerFrame, text: string) => void;
  /** The server's time, and when it was asked for by this device's forward-only clock. */
  readonly onTime: (at: number, asked_ms: number) => void;
}

/** Asked this often whether the server is there, and given up after this silence: the banner shows within 5 s. */
const ping_every_ms = 2_000;
const silence_ms = 3_500;
/** WebSockets that never opened before the other road is tried. */
const tries_before_event_stream = 2;
const pause_ms = [200, 500, 1_000, 2_000, 4_000, 8_000];

/** Close codes after which coming back would not help. */
const finalStates: Readonly<Record<number, LineState>> = { 1008: 'removed', 4001: 'removed', 4003: 'signed_out', 4004: 'gone' };

/** Keeps a line to a workshop open: comes back by itself, notices a dead line, takes the other road where it must. */
export class Connection {
  readonly #workshop: string;
  readonly #query: string;
  readonly #events: ConnectionEvents;
  #line: Line | undefined;
  #heard_at = 0;
  /** When each question that is on its way was asked, oldest first: answers come in the order of questions. */
  #asked_at: number[] = [];
  #failures = 0;
  #neverOpened = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;
  #closed = false;

  constructor(workshop: string, query: string, events: ConnectionEvents) {
    this.#workshop = workshop;
    this.#query = query;
    this.#events = events;
    this.#watch = setInterval(() => this.#look(), ping_every_ms);
    window.addEventListener('online', this.#wake);
    window.addEventListener('offline', this.#drop);
    document.addEventListener('visibilitychange', this.#wake);
    this.#open();
  }

  send(text: string): void {
    this.#line?.send(text);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    window.removeEventListener('online', this.#wake);
    window.removeEventListener('offline', this.#drop);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#line?.close();
  }

  /** A laptop that woke, or a network that came back, does not wait for the next try. */
  readonly #wake = (): void => {
    if (this.#closed || document.visibilityState === 'hidden') return;
    this.#look();
    if (!this.#line) {
      clearTimeout(this.#timer);
      this.#open();
    }
  };

  /** A device that says it has no network need not be asked for long. */
  readonly #drop = (): void => this.#line?.close();

  #open(): void {
    this.#heard_at = performance.now();
    this.#asked_at = [];
    const begun_at = performance.now();
    let opened = false;
    const events = {
      onOpen: () => {
        opened = true;
        this.#neverOpened = 0;
        this.#heard_at = performance.now();
      },
      onFrame: (frame: ServerFrame, text: string) => {
        this.#heard_at = performance.now();
        if (frame.type === 'snapshot') {
          this.#failures = 0;
          this.#events.onTime(frame.head.at, begun_at);
          this.#events.onLine('live');
          this.#ask();
        }
        if (frame.type === 'tick') this.#events.onTime(frame.at, this.#asked_at.shift() ?? begun_at);
        this.#events.onFrame(frame, text);
      },
      onDown: (code: number) => {
        if (!opened) void this.#blame();
        this.#line = undefined;
        this.#fall(code);
      },
    };
    this.#line =
      this.#neverOpened < tries_before_event_stream
        ? openSocket(this.#query, events)
        : openEventStream(this.#workshop, this.#query, events);
  }

  /** A server that would let in while its WebSocket does not open is behind a network that blocks them; one that does not ends it. */
  async #blame(): Promise<void> {
    const way = await wayOut(this.#workshop);
    if (way === 'let_in') this.#neverOpened += 1;
    else if (way !== 'silent' && !this.#closed) this.#end(way);
  }

  #end(state: LineState): void {
    this.#events.onLine(state);
    this.close();
  }

  #fall(code: number): void {
    if (this.#closed) return;
    const final = finalStates[code];
    if (final) return this.#end(final);
    this.#events.onLine('offline');
    const pause = pause_ms[Math.min(this.#failures, pause_ms.length - 1)] ?? 8_000;
    this.#failures += 1;
    // A whole workshop comes back at once after a restart: half of the pause is drawn, so that it does not knock as one.
    this.#timer = setTimeout(() => this.#open(), pause / 2 + Math.random() * (pause / 2));
  }

  #look(): void {
    if (!this.#line) return;
    if (performance.now() - this.#heard_at > silence_ms) this.#line.close();
    else this.#ask();
  }

  #ask(): void {
    this.#asked_at.push(performance.now());
    this.#line?.send('{"type":"ping"}');
  }
}
