/**
 * Input methods for Hangul send Enter once to finish the syllable and, in some browsers, once more as a real
 * key (code 229 or `isComposing`). Whoever acts on the first sends the text twice or cut.
 */
export interface ComposingKey {
  readonly key: string;
  readonly keyCode?: number;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

/** The key code that browsers give while an input method holds the key (UI Events, section 8). */
const held_by_input_method = 229;

/** Whether the input method, not the person's intent, caused this key. */
export const isComposing = (event: ComposingKey): boolean =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === held_by_input_method;

/** Whether the person asks to send: Enter alone, outside of composition. */
export const isSendKey = (event: ComposingKey): boolean => event.key === 'Enter' && event.shiftKey !== true && !isComposing(event);
