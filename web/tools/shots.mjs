// Takes a picture of each screen in each state, size, language and theme, from the built application under the
// policy that the server sends. The answers of the API are given here; a breach of the policy ends it with an error.
// node tools/shots.mjs [part of a name]
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { scenes } from './scenes.mjs';

const wanted = process.argv[2] ?? '';
const out = new URL('../test-output/shots/', import.meta.url).pathname;
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 640 } };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function answer(route, answers) {
  const { pathname } = new URL(route.request().url());
  const found = Object.entries(answers).find(([path]) => pathname === `/api/v1${path}`)?.[1];
  if (found === 'offline') return route.abort('internetdisconnected');
  if (typeof found === 'string') return route.fulfill({ body: found, contentType: 'image/svg+xml' });
  const { status = 200, ...body } = found ?? { status: 404, code: 'unknown' };
  return route.fulfill({ status, json: body });
}

const server = await preview({ root: new URL('..', import.meta.url).pathname, preview: { port: 4174, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
mkdirSync(out, { recursive: true });
let bad = 0;

async function shoot(scene, size, language, theme) {
  const name = `${scene.name}.${size}.${language}.${theme}`;
  if (!name.includes(wanted)) return;
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: theme, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complain = (text) => {
    bad += 1;
    console.log(`${name}: ${text}`);
  };
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && complain(message.text()));
  await page.route('**/api/v1/**', (route) => answer(route, scene.answers ?? {}));
  await page.goto(`http://localhost:4174${scene.path}`, { waitUntil: 'load' });
  await page.waitForSelector(scene.ready ?? 'main h1');
  await scene.act?.(page);
  if (scene.shows) await page.waitForSelector(scene.shows, { timeout: 5000 }).catch(() => complain(`${scene.shows} is not shown`));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(100);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) complain(`${wide} px wider than the window`);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  for (const { id, nodes } of violations) complain(`axe ${id}: ${nodes.map((node) => node.target).join(' | ')}`);
  await page.screenshot({ path: `${out}${name}.png`, fullPage: scene.whole ?? false });
  await context.close();
}

for (const scene of scenes) {
  for (const size of Object.keys(sizes)) {
    for (const language of ['ko', 'en']) {
      for (const theme of scene.themes ?? ['light', 'dark']) await shoot(scene, size, language, theme);
    }
  }
}
await browser.close();
await server.close();
console.log(bad ? `${bad} complaints` : 'no complaints');
process.exit(bad ? 1 : 0);
