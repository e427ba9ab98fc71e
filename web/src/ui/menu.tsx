import { DropdownMenu } from 'radix-ui';
import { useState, type ReactElement } from 'react';
import { floatingRoot } from './floating_root';
import { Icon, type IconName } from './icon';
import styles from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly onChoose: () => void;
  /** Set where the item is one of several of which one holds. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  readonly tone?: 'plain' | 'danger';
}

/** Items that belong together, under a heading where one helps. */
export interface MenuGroup {
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}

function Item({ item }: { item: MenuItem }) {
  return (
    <DropdownMenu.Item
      className={styles.item}
      data-tone={item.tone}
      disabled={item.disabled ?? false}
      {...(item.chosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': item.chosen })}
      onSelect={item.onChoose}
    >
      <span className={styles.sign}>{item.chosen ? <Icon name="check" /> : item.icon ? <Icon name={item.icon} /> : null}</span>
      {item.label}
    </DropdownMenu.Item>
  );
}

/** What else can be done here. It does not lock the page, since a lock needs a style element. */
export function Menu({ trigger, groups, label }: { trigger: ReactElement; groups: readonly MenuGroup[]; label: string }) {
  // Knowing when it opens renders it again, which finds the place that holds then.
  const [open, setOpen] = useState(false);
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={floatingRoot()}>
        <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8} tabIndex={0} aria-label={label}>
          {groups.map((group, i) => (
            <DropdownMenu.Group key={group.heading ?? i} className={styles.group}>
              {group.heading ? <DropdownMenu.Label className={styles.heading}>{group.heading}</DropdownMenu.Label> : null}
              {group.items.map((item) => (
                <Item key={item.label} item={item} />
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
