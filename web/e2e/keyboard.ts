import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** More steps than any screen of a participant needs from its beginning to its end. */
const farthest = 80;

const has_focus = (field: Locator): Promise<boolean> => field.evaluate((element) => element === document.activeElement);

/** Goes on by Tab until something has the focus and shows it; whatever no Tab leads to fails the test. */
export async function reach(page: Page, field: Locator): Promise<void> {
  await field.waitFor({ state: 'attached' });
  for (let step = 0; step < farthest; step += 1) {
    if (await has_focus(field)) return;
    await page.keyboard.press('Tab');
  }
  expect(`no Tab leads to ${String(field)}`).toBe('');
}

/** Goes to a button and presses it. */
export async function press(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press('Enter');
}
