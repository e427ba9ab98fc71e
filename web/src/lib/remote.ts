import { useCallback, useEffect, useState } from 'react';

/** What is known of something asked from the server. */
export type Remote<Value> =
  | { readonly state: 'working' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'broken'; readonly error: unknown };

/** Asks once for each `key`, and again when `again` is called or the network comes back after a failure. */
export function useRemote<Value>(key: string, ask: () => Promise<Value>): readonly [Remote<Value>, () => void] {
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<{ of: string; remote: Remote<Value> }>({ of: '', remote: { state: 'working' } });
  const of = `${key}#${round}`;
  const again = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    let wanted = true;
    const keep = (remote: Remote<Value>) => wanted && setKnown({ of, remote });
    ask().then((value) => keep({ state: 'there', value }), (error: unknown) => keep({ state: 'broken', error }));
    return () => {
      wanted = false;
    };
    // The question is named by its key; a new closure with the same key is the same question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [of]);

  const remote: Remote<Value> = known.of === of ? known.remote : { state: 'working' };
  useEffect(() => {
    if (remote.state !== 'broken') return;
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [remote.state, again]);

  return [remote, again];
}
