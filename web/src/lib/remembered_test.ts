import { expect, it } from 'vitest';
import { readRemembered } from './remembered';

it('reads back a name and a side', () => {
  expect(readRemembered('{"name":"김하늘","side":"it"}')).toEqual({ name: '김하늘', side: 'it' });
});

it.each([[null], ['{'], ['null'], ['{"name":7,"side":"boss"}']])('given %s stored, knows nobody', (stored) => {
  expect(readRemembered(stored)).toEqual({ name: '', side: null });
});
