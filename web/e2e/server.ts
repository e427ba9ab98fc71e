import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../build/release/northstar', import.meta.url));
const patience_ms = 30_000;

/** The real program, running on a port and a data folder of its own. */
export interface Server {
  /** Where it serves, without a slash at the end. */
  readonly address: string;
  /** The one-time link that it printed, whole. */
  readonly setup_link: string;
  /** Ends it, waits for that, and removes what it kept. */
  readonly stop: () => Promise<void>;
}

/** Reads what the program prints until the setup link is there. */
function printed_link(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${why}; it said: ${said}`));
    const timer = setTimeout(() => fail('the server printed no setup link'), patience_ms);
    program.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    program.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const link = /(http:\S+\/setup#\S+)\s/.exec(said)?.[1];
      if (!link) return;
      clearTimeout(timer);
      resolve(link);
    });
    program.once('error', (error) => fail(error.message));
    program.once('exit', (code) => fail(`the server ended with ${code}`));
  });
}

/** Starts `northstar serve`; NORTHSTAR_PROGRAM names another build than the release. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'northstar-e2e-'));
  const choices = ['serve', '--data', join(folder, 'data'), '--listen', '127.0.0.1', '--port', '0', '--metrics-port', '0'];
  const program = spawn(process.env['NORTHSTAR_PROGRAM'] ?? built, choices, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => resolve());
    program.once('error', () => resolve());
  });
  const stop = async () => {
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const setup_link = await printed_link(program);
    return { address: new URL(setup_link).origin, setup_link, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
