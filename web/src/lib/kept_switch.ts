import { useState } from 'react';

/** Something that is off until somebody on this device wants it, and stays as they left it. */
export function useKeptSwitch(name: string): readonly [boolean, (on: boolean) => void] {
  const key = `northstar.${name}`;
  const [on, setOn] = useState(() => {
    try {
      return localStorage.getItem(key) === 'on';
    } catch {
      return false;
    }
  });
  const set = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(key, next ? 'on' : 'off');
    } catch {
      // Storage can be forbidden; the choice then lasts as long as the page.
    }
  };
  return [on, set];
}
