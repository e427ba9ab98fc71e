import { useSyncExternalStore } from 'react';

/** Where the person is. The hash is apart, since it may carry a secret that must not be sent anywhere. */
export interface Place {
  readonly path: string;
  readonly hash: string;
}

let place: Place = { path: '/', hash: '' };
const listeners = new Set<() => void>();

function read(): void {
  const { pathname, hash } = window.location;
  if (pathname === place.path && hash === place.hash) return;
  place = { path: pathname, hash };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', read);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', read);
  };
}

/** Returns where the person is and renders again when that changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => {
    const { pathname, hash } = window.location;
    if (pathname !== place.path || hash !== place.hash) place = { path: pathname, hash };
    return place;
  });
}

/** Goes to a path of this application; `replace` leaves no way back, for a form that is done. */
export function go(path: string, history: 'push' | 'replace' = 'push'): void {
  if (history === 'push') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
  read();
  window.scrollTo(0, 0);
}
