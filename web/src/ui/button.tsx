import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

/** `main` is the one thing to do now: at most one on a screen. `danger` is for what cannot be undone. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'normal' | 'large';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  /** Takes the width that there is, as main actions on a phone do. */
  readonly width?: 'own' | 'full';
  /** While `working` it stays where the focus is, but does nothing. */
  readonly state?: 'ready' | 'working';
  readonly children: ReactNode;
}

/** Returns the classes that make a link look like a button. */
export const buttonClass = (kind: ButtonKind = 'plain', size: ButtonSize = 'normal', width: 'own' | 'full' = 'own'): string =>
  classes(styles.button, styles[kind], styles[size], width === 'full' && styles.full);

/** Something to press. */
export function Button({ kind, size, icon, width, state = 'ready', children, className, onClick, ...rest }: ButtonProps) {
  const working = state === 'working';
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={working || undefined}
      aria-busy={working || undefined}
      onClick={(event) => (working ? event.preventDefault() : onClick?.(event))}
      className={classes(buttonClass(kind, size, width), className)}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
