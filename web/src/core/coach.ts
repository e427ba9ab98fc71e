import type { PileAnswer, PileQuestion, Reading } from './types.gen';

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly allocate: (size_bytes: number) => number;
  readonly deallocate: (address: number) => void;
  readonly coach_read: Call;
  readonly similar_ask: Call;
}

type Call = (address: number, size_bytes: number) => number;

interface Answer {
  readonly reading?: Reading;
  readonly pile?: PileAnswer;
  readonly error?: { readonly code: string; readonly path: string };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The core's coach and its sense of similar cards, in the browser: the same answers as `northstar coach` and `northstar
 * similar` give, without a network.
 *
 * Spans count code points; `stretch` cuts them out of a text. Threads: the page's, or a worker's for large piles.
 */
export class Coach {
  readonly #core: Exports;

  private constructor(core: Exports) {
    this.#core = core;
  }

  /** Makes a coach of a compiled core. One module can serve a coach and any number of others. */
  static async of(module: WebAssembly.Module): Promise<Coach> {
    const instance = await WebAssembly.instantiate(module, {});
    const exports = instance.exports as unknown as Exports & { readonly _initialize?: () => void };
    exports._initialize?.();
    return new Coach(exports);
  }

  /** Loads the core. @fails when it can't be fetched or the browser refuses WebAssembly. */
  static async load(url: string): Promise<Coach> {
    return Coach.of(await WebAssembly.compileStreaming(fetch(url)));
  }

  /** Reads one statement in Korean or English. */
  read(statement: string): Reading {
    const { reading } = this.#call(this.#core.coach_read, statement);
    if (!reading) throw new Error('the core did not read the statement');
    return reading;
  }

  /** Looks at up to 1,000 cards: neighbours and repeats, an order, what a query finds, where the others belong. */
  similar(question: PileQuestion): PileAnswer {
    const { pile } = this.#call(this.#core.similar_ask, JSON.stringify(question));
    if (!pile) throw new Error('the core did not look at the pile');
    return pile;
  }

  #call(call: Call, text: string): Answer {
    const bytes = encoder.encode(text);
    const address = this.#core.allocate(bytes.length);
    new Uint8Array(this.#core.memory.buffer, address, bytes.length).set(bytes);
    const at = call(address, bytes.length);
    this.#core.deallocate(address);
    // The memory may have grown meanwhile, which makes every earlier view of it empty.
    const size_bytes = new DataView(this.#core.memory.buffer).getUint32(at, true);
    const answer = JSON.parse(decoder.decode(new Uint8Array(this.#core.memory.buffer, at + 4, size_bytes))) as Answer;
    if (answer.error) throw new Error(`the core refused its input: ${answer.error.code} at ${answer.error.path}`);
    return answer;
  }
}

/** The stretch of a text that a span marks. */
export const stretch = (text: string, { begin, end }: { readonly begin: number; readonly end: number }): string =>
  Array.from(text).slice(begin, end).join('');
