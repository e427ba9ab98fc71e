import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { runProgram, ServerProcess } from './server_process.mjs';

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

let server;
before(async () => (server = await ServerProcess.start()));
after(() => server.remove());

test('given a running server, then probes find it alive and ready', async () => {
  const browser = new Browser(server.address);
  assert.equal((await browser.get('/healthz')).status, 200);
  assert.equal((await browser.get('/readyz')).status, 200);
});

test('given the description of the interface, then what it describes exists, and all of it names its parts', async () => {
  const browser = new Browser(server.address);
  const { body } = await browser.get('/api/openapi.json');
  assert.equal(body.openapi, '3.1.0');
  for (const [path, operations] of Object.entries(body.paths)) {
    for (const method of Object.keys(operations)) {
      const real = path.replace(/\{\w+\}/g, 'AAAAAAAA');
      const answer = await browser.request(method.toUpperCase(), real, method === 'get' ? undefined : {});
      assert.notEqual(answer.body?.code, 'not_found', `${method} ${path}`);
      assert.notEqual(answer.status, 405, `${method} ${path}`);
    }
  }
  for (const [, name] of JSON.stringify(body).matchAll(/#\/components\/schemas\/(\w+)/g)) assert.ok(body.components.schemas[name], name);
});

test('given a port for metrics, then they are read there and nowhere else', async () => {
  const port = await freePort();
  const measured = await ServerProcess.start({ flags: ['--metrics-port', String(port)] });
  const { text } = await new Browser(`http://127.0.0.1:${port}`).get('/metrics');
  assert.match(text, /^northstar_\w+ \d+$/m);
  assert.doesNotMatch((await new Browser(measured.address).get('/metrics')).text, /^northstar_/m);
  await measured.remove();
});

test('given any path of the application, then its page comes, under a policy without inline scripts', async () => {
  const page = await new Browser(server.address).get('/j/K7QM2XRD');
  assert.equal(page.status, 200);
  assert.match(page.text, /<title>/);
  const policy = page.headers['content-security-policy'];
  assert.match(policy, /default-src/);
  assert.doesNotMatch(policy, /unsafe-inline/);
});

test('given a configuration, then --check says whether it is right', async () => {
  const good = await runProgram(['serve', '--check', '--port', '9000', '--data', '/tmp/x']);
  assert.equal(good.code, 0, good.errors);
  const bad = await runProgram(['serve', '--check', '--port', 'many', '--database', 'postgresql://x']);
  assert.equal(bad.code, 78);
  assert.match(bad.errors, /--port/);
  assert.match(bad.errors, /--database/);
});

test('given a data folder in use, then a second server refuses it', async () => {
  const second = await runProgram(['serve', '--port', '0', '--metrics-port', '0', '--data', server.data]);
  assert.equal(second.code, 69);
  assert.match(second.errors, /northstar: /);
});

test('given a word that is no command, then the help says what there is', async () => {
  assert.equal((await runProgram(['srve'])).code, 64);
  const help = await runProgram(['--help']);
  assert.equal(help.code, 0);
  for (const name of ['serve', 'list', 'account', 'verify']) assert.match(help.out, new RegExp(`\\b${name}\\b`));
});
