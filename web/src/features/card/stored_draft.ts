const key = (seat: string, stage: string): string => `northstar.draft.${seat}.${stage}`;

/** What this person was writing on this stage when the page was last open. */
export function storedDraft(seat: string, stage: string): string {
  try {
    return localStorage.getItem(key(seat, stage)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being written; an empty draft is forgotten. */
export function keepDraft(seat: string, stage: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key(seat, stage));
    else localStorage.setItem(key(seat, stage), text);
  } catch {
    // Storage can be forbidden or full; the text is still on the screen.
  }
}
