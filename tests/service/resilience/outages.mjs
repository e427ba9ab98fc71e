import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser } from '../server/browser.mjs';
import { runProgram } from '../server/server_process.mjs';
import { percentile } from './crowd.mjs';

const commands_per_s = 20;
const bound_ms = 10_000;
/** A burst is answered in about this time, so an outage within it meets commands at every place of their way. */
const burst_ms = 12;
const rounds_in_a_phase = 5;

/** Waits until the server took something new, so that the next outage meets work. */
async function progress(crowd) {
  const before = crowd.tally.acked.size + crowd.tally.refused.size;
  const end_ms = performance.now() + bound_ms;
  while (crowd.tally.acked.size + crowd.tally.refused.size <= before) {
    assert.deepEqual(crowd.tally.faults, []);
    assert.ok(performance.now() < end_ms, 'nothing is answered any more');
    await pause(5);
  }
}

/** Starts the server again; returns after what time it called itself ready. */
async function comeBack(crowd) {
  const begun_ms = performance.now();
  await crowd.server.launch();
  const ready = await new Browser(crowd.server.address).get('/readyz');
  const taken_ms = performance.now() - begun_ms;
  assert.equal(ready.status, 200);
  assert.ok(taken_ms < bound_ms, `ready after ${taken_ms} ms`);
  crowd.place.address = crowd.server.address;
  return taken_ms;
}

/** Lets the server die `rounds` times under load by `kill(round)`, and compares everything at the end. */
export async function survive(crowd, rounds, kill) {
  const restarts_ms = [];
  for (let round = 0; round < rounds; ++round) {
    if (round % rounds_in_a_phase === 0) crowd.nextPhase();
    if (round === 0) crowd.begin(commands_per_s);
    await progress(crowd);
    await pause(Math.random() * 1200);
    crowd.burst();
    await pause(Math.random() * burst_ms);
    await kill(round);
    restarts_ms.push(await comeBack(crowd));
  }
  assert.ok(crowd.tally.resent > 0, 'no outage met a command on its way');
  await crowd.settle();
  await crowd.compareViews();
  await crowd.leave();
  await crowd.server.stop();
  await crowd.compareLogs();
  const verified = await runProgram(['verify', '--data', crowd.server.data]);
  assert.equal(verified.code, 0, verified.out + verified.errors);
  return `ready again in p50 ${percentile(restarts_ms, 0.5)} ms, at most ${percentile(restarts_ms, 1)} ms`;
}
