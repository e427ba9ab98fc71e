import { lazy, type ComponentType } from 'react';

/** What a screen gets: the parts of its address, in order. */
export interface ScreenProps {
  readonly parts: readonly string[];
}

type Screen = ComponentType<ScreenProps>;
type Loader = () => Promise<{ default: Screen }>;

/** One address and the screen behind it, fetched only when it is wanted. */
export interface Route {
  readonly pattern: RegExp;
  readonly load: Loader;
  readonly Screen: Screen;
  /** `door` is the frame of someone without an account; `none` leaves the whole window to the screen. */
  readonly frame: 'desk' | 'door' | 'none';
}

const route = (pattern: RegExp, frame: Route['frame'], load: Loader): Route => ({ pattern, load, frame, Screen: lazy(load) });

const id = '([A-Za-z0-9_-]{1,24})';

export const routes: readonly Route[] = [
  route(/^\/j\/([^/]{1,40})\/?$/, 'door', () => import('./join_screen')),
  route(/^\/$/, 'desk', () => import('./home_screen')),
  route(/^\/setup\/?$/, 'door', () => import('@/features/account/setup')),
  route(/^\/new\/?$/, 'desk', () => import('@/features/workshop/new_workshop')),
  route(new RegExp(`^/w/${id}/?$`), 'none', () => import('./room_screen')),
  route(new RegExp(`^/w/${id}/display/?$`), 'none', () => import('./display_screen')),
  route(new RegExp(`^/w/${id}/map/?$`), 'none', () => import('./map_screen')),
  route(new RegExp(`^/w/${id}/report/?$`), 'none', () => import('./report_screen')),
  route(/^\/_gallery\/?$/, 'none', () => import('./gallery_screen')),
];

const missing = route(/^/, 'door', () => import('./missing_screen'));

/** Finds the screen of a path; an unknown path has one too. */
export function routeOf(path: string): readonly [Route, readonly string[]] {
  for (const each of routes) {
    const found = each.pattern.exec(path);
    if (found) return [each, found.slice(1)];
  }
  return [missing, []];
}
