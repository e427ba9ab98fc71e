/** The person's choice; `system` follows the device, also while the page is open. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'northstar.theme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Returns the stored choice, or `system` where nothing or nonsense is stored. */
export function storedTheme(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

function show(theme: Theme): void {
  const shown = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset['theme'] = shown;
}

/** Stores the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
  show(theme);
}

/** Shows the stored choice and follows the device from now on. */
export function startTheme(): void {
  show(storedTheme());
  dark().addEventListener('change', () => show(storedTheme()));
}
