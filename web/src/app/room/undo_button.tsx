import { useEffect } from 'react';
import { useRoom, useRoomView } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { announce } from '@/ui/notice';

/** Text fields have an undo of their own, which must not be taken from them. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Takes one's own last step back, by button and by Ctrl+Z. */
export function UndoButton() {
  const t = useT();
  const room = useRoom();
  const can = useRoomView((view) => view.canUndo);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || writes(event.target)) return;
      event.preventDefault();
      room.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [room]);
  const undo = () => {
    room.undo();
    announce(t('room.undo_done'));
  };
  return <IconButton icon="undo" label={t('room.undo')} aria-keyshortcuts="Control+Z" disabled={!can} onClick={undo} />;
}
