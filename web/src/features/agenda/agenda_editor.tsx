import { useRef, useState } from 'react';
import { newId } from '@/lib/new_id';
import { useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { announce, notify } from '@/ui/notice';
import styles from './agenda_editor.module.css';
import { AgendaRow } from './agenda_row';
import { itemTitle } from './day';
import { added, commandsOf, itemsOf, lineOf, moved, type Line } from './timetable';

/** The parts of the day: times, titles, order, what is left out; changed all at once. */
export default function AgendaEditor({ onClose }: { onClose: () => void }) {
  const t = useT();
  const room = useRoom();
  const { items, skipped } = useWorkshop((workshop) => workshop.agenda);
  const [wrong, setWrong] = useState('');
  const [lines, setLines] = useState<readonly Line[]>(() => items.map((item) => lineOf(item, skipped.includes(item.item) ? 'skipped' : 'held')));
  // What is over when the editor opens stays in its place while it is open.
  const [fixed] = useState(() => new Set(room.forecast().items.filter(({ status }) => status === 'done' || status === 'running').map(({ item }) => item)));
  const dragged = useRef(-1);

  const placeOf = (line: Line | undefined) => (line && !fixed.has(line.item.item) ? 'free' : 'fixed');
  const move = (from: number, to: number) => {
    if (placeOf(lines[from]) === 'fixed' || placeOf(lines[to]) === 'fixed') return;
    const next = moved(lines, from, to);
    setLines(next);
    const line = next[to];
    if (line) announce(t('agenda.moved', { what: itemTitle({ ...line.item, title: line.title }, t), time: line.start }));
  };
  const save = () => {
    const typed = itemsOf(lines);
    if (!typed) return setWrong(t('agenda.time_bad'));
    const step = room.together(commandsOf(lines, typed, skipped));
    if (step.refused) return setWrong(t(step.refused === 'bad_timetable' ? 'agenda.time_bad' : `reject.${step.refused}`));
    notify(t('agenda.saved'), step.takeBack && { label: t('room.undo'), onPress: step.takeBack });
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={save}>
        {t('action.save')}
      </Button>
    </>
  );
  return (
    <Dialog open form="sheet" title={t('agenda.edit')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      <p>{t('agenda.edit_text')}</p>
      {wrong ? <Banner tone="warning">{wrong}</Banner> : null}
      <ol className={styles.rows}>
        {lines.map((line, at) => (
          <AgendaRow
            key={line.item.item}
            line={line}
            place={placeOf(line)}
            onChange={(next) => setLines(lines.map((each, i) => (i === at ? next : each)))}
            onMove={(by) => move(at, at + by)}
            onRemove={() => setLines(lines.filter((_, i) => i !== at))}
            onDragStart={() => void (dragged.current = at)}
            onDrop={() => move(dragged.current, at)}
          />
        ))}
      </ol>
      <Button icon="add" onClick={() => setLines(added(lines, newId()))}>
        {t('agenda.add')}
      </Button>
    </Dialog>
  );
}
