import { expect, it } from 'vitest';
import { normalCode, shownCode } from './join_code';

it.each([['k7qm2xrd', 'K7QM2XRD'], [' K7QM-2XRD ', 'K7QM2XRD'], ['k7qm 2xrd9', 'K7QM2XRD'], ['한글', '']])(
  'reads the typed code “%s” as “%s”',
  (typed, code) => expect(normalCode(typed)).toBe(code),
);

it('shows a code in two groups', () => {
  expect(shownCode('k7qm2xrd')).toBe('K7QM 2XRD');
  expect(shownCode('k7q')).toBe('K7Q');
});
