import { expect, it } from 'vitest';
import { doorKey, normalCode, shownCode } from './join_code';

it.each([['k7qm2xrd', 'K7QM2XRD'], [' K7QM-2XRD ', 'K7QM2XRD'], ['k7qm 2xrd9', 'K7QM2XRD'], ['한글', '']])(
  'reads the typed code “%s” as “%s”',
  (typed, code) => expect(normalCode(typed)).toBe(code),
);

it.each([['A-b_c7qM2xRDk0123456789', 'Abc7QM2X'.toUpperCase()], ['A-b_c7qM2xRDk012345678', 'A-b_c7qM2xRDk012345678'], ['k7qm-2xrd', 'K7QM2XRD']])(
  'takes “%s” of a join address as “%s”',
  (part, key) => expect(doorKey(part)).toBe(key),
);

it('shows a code in two groups', () => {
  expect(shownCode('k7qm2xrd')).toBe('K7QM 2XRD');
  expect(shownCode('k7q')).toBe('K7Q');
});
