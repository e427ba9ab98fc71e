import { expect, it } from 'vitest';
import { newClusterId } from './new_cluster_id';

it('sorts by the time at which the cluster was made', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 2_100_000_000_000].map(newClusterId);
  expect([...ids].sort()).toEqual(ids);
});

it('draws another id at the same time, of a form that the rules take', () => {
  expect(newClusterId(5)).not.toBe(newClusterId(5));
  expect(newClusterId(5)).toMatch(/^[A-Za-z0-9_-]{22}$/);
});
