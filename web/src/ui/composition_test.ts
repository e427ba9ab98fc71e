import { expect, it } from 'vitest';
import { isSendKey } from './composition';

it.each([
  ['plain Enter', { key: 'Enter' }, true],
  ['Enter that ends a syllable', { key: 'Enter', isComposing: true }, false],
  ['the same wrapped by React', { key: 'Enter', nativeEvent: { isComposing: true } }, false],
  ['Enter held by the input method', { key: 'Enter', keyCode: 229 }, false],
  ['a new line', { key: 'Enter', shiftKey: true }, false],
  ['another key', { key: 'a' }, false],
])('given %s, sends or not', (_name, event, sends) => expect(isSendKey(event)).toBe(sends));
