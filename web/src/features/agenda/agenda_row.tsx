import { useState } from 'react';
import { itemKindNames, type ItemKind } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Checkbox } from '@/ui/checkbox';
import { IconButton } from '@/ui/icon_button';
import styles from './agenda_editor.module.css';
import { itemTitle } from './day';
import type { Line } from './timetable';

export interface AgendaRowProps {
  readonly line: Line;
  /** What is over or runs keeps its place. */
  readonly place: 'fixed' | 'free';
  readonly onChange: (line: Line) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  readonly onDragStart: () => void;
  readonly onDrop: () => void;
}

/** One part of the day in the editor: times, title, kind, whether it is needed, and its place by keys, touch or drag. */
export function AgendaRow({ line, place, onChange, onMove, onRemove, onDragStart, onDrop }: AgendaRowProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const { item } = line;
  const name = itemTitle({ ...item, title: line.title }, t);
  const free = place === 'free';
  const set = (change: Partial<Line['item']>) => onChange({ ...line, item: { ...item, ...change } });
  return (
    <li
      className={styles.row}
      data-over={over || undefined}
      draggable={free}
      onDragStart={onDragStart}
      onDragOver={(event) => {
        if (!free) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <input type="time" className={styles.time} aria-label={`${name}: ${t('agenda.start')}`} value={line.start} onChange={(event) => onChange({ ...line, start: event.target.value })} />
      <input type="time" className={styles.time} aria-label={`${name}: ${t('agenda.end')}`} value={line.end} onChange={(event) => onChange({ ...line, end: event.target.value })} />
      <input
        className={styles.title}
        aria-label={`${name}: ${t('agenda.title')}`}
        placeholder={itemTitle({ ...item, title: '' }, t)}
        maxLength={120}
        value={line.title}
        onChange={(event) => onChange({ ...line, title: event.target.value })}
      />
      <div className={styles.more}>
        <select className={styles.kind} aria-label={`${name}: ${t('agenda.kind')}`} value={item.kind} onChange={(event) => set({ kind: event.target.value as ItemKind })}>
          {itemKindNames.map((kind) => (
            <option key={kind} value={kind}>
              {t(`agenda.kind_${kind}`)}
            </option>
          ))}
        </select>
        <Checkbox label={t('agenda.optional')} checked={item.need === 'optional'} onToggle={(on) => set({ need: on ? 'optional' : 'required' })} />
        <Checkbox label={t('agenda.skip')} checked={line.plan === 'skipped'} disabled={!free} onToggle={(on) => onChange({ ...line, plan: on ? 'skipped' : 'held' })} />
        <span className={styles.place}>
          <IconButton icon="up" label={t('agenda.move_up', { what: name })} disabled={!free} onClick={() => onMove(-1)} />
          <IconButton icon="down" label={t('agenda.move_down', { what: name })} disabled={!free} onClick={() => onMove(1)} />
          <IconButton icon="remove" label={t('agenda.remove', { what: name })} disabled={!free} onClick={onRemove} />
        </span>
      </div>
    </li>
  );
}
