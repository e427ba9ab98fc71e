import { useState } from 'react';
import type { CardId, ClusterId, Command, Stage } from '@/core/types.gen';
import { useRoom, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { notify } from '@/ui/notice';
import { TextField } from '@/ui/text_field';
import styles from './assign_sheet.module.css';
import { newClusterId } from './new_cluster_id';

interface AssignSheetProps {
  readonly stage: Stage;
  readonly cards: readonly CardId[];
  readonly onClose: () => void;
  readonly onShow: () => void;
}

/** Asks into which cluster cards go: an existing one, a new one, or none. The way to group without dragging. */
export function AssignSheet({ stage, cards, onClose, onShow }: AssignSheetProps) {
  const t = useT();
  const room = useRoom();
  const submit = useSubmit();
  const [name, setName] = useState('');
  const list = useWorkshop((workshop) => workshop.clusters.list);
  const own = Object.entries(list).filter(([, cluster]) => cluster.stage === stage).sort(([a], [b]) => (a < b ? -1 : 1));
  const held = own.some(([, cluster]) => cards.some((card) => cluster.cards.includes(card)));

  const does = (command: Command, done: string) => {
    const reject = submit(command);
    if (reject) return notify(t(`reject.${reject}`));
    notify(done, { label: t('cluster.show'), onPress: onShow });
    onClose();
  };
  const shown = (text: string) => text || t('cluster.unnamed');
  const assign = (cluster: ClusterId, text: string) =>
    does({ type: 'assign_cards', cluster, cards }, t('cluster.assigned', { n: cards.length, name: shown(text) }));
  const create = () =>
    does(
      { type: 'create_cluster', cluster: newClusterId(room.now()), stage, name: name.trim(), cards },
      t('cluster.assigned', { n: cards.length, name: shown(name.trim()) }),
    );
  const takeOut = () => does({ type: 'assign_cards', cards }, t('cluster.taken_out', { n: cards.length }));

  return (
    <Sheet open title={t('cluster.assign_title')} closeLabel={t('action.close')} onClose={onClose}>
      {own.length > 0 ? (
        <ul className={styles.list} aria-label={t('cluster.existing')}>
          {own.map(([id, cluster]) => (
            <li key={id}>
              <button type="button" className={styles.choice} onClick={() => assign(id, cluster.name)}>
                <span>{shown(cluster.name)}</span>
                <span className={styles.count}>{t('cluster.count', { n: cluster.cards.length })}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Form label={t('cluster.new')} onSend={create}>
        <TextField label={t('cluster.new_name')} hint={t('cluster.new_hint')} value={name} maxLength={120} onText={setName} autoFocus />
        <div className={styles.actions}>
          {held ? <Button onClick={takeOut}>{t('cluster.take_out')}</Button> : null}
          <Button kind="main" type="submit" icon="group">{t('cluster.create')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
