import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { words, type Language, type Words } from './words';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 640 }, display: { width: 1920, height: 1080 } } as const;
type Size = keyof typeof sizes;
const pictures = fileURLToPath(new URL('../test-output/e2e/', import.meta.url));

/** Answers that a page may ask for and not get, such as a wrong code; the browser logs each as an error of its own. */
const expected = /Failed to load resource/;

/** What somebody looks at the application with. */
export interface Device {
  readonly language: Language;
  readonly size?: Size;
  readonly theme?: 'light' | 'dark';
}

/** Somebody with a browser of their own: cookies and storage are shared with nobody. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly t: Words;
  /** What went wrong in the page: thrown errors, refused content, a page wider than its window. */
  readonly complaints: string[];
  /** Every frame that the page got over its live lines, as text. */
  readonly frames: string[];
}

/** Starts the real browser; CHROMIUM names another one than Debian's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });

/** Lets somebody open the browser; `signed_in`: with what another browser of theirs knows. */
export async function person(browser: Browser, device: Device, signed_in?: BrowserContext): Promise<Person> {
  const { language, size = 'desk', theme = 'light' } = device;
  const context = await browser.newContext({
    viewport: sizes[size], colorScheme: theme, locale: language === 'ko' ? 'ko-KR' : 'en-GB', reducedMotion: 'reduce', hasTouch: size === 'phone',
    ...(signed_in ? { storageState: await signed_in.storageState() } : {}),
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  const frames: string[] = [];
  page.on('websocket', (line) => line.on('framereceived', ({ payload }) => void frames.push(payload.toString())));
  return { page, context, t: words(language), complaints, frames };
}

/** The address of the window that opens from what somebody does. That window is closed: a hidden one draws nothing, nor does the one it hides. */
export async function addressOpened({ context }: Person, act: () => Promise<void>): Promise<string> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  await page.waitForURL(/^http/);
  const address = page.url();
  await page.close();
  return address;
}

/** Keeps a picture of what somebody sees, in test-output/e2e, once its heading and its fonts are there; `whole`: the page to its end. */
export async function picture({ page, complaints, t }: Person, name: string, reach: 'window' | 'whole' = 'window'): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.getByRole('heading').first().waitFor();
  await page.getByText(t('state.loading')).first().waitFor({ state: 'hidden' });
  await page.evaluate(() => document.fonts.ready);
  const excess_px = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (excess_px > 0) complaints.push(`${name} is ${excess_px} px wider than the window`);
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: reach === 'whole' });
}

/** Keeps what every open window shows, as failed.N.png: what a test that failed was looking at. */
export async function lastSeen(browser: Browser): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) await page.screenshot({ path: `${pictures}failed.${index}.png` }).catch(() => undefined);
}
