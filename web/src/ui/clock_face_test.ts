import { expect, it } from 'vitest';
import { shownSpan } from './clock_face';

it.each([[0, '0:00'], [1, '0:01'], [59_001, '1:00'], [725_000, '12:05'], [3_725_000, '1:02:05'], [-61_000, '\u22121:01']])(
  'shows %i ms as %s',
  (span_ms, shown) => expect(shownSpan(span_ms)).toBe(shown),
);
