import { useSpoken } from './notice';
import { VisuallyHidden } from './visually_hidden';

/** The one live region of the application: what `announce` says, a screen reader reads. */
export function Announcer() {
  const spoken = useSpoken();
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" aria-atomic="true">
        {spoken}
      </span>
    </VisuallyHidden>
  );
}
