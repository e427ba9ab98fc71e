import { classes } from './classes';
import styles from './icon.module.css';

/** Each drawing stands on a 20 × 20 grid, stroked at 1.5 with round ends. */
const drawings = {
  add: 'M10 4v12M4 10h12',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  check: 'M4 10.5 8 14.5 16 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l2.5 2',
  comment: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  dots: 'M4.5 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M10 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M15.5 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1',
  edit: 'M4 16l.8-3.5L13.3 4l2.7 2.7-8.5 8.5zM11.5 5.8l2.7 2.7',
  eye: 'M2 10c2-3.5 4.7-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.7 5.2-8 5.2S4 13.5 2 10M10 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6',
  eye_off: 'M4.5 6.5C3.5 7.4 2.7 8.6 2 10c2 3.5 4.7 5.2 8 5.2 1.3 0 2.5-.3 3.6-.8M8 5c.6-.1 1.3-.2 2-.2 3.3 0 6 1.7 8 5.2-.5.9-1.1 1.7-1.7 2.3M3 3l14 14',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  find: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  group: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  home: 'M3.5 9 10 3.5 16.5 9M5.5 8v8.5h9V8',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.5v4M10 6.5h.01',
  language: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M3 10h14M10 3c2.5 2 3.5 4.3 3.5 7s-1 5-3.5 7c-2.5-2-3.5-4.3-3.5-7s1-5 3.5-7',
  leave: 'M12 3.5H4.5v13H12M8.5 10H17M14 6.5l3.5 3.5-3.5 3.5',
  less: 'M4 10h12',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  minus: 'M4 10h12',
  skip: 'M5 4.5 12 10l-7 5.5zM15 4.5v11',
  sound: 'M4 8v4h3l4 3.5v-11L7 8zM13.5 7.5a4 4 0 0 1 0 5M15.5 5a7.5 7.5 0 0 1 0 10',
  speak: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5zM7 8h6M7 10.5h4',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  print: 'M5.5 8V3.5h9V8M5.5 14h-2V8h13v6h-2M5.5 11.5h9v5h-9z',
  lock: 'M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  move: 'M10 3v14M3 10h14M7.5 5.5 10 3l2.5 2.5M7.5 14.5 10 17l2.5-2.5M5.5 7.5 3 10l2.5 2.5M14.5 7.5 17 10l-2.5 2.5',
  offline: 'M3 3l14 14M5.2 12.3a6.8 6.8 0 0 1 3-1.7M2.8 9.3a10 10 0 0 1 3.5-2.2M10 5.9c2.8 0 5.3 1.3 7.2 3.4M12.5 11c.9.3 1.6.7 2.3 1.3M10 15.5h.01',
  people: 'M7.5 4a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.5 16c.3-2.8 2-4.3 5-4.3s4.7 1.5 5 4.3M13 4.3a2.6 2.6 0 0 1 0 4.9M14.5 12c1.8.5 2.8 1.9 3 4',
  play: 'M6 4l10 6-10 6z',
  pause: 'M7 4.5v11M13 4.5v11',
  remove: 'M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.7 11h8.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  screen: 'M3 4h14v9.5H3zM7.5 16.5h5M10 13.5v3',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4M7.5 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  undo: 'M7.5 4 4 7.5 7.5 11M4.5 7.5h7a4.25 4.25 0 0 1 0 8.5H8',
  vote: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  waiting: 'M5.5 3h9M5.5 17h9M6.5 3c0 3.5 3.5 4.5 3.5 7s-3.5 3.5-3.5 7M13.5 3c0 3.5-3.5 4.5-3.5 7s3.5 3.5 3.5 7',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.5h.01',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words. It says nothing to a screen reader: the words do. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={classes(styles.icon, className)} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

export const iconNames = Object.keys(drawings) as IconName[];
