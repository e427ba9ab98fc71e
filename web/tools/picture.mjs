// Makes docs/picture.png: the board of the demo's live workshop, as its facilitator sees it.
// usage: node tools/picture.mjs [OUT]      needs build/release/northstar
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const program = fileURLToPath(new URL('../../build/release/northstar', import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL('../../docs/picture.png', import.meta.url));
const cards_wanted = 14;

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
  await page.goto(`${address}/`);
  const signed = await context.request.post(`${address}/api/v1/session`, { headers, data: { email, password } });
  if (!signed.ok()) throw new Error(`sign-in: ${signed.status()}`);
  const { workshops } = await (await context.request.get(`${address}/api/v1/workshops`)).json();
  const live = workshops.find((workshop) => workshop.state !== 'finished') ?? workshops[0];
  await context.request.post(`${address}/api/v1/workshops/${live.id}/enter`, { headers });
  for (let waited = 0; waited < 60; waited += 1) {
    const view = await (await context.request.get(`${address}/api/v1/workshops/${live.id}/view`)).json();
    const cards = Object.values(view.workshop.cards?.list ?? {}).filter((card) => card.exposure === 'revealed');
    if (cards.length >= cards_wanted) break;
    await new Promise((resume) => setTimeout(resume, 1_000));
  }
  await page.goto(`${address}/w/${live.id}`);
  await page.getByRole('link', { name: '현재', exact: true }).or(page.getByRole('tab', { name: '현재' })).or(page.getByRole('button', { name: '현재', exact: true })).first().click();
  await page.waitForSelector('.react-flow__node', { timeout: 20_000 }).catch(() => undefined);
  await page.getByRole('button', { name: '모두 보이게' }).click();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: out });
  console.log(`wrote ${out}`);
} finally {
  await browser.close();
  demo.kill('SIGTERM');
}
