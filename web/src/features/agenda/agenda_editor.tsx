import { useState } from 'react';
import { useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './agenda_editor.module.css';
import { itemTitle, shownMinute } from './day';
import { itemsOf, type Line } from './timetable';

function Row({ line, onChange }: { line: Line; onChange: (line: Line) => void }) {
  const t = useT();
  const name = itemTitle(line.item, t);
  return (
    <li className={styles.row}>
      <input type="time" className={styles.time} aria-label={`${name}: ${t('agenda.start')}`} value={line.start} onChange={(event) => onChange({ ...line, start: event.target.value })} />
      <input type="time" className={styles.time} aria-label={`${name}: ${t('agenda.end')}`} value={line.end} onChange={(event) => onChange({ ...line, end: event.target.value })} />
      <input
        className={styles.title}
        aria-label={`${name}: ${t('agenda.title')}`}
        placeholder={itemTitle({ ...line.item, title: '' }, t)}
        maxLength={120}
        value={line.title}
        onChange={(event) => onChange({ ...line, title: event.target.value })}
      />
    </li>
  );
}

/** Times and titles of the day, changed all at once. */
export default function AgendaEditor({ onClose }: { onClose: () => void }) {
  const t = useT();
  const submit = useSubmit();
  const items = useWorkshop((workshop) => workshop.agenda.items);
  const [wrong, setWrong] = useState('');
  const [lines, setLines] = useState<readonly Line[]>(() =>
    items.map((item) => ({ item, title: item.title, start: shownMinute(item.start_minute), end: shownMinute(item.end_minute) })),
  );
  const change = (at: number, line: Line) => setLines(lines.map((each, i) => (i === at ? line : each)));
  const save = () => {
    const typed = itemsOf(lines);
    if (!typed) return setWrong(t('agenda.time_bad'));
    const reject = submit({ type: 'set_agenda', items: typed });
    if (!reject) return onClose();
    setWrong(t(reject === 'bad_timetable' ? 'agenda.time_bad' : `reject.${reject}`));
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
      <ul className={styles.rows}>
        {lines.map((line, at) => (
          <Row key={line.item.item} line={line} onChange={(next) => change(at, next)} />
        ))}
      </ul>
    </Dialog>
  );
}
