import { useEffect, useRef } from 'react';
import { announce } from './notice';

/** Says aloud what has changed among things that have a state; what one comes to is not news. `say` gives "" where nothing is to be said. */
export function useNews<Thing extends { readonly status: string }>(things: readonly (readonly [string, Thing])[], say: (thing: Thing) => string): void {
  const known = useRef<ReadonlyMap<string, string>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Map(things.map(([id, { status }]) => [id, status]));
    if (!before) return;
    for (const [id, thing] of things) {
      const words = before.get(id) === thing.status ? '' : say(thing);
      if (words !== '') announce(words);
    }
  }, [things, say]);
}
