import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;

/**
 * Shows a theme and waits until its colours are there: with motion reduced they change in a moment, but level by level
 * of the page, and a screen that is half in the other theme has contrasts that nobody ever sees.
 */
async function showTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What moves where nothing is painted (content that is out of sight) stands still until it comes into sight.
    const isSeen = ({ effect }: Animation) => effect instanceof KeyframeEffect && effect.target?.checkVisibility({ contentVisibilityAuto: true });
    // No motion of ours lasts longer than a fifth of a second; this is five.
    const most_frames = 300;
    for (let calm = 0, frames = 0; calm < 10 && frames < most_frames; frames += 1) {
      calm = document.getAnimations().some(isSeen) ? 0 : calm + 1;
      await frame();
    }
  });
}

/** What axe finds on the screen in both themes, each with the rule's name and where it is broken. */
export async function faults(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  await page.getByRole('heading').first().waitFor();
  for (const theme of themes) {
    await showTheme(page, theme);
    // Without frames to look into, one run in the page itself does, and only what is wrong is asked for.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    // The second theme changes nothing but colours.
    const { violations } = await (theme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])).analyze();
    for (const { id, nodes } of violations) found.push(`${screen} ${theme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }
  return found;
}
