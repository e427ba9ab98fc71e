import { test } from 'node:test';
import { ServerProcess } from '../server/server_process.mjs';
import { Crowd } from './crowd.mjs';
import { survive } from './outages.mjs';

const kills = Number(process.env.KILLS ?? 100);

test('given a server that is killed again and again under load, then nothing is lost and nothing happens twice', async (t) => {
  const server = await ServerProcess.start();
  t.after(() => server.remove());
  const crowd = await Crowd.gather(server);
  t.after(() => crowd.leave());
  const restarts = await survive(crowd, kills, () => server.stop('SIGKILL'));
  t.diagnostic(`figures of ${kills} kills: ${crowd.figures()}; ${restarts}`);
});
