import { useEffect, useRef, useState } from 'react';

/** A field's text while someone writes in it, and what to put on the field. */
export interface Draft {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
}

const pause_ms = 800;

/**
 * Lets one person write while others change the same thing: their own words stay until they leave the field, and are
 * saved at a pause and on leaving. `save` returns whether it was taken; words that were not stay to be mended.
 */
export function useDraft(value: string, save: (text: string) => boolean): Draft {
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, value, save });
  useEffect(() => {
    latest.current = { draft, value, save };
  });

  useEffect(() => {
    if (draft === undefined || draft === latest.current.value) return;
    const timer = setTimeout(() => latest.current.save(draft), pause_ms);
    return () => clearTimeout(timer);
  }, [draft]);

  // Whoever leaves the screen within the pause has still said it.
  useEffect(
    () => () => {
      const { draft: words, value: known, save: keep } = latest.current;
      if (words !== undefined && words !== known) keep(words);
    },
    [],
  );

  const onBlur = () => {
    if (draft === undefined) return;
    if (draft === value || save(draft)) setDraft(undefined);
  };
  return { value: draft ?? value, onText: setDraft, onBlur };
}
