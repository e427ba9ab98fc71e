import { expect, it } from 'vitest';
import { shuffled } from './shuffled';

const ids = Array.from({ length: 20 }, (_, i) => `C${i + 10}`);

it('keeps everything, the same for the same person and another for another', () => {
  expect([...shuffled(ids, 'one')].sort()).toEqual(ids);
  expect(shuffled(ids, 'one')).toEqual(shuffled([...ids].reverse(), 'one'));
  expect(shuffled(ids, 'one')).not.toEqual(shuffled(ids, 'two'));
});

it('gives no option the first place more often than chance does', () => {
  const firsts = Array.from({ length: 400 }, (_, i) => shuffled(ids, `person ${i}`)[0]);
  for (const id of ids) expect(firsts.filter((first) => first === id).length).toBeLessThan(45);
});
