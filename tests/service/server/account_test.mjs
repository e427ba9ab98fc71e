import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { firstFacilitator, password } from './day.mjs';
import { runProgram, ServerProcess } from './server_process.mjs';

let server;
before(async () => (server = await ServerProcess.start()));
after(() => server.remove());

test('given no account, when the printed link is used, then it makes the first account, once', async () => {
  const facilitator = await firstFacilitator(server);
  const me = await facilitator.get('/api/v1/me');
  assert.equal(me.body.account.email, 'host@example.org');
  const again = await new Browser(server.address).post('/api/v1/setup', {
    token: server.setupToken,
    name: 'Second',
    email: 'second@example.org',
    password,
  });
  assert.equal(again.status, 410);
  assert.equal(again.body.code, 'setup_link_used');
});

test('given an account, when the server starts again, then it offers no link', async () => {
  await server.restart();
  assert.equal(server.setupToken, undefined);
});

test('given an account, when it signs in with its password, then it is somebody; with another, nobody', async () => {
  const browser = new Browser(server.address);
  const wrong = await browser.post('/api/v1/session', { email: 'host@example.org', password: 'not the password' });
  assert.equal(wrong.status, 401);
  assert.equal(wrong.body.code, 'wrong_credentials');
  assert.deepEqual((await browser.get('/api/v1/me')).body, { account: null });
  const right = await browser.post('/api/v1/session', { email: ' Host@Example.org ', password });
  assert.equal(right.status, 200);
  assert.equal((await browser.get('/api/v1/me')).body.account.name, 'Facilitator');
});

test('given a session, when one signs out, then the cookie is worth nothing any more', async () => {
  const browser = new Browser(server.address);
  await browser.post('/api/v1/session', { email: 'host@example.org', password });
  const kept = new Map(browser.cookies);
  assert.equal((await browser.delete('/api/v1/session')).status, 204);
  browser.cookies = kept;
  assert.deepEqual((await browser.get('/api/v1/me')).body, { account: null });
});

test('given a cookie, then no script can read it and no foreign page sends it along', async () => {
  const browser = new Browser(server.address);
  const answer = await browser.post('/api/v1/session', { email: 'host@example.org', password });
  assert.match(answer.headers['set-cookie'][0], /^northstar_session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
});

test('given wrong passwords without end, then they are slowed down and a right one elsewhere is not', async () => {
  const browser = new Browser(server.address);
  const guess = (email) => browser.post('/api/v1/session', { email, password: 'a wrong password' });
  const statuses = [];
  for (let i = 0; i < 7; ++i) statuses.push((await guess('nobody@example.org')).status);
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429]);
  const right = await browser.post('/api/v1/session', { email: 'host@example.org', password });
  assert.equal(right.status, 200);
});

test('given an account, when its password is reset on the command line, then the old sessions end', async () => {
  const browser = new Browser(server.address);
  await browser.post('/api/v1/session', { email: 'host@example.org', password });
  await server.stop();
  const reset = await runProgram(['account', 'reset', '--email', 'host@example.org', '--data', server.data], {
    env: { NORTHSTAR_PASSWORD: 'another password' },
  });
  assert.equal(reset.code, 0, reset.errors);
  await server.launch();
  browser.address = server.address;
  assert.deepEqual((await browser.get('/api/v1/me')).body, { account: null });
  const signedIn = await browser.post('/api/v1/session', { email: 'host@example.org', password: 'another password' });
  assert.equal(signedIn.status, 200);
});

test('given the command line, then accounts can be added and listed, with a password from outside only', async () => {
  await server.stop();
  const data = ['--data', server.data];
  const added = await runProgram(['account', 'add', '--email', 'co@example.org', '--name', 'Co', ...data], {
    input: 'yet another password\n',
  });
  assert.equal(added.code, 0, added.errors);
  const listed = await runProgram(['account', 'list', '--json', ...data]);
  assert.deepEqual(JSON.parse(listed.out).map((account) => account.email), ['host@example.org', 'co@example.org']);
  const short = await runProgram(['account', 'add', '--email', 'x@example.org', '--name', 'X', ...data], { input: 'short\n' });
  assert.notEqual(short.code, 0);
  await server.launch();
});
