import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env.NORTHSTAR_PROGRAM ?? 'build/release/northstar';

/** A running server on a data folder of its own. */
export class ServerProcess {
  constructor(data, flags) {
    this.data = data;
    this.flags = flags;
  }

  /** Starts a server on a new folder, or on `data`, and waits until it serves. */
  static async start({ data = mkdtempSync(join(tmpdir(), 'northstar-')), flags = [] } = {}) {
    const server = new ServerProcess(data, flags);
    await server.launch();
    return server;
  }

  async launch() {
    const args = ['serve', '--port', '0', '--metrics-port', '0', '--listen', '127.0.0.1', '--data', this.data, ...this.flags];
    this.child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.printed = '';
    this.logged = '';
    this.child.stderr.on('data', (bytes) => (this.logged += bytes));
    this.ended = once(this.child, 'exit').then(([code, signal]) => ({ code, signal }));
    await Promise.race([this.#served(), this.ended.then(() => Promise.reject(new Error(this.logged)))]);
    this.address = /(http:\/\/\S+:\d+)/.exec(this.printed)[1];
    this.setupToken = /\/setup#(\S+)/.exec(this.printed)?.[1];
  }

  /** The address is printed last but for the setup link, and all of it in one write. */
  async #served() {
    for await (const bytes of this.child.stdout) {
      this.printed += bytes;
      if (this.printed.includes('Its data lies in')) break;
    }
  }

  /** Stops it gracefully; returns how it ended. */
  async stop(signal = 'SIGTERM') {
    this.child.kill(signal);
    return this.ended;
  }

  /** Stops it in the given way and starts it again on the same data. */
  async restart(signal = 'SIGTERM') {
    await this.stop(signal);
    await this.launch();
  }

  async remove() {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.stop('SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Runs one command of the program to its end. */
export async function runProgram(args, { input = '', env = {} } = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  let out = '';
  let errors = '';
  child.stdout.on('data', (bytes) => (out += bytes));
  child.stderr.on('data', (bytes) => (errors += bytes));
  // A program that reads nothing may be gone before it is told anything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out, errors };
}
