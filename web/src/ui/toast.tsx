import { createPortal } from 'react-dom';
import { Button } from './button';
import { dismiss, useNotices, type Notice } from './notice';
import styles from './toast.module.css';

function Line({ notice }: { notice: Notice }) {
  const { action } = notice;
  return (
    <li className={styles.toast}>
      <span>{notice.text}</span>
      {action ? (
        <Button
          kind="quiet"
          size="small"
          className={styles.action ?? ''}
          onClick={() => {
            action.onPress();
            dismiss(notice.id);
          }}
        >
          {action.label}
        </Button>
      ) : null}
    </li>
  );
}

/** Where the calm lines appear; the announcer reads them, so this is quiet. */
export function Toasts() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  const lines = (
    <ul className={styles.toasts}>
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </ul>
  );
  // Not into an open dialog: it closes with the press that caused the line, and would take the line with it.
  return createPortal(lines, document.getElementById('floating') ?? document.body);
}
