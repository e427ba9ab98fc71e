import { spawn } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ServerProcess } from '../server/server_process.mjs';
import { Crowd } from './crowd.mjs';
import { survive } from './outages.mjs';

const program = process.env.NORTHSTAR_POWER_CUT_DISK ?? 'build/dev/tests/durability/northstar_power_cut_disk';
const cuts = Number(process.env.CUTS ?? 20);

/** A disk on which the power can fail: what was not synced does not arrive. */
class PowerCutDisk {
  /** Mounts it; returns nothing where that is not possible. */
  static async mount() {
    const disk = new PowerCutDisk();
    disk.folder = mkdtempSync(join(tmpdir(), 'northstar-power-'));
    disk.child = spawn(program, [disk.folder], { stdio: ['pipe', 'pipe', 'ignore'] });
    disk.child.on('error', () => {});
    disk.child.stdin.on('error', () => {});
    disk.ended = new Promise((resolve) => disk.child.on('close', resolve));
    disk.lines = createInterface({ input: disk.child.stdout })[Symbol.asyncIterator]();
    if ((await disk.#answer()) === 'ok') return disk;
    await disk.remove();
    return undefined;
  }

  async tell(line) {
    this.child.stdin.write(`${line}\n`);
    assert.equal(await this.#answer(), 'ok');
  }

  async remove() {
    this.child.stdin.end();
    await this.ended;
    rmdirSync(this.folder);
  }

  async #answer() {
    return (await this.lines.next()).value;
  }
}

test('given a disk whose power fails under load, when the server starts again, then what it acknowledged is there once', async (t) => {
  const disk = await PowerCutDisk.mount();
  if (disk === undefined) return t.skip('FUSE cannot mount here, or the disk is not built: power cuts were NOT tested');
  t.after(() => disk.remove());
  const server = await ServerProcess.start({ data: join(disk.folder, 'data') });
  const crowd = await Crowd.gather(server);
  t.after(() => server.remove());
  t.after(() => crowd.leave());
  const cut = async (round) => {
    // Odd rounds let some unsynced sectors arrive, which is harder: pieces of the future lie among the past.
    await disk.tell(round % 2 === 0 ? 'cut' : `cut ${round}`);
    await server.stop('SIGKILL');
  };
  const restarts = await survive(crowd, cuts, cut);
  t.diagnostic(`figures of ${cuts} power cuts: ${crowd.figures()}; ${restarts}`);
});
