import { useState } from 'react';
import type { CardId, ClusterId } from '@/core/types.gen';
import { useMay, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { isSendKey } from '@/ui/composition';
import { classes } from '@/ui/classes';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuItem } from '@/ui/menu';
import { notify } from '@/ui/notice';
import styles from './cluster_head.module.css';

interface ClusterHeadProps {
  readonly cluster: ClusterId;
  readonly onSelect: (cards: readonly CardId[]) => void;
}

const longest_name = 120;

function NameField({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const t = useT();
  const [text, setText] = useState(name);
  return (
    <input
      className={classes(styles.field, 'nodrag nopan')}
      aria-label={t('cluster.name')}
      placeholder={t('cluster.name')}
      value={text}
      maxLength={longest_name}
      ref={(field) => field?.focus({ preventScroll: true })}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDone(name);
        if (isSendKey(event)) onDone(text);
      }}
    />
  );
}

/** The name of a cluster, to be changed in its place, and what can be done with all of it. */
export function ClusterHead({ cluster, onSelect }: ClusterHeadProps) {
  const t = useT();
  const submit = useSubmit();
  const [renaming, setRenaming] = useState(false);
  const held = useWorkshop((workshop) => workshop.clusters.list[cluster]);
  const may = useMay({ type: 'rename_cluster', cluster, name: '' });
  if (!held) return null;
  const name = held.name || t('cluster.unnamed');

  const rename = (next: string) => {
    setRenaming(false);
    if (next.trim() === held.name) return;
    const reject = submit({ type: 'rename_cluster', cluster, name: next.trim() });
    if (reject) notify(t(`reject.${reject}`));
  };
  const dissolve = () => {
    const { stage, cards } = held;
    const reject = submit({ type: 'dissolve_cluster', cluster });
    const again = () => void submit({ type: 'create_cluster', cluster, stage, name: held.name, cards });
    if (reject) notify(t(`reject.${reject}`));
    else notify(t('cluster.dissolved'), { label: t('link.undo'), onPress: again });
  };
  const items: MenuItem[] = [
    { label: t('cluster.rename'), icon: 'edit', onChoose: () => setTimeout(() => setRenaming(true)) },
    { label: t('cluster.select'), icon: 'check', onChoose: () => onSelect(held.cards) },
    { label: t('cluster.dissolve'), icon: 'close', onChoose: dissolve },
  ];
  return (
    <div className={styles.head}>
      {renaming ? (
        <NameField name={held.name} onDone={rename} />
      ) : may ? (
        <h2 className={styles.heading}>
          <button type="button" className={classes(styles.name, held.name === '' && styles.unnamed)} onClick={() => setRenaming(true)} title={t('cluster.rename')}>
            {name}
          </button>
        </h2>
      ) : (
        <h2 className={classes(styles.heading, styles.fixed)}>{name}</h2>
      )}
      {may && !renaming ? <Menu label={t('cluster.more', { name })} groups={[{ items }]} trigger={<IconButton icon="dots" label={t('cluster.more', { name })} />} /> : null}
    </div>
  );
}
