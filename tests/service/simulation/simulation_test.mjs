import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Browser } from '../server/browser.mjs';
import { firstFacilitator, newWorkshop, password } from '../server/day.mjs';
import { runProgram, ServerProcess } from '../server/server_process.mjs';

let server;
let facilitator;

before(async () => {
  server = await ServerProcess.start();
  facilitator = await firstFacilitator(server);
});
after(() => server.remove());

/** Runs `northstar simulate` and reads the counts that it prints. */
async function simulate(args, env = {}) {
  const run = await runProgram(['simulate', '--server', server.address, ...args], { env });
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(run.out)?.[1]);
  return { ...run, count };
}

const cardsOf = (snapshot) => Object.values(snapshot.workshop.cards?.list ?? {});

test('given an activity of writing, when eight simulated people take part, then all they do is acknowledged', async () => {
  const { id, code } = await newWorkshop(facilitator);
  const live = await facilitator.enter(id);
  const started = await live.command({ type: 'start_activity', activity: 'act-current-write' });
  assert.equal(started.type, 'step');
  const run = await simulate(['--code', code, '--people', '8', '--seconds', '10', '--speed', '20']);
  assert.equal(run.code, 0, run.out + run.errors);
  assert.equal(run.count('joined'), 8);
  assert.ok(run.count('commands') > 0);
  assert.equal(run.count('acknowledged') + run.count('refused'), run.count('commands'));
  assert.equal(run.count('unanswered'), 0);
  await live.command({ type: 'reveal_cards', stage: 'current' });
  const later = await facilitator.enter(id);
  assert.ok(cardsOf(later.snapshot).length > 0, 'their cards lie on the board');
  await Promise.all([live.close(), later.close()]);
});

test('given an account, when it leads a simulated room, then the day comes to its end and is on the server', async () => {
  const env = { NORTHSTAR_PASSWORD: password };
  const args = ['--email', 'host@example.org', '--people', '4', '--seconds', '90', '--speed', '60'];
  const run = await simulate(args, env);
  assert.equal(run.code, 0, run.out + run.errors);
  const list = await facilitator.get('/api/v1/workshops');
  const led = list.body.workshops.find((each) => each.title.startsWith('주문부터'));
  assert.equal(led?.state, 'finished', run.out);
  const live = await facilitator.enter(led.id);
  const { workshop } = live.snapshot;
  assert.equal(Object.values(workshop.votes.list).filter((vote) => vote.status === 'closed').length, 2);
  assert.ok(Object.keys(workshop.outcomes.list).length > 0, 'outcomes are defined');
  assert.ok(Object.keys(workshop.links.list).length > 0, 'cards are linked');
  await live.close();
});

test('given no server at the address, when people are to be simulated, then it fails and says so', async () => {
  const run = await runProgram(['simulate', '--server', 'http://127.0.0.1:1', '--code', 'AAAAAAAA', '--people', '1', '--speed', '1000']);
  assert.equal(run.code, 1);
  assert.match(run.errors, /cannot be reached/);
});

test('given nothing but the demo, when it is stopped, then it ends well, and whoever signed in saw both workshops', async () => {
  const program = process.env.NORTHSTAR_PROGRAM;
  const args = ['demo', '--port', '0', '--metrics-port', '0', '--listen', '127.0.0.1', '--people', '3', '--speed', '20'];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let printed = '';
  for await (const bytes of child.stdout) {
    printed += bytes;
    if (/\/j\/[\w-]{22}\n/.test(printed)) break;
  }
  const address = /(http:\/\/\S+:\d+)\n/.exec(printed)[1];
  const visitor = new Browser(address);
  const [, email, secret] = /Sign in as (\S+) with the password (\S+)\n/.exec(printed);
  const signedIn = await visitor.post('/api/v1/session', { email, password: secret });
  assert.equal(signedIn.status, 200, signedIn.text);
  const list = await visitor.get('/api/v1/workshops');
  const states = list.body.workshops.map((each) => each.state);
  assert.ok(states.includes('finished'), 'the finished example is there');
  assert.ok(states.length >= 2, 'and the one that people hold');
  child.kill('SIGTERM');
  const [code] = await ended;
  assert.match(printed, /Sign in as \S+ with the password \S{16}\n/);
  assert.match(printed, /Join it with the code \w{8}/);
  assert.equal(code, 0);
});
