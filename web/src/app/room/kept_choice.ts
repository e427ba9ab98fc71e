import { useState } from 'react';

/** An open or folded part of the screen, remembered on this device. */
export function useKeptChoice(name: string, first: boolean): readonly [boolean, () => void] {
  const key = `northstar.${name}`;
  const [open, setOpen] = useState(() => {
    try {
      const stored = localStorage.getItem(key);
      return stored === null ? first : stored === 'open';
    } catch {
      return first;
    }
  });
  const toggle = () => {
    setOpen(!open);
    try {
      localStorage.setItem(key, open ? 'folded' : 'open');
    } catch {
      // Storage can be forbidden; the choice then lasts as long as the page.
    }
  };
  return [open, toggle];
}
