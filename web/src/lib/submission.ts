import { useCallback, useRef, useState } from 'react';
import { ApiProblem } from './problem';

export interface Submission {
  readonly state: 'ready' | 'working';
  readonly error: unknown;
  /** Whether the error is about this field of the form. */
  readonly blames: (field: string) => boolean;
  readonly send: (work: () => Promise<void>) => void;
}

/** Sends one thing at a time: a second press while the first is on its way does nothing. */
export function useSubmission(): Submission {
  const [state, setState] = useState<'ready' | 'working'>('ready');
  const [error, setError] = useState<unknown>(null);
  const underWay = useRef(false);

  const send = useCallback((work: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    setState('working');
    setError(null);
    work()
      .catch(setError)
      .finally(() => {
        underWay.current = false;
        setState('ready');
      });
  }, []);

  const blames = (field: string) => error instanceof ApiProblem && error.field === field;
  return { state, error, blames, send };
}
