import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Whether the device believes that it has a network; the session knows better once there is a socket. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
