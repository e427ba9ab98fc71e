import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './dialog.module.css';
import { IconButton } from './icon_button';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What to press, the main one last. */
  readonly actions?: ReactNode;
  /** A sheet rises from the lower edge, where a thumb reaches. */
  readonly form?: 'dialog' | 'sheet';
}

/**
 * Something that must be answered first. The browser's own dialog keeps the focus inside, closes on Escape,
 * gives the focus back, and needs no style element, which the content policy would refuse.
 */
export function Dialog({ open, title, closeLabel, onClose, children, actions, form = 'dialog' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      className={classes(styles.dialog, styles[form])}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      {open ? (
        <div className={styles.inner}>
          <header className={styles.head}>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions ? <footer className={styles.actions}>{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}

/** A dialog that rises from the lower edge of a phone. */
export const Sheet = (props: Omit<DialogProps, 'form'>) => <Dialog form="sheet" {...props} />;
