import type { BrowserContext, Page } from 'playwright-core';

/** A device's two clocks in a test's hands: the wall clock, and the one that should only run forward. */
interface Clocks {
  wall_shift_ms: number;
  slept_ms: number;
}

declare global {
  interface Window {
    northstar_clocks?: Clocks;
  }
}

/** Makes every page of a device believe that it is `wall_shift_ms` later than it is. */
export async function setWrong(context: BrowserContext, wall_shift_ms: number): Promise<void> {
  await context.addInitScript((shift_ms) => {
    const clocks: Clocks = { wall_shift_ms: shift_ms, slept_ms: 0 };
    window.northstar_clocks = clocks;
    const RealDate = Date;
    const elapsed = performance.now.bind(performance);
    const wall = () => RealDate.now() + clocks.wall_shift_ms;
    // A constructor that may be called with anything, as the real one.
    window.Date = new Proxy(RealDate, {
      construct: (target, given: unknown[]) => Reflect.construct(target, given.length > 0 ? given : [wall()]) as object,
      get: (target, name) => (name === 'now' ? wall : (Reflect.get(target, name) as unknown)),
    });
    performance.now = () => elapsed() - clocks.slept_ms;
  }, wall_shift_ms);
}

/** Lets the wall clock of an open page jump. */
export const jump = (page: Page, by_ms: number): Promise<void> =>
  page.evaluate((ms) => {
    if (window.northstar_clocks) window.northstar_clocks.wall_shift_ms += ms;
  }, by_ms);

/** Lets an open page have slept: its forward-only clock stood still meanwhile. */
export const sleep = (page: Page, for_ms: number): Promise<void> =>
  page.evaluate((ms) => {
    if (window.northstar_clocks) window.northstar_clocks.slept_ms += ms;
    document.dispatchEvent(new Event('visibilitychange'));
  }, for_ms);

/** What an open page shows as time left, in seconds, with the moment at which it was read; both clocks are the test's. */
export async function shownSeconds(page: Page): Promise<number> {
  const text = await page.getByRole('timer').first().innerText();
  const [seconds = 0, minutes = 0, hours = 0] = text.trim().split(':').reverse().map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}
