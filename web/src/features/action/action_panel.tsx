import { useState } from 'react';
import type { Action, ActionId } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useMay, useRoom, useRoomView, useWorkshop } from '@/session/use_room';
import { dueText } from '@/i18n/due';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Checkbox } from '@/ui/checkbox';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import { PersonChip } from '@/ui/person_chip';
import { ActionForm, blankAction } from './action_form';
import styles from './action_panel.module.css';

function Facts({ id, action }: { id: ActionId; action: Action }) {
  const t = useT();
  const owner = useWorkshop((workshop) => workshop.participants.list[action.owner ?? '']);
  const name = useWorkshop((workshop) => workshop.participants.people[action.owner ?? '']?.name ?? '');
  const outcome = useWorkshop((workshop) => workshop.cards.list[action.outcome ?? '']?.text);
  const waits = useRoomView((view) => view.waiting.has(id));
  const side = owner?.side ?? 'host';
  return (
    <p className={styles.facts}>
      <PersonChip name={name} side={side} sideLabel={t(`side.${side}`)} />
      <span>{action.due ? t('actions.by', { date: dueText(action.due, t.language) }) : t('actions.no_due')}</span>
      {outcome ? <span className={styles.outcome}>{outcome}</span> : null}
      {waits ? <Badge tone="waiting">{t('state.waiting')}</Badge> : null}
    </p>
  );
}

function Line({ id, action }: { id: ActionId; action: Action }) {
  const t = useT();
  const room = useRoom();
  const [editing, setEditing] = useState(false);
  const may = useMay({ type: 'edit_action', id, action });
  const edit = (next: Action) => room.attempt({ type: 'edit_action', id, action: next });
  const remove = () => {
    if (!room.attempt({ type: 'remove_action', id })) return;
    notify(t('actions.removed', { text: action.text }), { label: t('actions.undo'), onPress: () => room.attempt({ type: 'add_action', id, action }) });
  };
  const save = (next: Action) => {
    const taken = edit(next);
    if (taken) setEditing(false);
    return taken;
  };
  const params = { text: action.text };
  if (editing) {
    return (
      <li className={styles.line}>
        <ActionForm action={action} label={t('actions.edit', params)} submit={t('actions.save')} onSend={save} onCancel={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles.line} data-done={action.status === 'done' || undefined}>
      <div className={styles.words}>
        <Checkbox label={action.text} checked={action.status === 'done'} disabled={!may} onToggle={(done) => edit({ ...action, status: done ? 'done' : 'open' })} />
        <Facts id={id} action={action} />
      </div>
      {may ? (
        <span className={styles.tools}>
          <IconButton icon="edit" label={t('actions.edit', params)} onClick={() => setEditing(true)} />
          <IconButton icon="remove" label={t('actions.remove', params)} onClick={remove} />
        </span>
      ) : null}
    </li>
  );
}

/** Who does what by when. */
export function ActionPanel() {
  const t = useT();
  const room = useRoom();
  const me = useRoomView((view) => view.me?.participant ?? '');
  const actions = useWorkshop((workshop) => workshop.actions.list);
  const may = useMay({ type: 'add_action', id: 'asking', action: { ...blankAction, text: '-', owner: me } });
  const lines = Object.entries(actions);
  return (
    <section className={styles.panel} aria-labelledby="actions-title">
      <h2 id="actions-title">{t('actions.title')}</h2>
      {lines.length === 0 ? <p className={styles.empty}>{t('actions.empty')}</p> : null}
      <ul className={styles.list}>
        {lines.map(([id, action]) => (
          <Line key={id} id={id} action={action} />
        ))}
      </ul>
      {may ? (
        <div className={styles.add}>
          <h3>{t('actions.new')}</h3>
          <ActionForm action={blankAction} label={t('actions.new')} submit={t('actions.add')} onSend={(action) => room.attempt({ type: 'add_action', id: newId(), action })} />
        </div>
      ) : null}
    </section>
  );
}

export default ActionPanel;
