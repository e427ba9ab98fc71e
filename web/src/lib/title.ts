import { useEffect } from 'react';

/** Names the browser's tab for as long as the screen is there. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Northstar` : 'Northstar';
  }, [title]);
}
