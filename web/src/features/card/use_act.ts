import { useCallback } from 'react';
import type { Command } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { useSubmit } from '@/session/use_room';
import { notify, type Notice } from '@/ui/notice';

/** Does a command; where the rules refuse, says why. Returns whether it was done. */
export function useAct(): (command: Command, done?: string, action?: Notice['action']) => boolean {
  const submit = useSubmit();
  const t = useT();
  return useCallback(
    (command, done, action) => {
      const reject = submit(command);
      if (reject) notify(t(`reject.${reject}`));
      else if (done) notify(done, action);
      return reject === undefined;
    },
    [submit, t],
  );
}
