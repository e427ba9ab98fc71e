import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './banner.module.css';
import { Icon, type IconName } from './icon';

export type BannerTone = 'calm' | 'waiting' | 'warning';

const icons: Readonly<Record<BannerTone, IconName>> = { calm: 'info', waiting: 'offline', warning: 'warning' };

/** A line that stays until its cause is gone. Only a warning interrupts a screen reader. */
export function Banner({ tone = 'calm', children, action }: { tone?: BannerTone; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes(styles.banner, styles[tone])} role={tone === 'warning' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
