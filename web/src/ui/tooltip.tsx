import { Tooltip as Radix } from 'radix-ui';
import { useState, type ReactElement } from 'react';
import { floatingRoot } from './floating_root';
import styles from './tooltip.module.css';

/** A few words about what the pointer or the focus is on; never the only place where something is said. */
export function Tooltip({ text, children }: { text: string; children: ReactElement }) {
  const [open, setOpen] = useState(false);
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root open={open} onOpenChange={setOpen}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal container={floatingRoot()}>
          <Radix.Content className={styles.tooltip} sideOffset={6} collisionPadding={8}>
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
