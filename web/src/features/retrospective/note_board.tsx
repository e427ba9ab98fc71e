import { useState } from 'react';
import { noteKindNames, type Note, type NoteId, type NoteKind } from '@/core/types.gen';
import { useDraft } from '@/lib/draft';
import { newId } from '@/lib/new_id';
import { useAttempt, useMay, useRoom, useRoomView, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import { TextArea } from '@/ui/text_area';
import styles from './note_board.module.css';

function NoteText({ id, note }: { id: NoteId; note: Note }) {
  const t = useT();
  const attempt = useAttempt();
  const draft = useDraft(note.text, (text) => attempt({ type: 'edit_note', note: id, text }));
  const { onText, ...rest } = draft;
  return <textarea className={styles.edit} rows={1} maxLength={500} aria-label={t(`wrap_up.note_${note.kind}`)} {...rest} onChange={(event) => onText(event.target.value)} />;
}

function NoteLine({ id, note }: { id: NoteId; note: Note }) {
  const t = useT();
  const room = useRoom();
  const may = useMay({ type: 'edit_note', note: id, text: note.text });
  const author = useWorkshop((workshop) => workshop.participants.people[note.author ?? '']?.name ?? '');
  const waits = useRoomView((view) => view.waiting.has(id));
  const remove = () => {
    if (!room.attempt({ type: 'remove_note', note: id })) return;
    notify(t('wrap_up.note_removed'), { label: t('wrap_up.undo'), onPress: room.undo });
  };
  return (
    <li className={styles.note}>
      {may ? <NoteText id={id} note={note} /> : <p className={styles.text}>{note.text}</p>}
      <p className={styles.foot}>
        <span>{author}</span>
        {waits ? <Badge tone="waiting">{t('state.waiting')}</Badge> : null}
        {may ? <IconButton icon="remove" label={t('wrap_up.note_remove', { text: note.text })} onClick={remove} /> : null}
      </p>
    </li>
  );
}

function Add({ kind }: { kind: NoteKind }) {
  const t = useT();
  const attempt = useAttempt();
  const [text, setText] = useState('');
  const may = useMay({ type: 'add_note', note: 'asking', kind, text: '-' });
  if (!may) return null;
  const add = () => {
    if (text.trim() !== '' && attempt({ type: 'add_note', note: newId(), kind, text })) setText('');
  };
  const label = t('wrap_up.note_add', { kind: t(`wrap_up.note_${kind}`) });
  return (
    <div className={styles.add}>
      <TextArea label={label} placeholder={t(`wrap_up.note_hint_${kind}`)} rows={1} maxLength={500} value={text} onText={setText} onSend={add} />
      <IconButton icon="add" label={label} disabled={text.trim() === ''} onClick={add} />
    </div>
  );
}

/** What to keep, what was a problem, what to try: three columns in which everyone writes. */
export function NoteBoard() {
  const t = useT();
  const notes = useWorkshop((workshop) => workshop.retrospective.notes);
  const all = Object.entries(notes);
  return (
    <div className={styles.board}>
      {noteKindNames.map((kind) => {
        const these = all.filter(([, note]) => note.kind === kind);
        return (
          <section key={kind} className={styles.column} aria-labelledby={`note-${kind}`}>
            <h3 id={`note-${kind}`}>{t(`wrap_up.note_${kind}`)}</h3>
            <Add kind={kind} />
            {these.length === 0 ? <p className={styles.none}>{t('wrap_up.note_none')}</p> : null}
            <ul className={styles.notes}>
              {these.map(([id, note]) => (
                <NoteLine key={id} id={id} note={note} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
