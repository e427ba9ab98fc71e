// Makes docs/picture.png: the map of the demo's finished workshop.
// usage: node tools/picture.mjs [OUT]      needs build/release/northstar
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const program = fileURLToPath(new URL('../../build/release/northstar', import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL('../../docs/picture.png', import.meta.url));

/** Starts the demo and reads from its first lines how to sign in. */
async function startDemo() {
  const demo = spawn(program, ['demo', '--port', '0', '--listen', '127.0.0.1', '--speed', '20'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const found = {};
  for await (const line of createInterface({ input: demo.stdout })) {
    found.address ??= /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(line)?.[0];
    found.email ??= /\S+@example\.org/.exec(line)?.[0];
    found.password ??= /password (\S+)$/.exec(line)?.[1];
    if (found.address && found.email && found.password) break;
  }
  return { demo, ...found };
}

const { demo, address, email, password } = await startDemo();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' });
  const page = await context.newPage();
  const headers = { 'X-Northstar': '1', Origin: address };
  const signed = await context.request.post(`${address}/api/v1/session`, { headers, data: { email, password } });
  if (!signed.ok()) throw new Error(`sign-in: ${signed.status()}`);
  const { workshops } = await (await context.request.get(`${address}/api/v1/workshops`)).json();
  const finished = workshops.find((workshop) => workshop.state === 'finished');
  await context.request.post(`${address}/api/v1/workshops/${finished.id}/enter`, { headers });
  await page.goto(`${address}/w/${finished.id}/map`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: out });
  console.log(`wrote ${out}`);
} finally {
  await browser.close();
  demo.kill('SIGTERM');
}
