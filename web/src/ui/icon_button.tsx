import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import styles from './icon_button.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName;
  /** What it does, in words: read aloud, and shown on hover. */
  readonly label: string;
}

/** A press without words on the screen; its words are still there for all who need them. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={classes(styles.button, className)}>
      <Icon name={icon} />
    </button>
  );
}
