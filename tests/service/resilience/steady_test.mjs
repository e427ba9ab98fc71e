import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ServerProcess } from '../server/server_process.mjs';
import { Crowd } from './crowd.mjs';

const seconds = Number(process.env.STEADY_SECONDS ?? 180);
const phases = 3;

test('given four rooms of 25 people who write, then nothing is lost or doubled and everyone sees what the server has', async (t) => {
  const server = await ServerProcess.start();
  t.after(() => server.remove());
  const crowd = await Crowd.gather(server);
  t.after(() => crowd.leave());
  for (let phase = 0; phase < phases; ++phase) {
    crowd.nextPhase();
    if (phase === 0) crowd.begin(8);
    await pause((seconds * 1000) / phases);
  }
  await crowd.settle();
  await crowd.compareViews();
  await crowd.leave();
  await server.stop();
  await crowd.compareLogs();
  t.diagnostic(`figures of ${seconds} steady seconds: ${crowd.figures()}`);
});
