import { expect, it } from 'vitest';
import { readProblem } from './problem';

it('reads the code and the field of problem details', () => {
  const problem = readProblem(422, { type: 'about:blank', status: 422, code: 'name_missing', field: 'name' });
  expect(problem).toMatchObject({ status: 422, code: 'name_missing', field: 'name' });
});

it.each([[null], ['<html>'], [[]], [{ code: 7 }], [{ code: '' }]])('calls %j unknown and keeps the status', (body) => {
  expect(readProblem(502, body)).toMatchObject({ status: 502, code: 'unknown', field: undefined });
});
