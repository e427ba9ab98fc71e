import { expect, it } from 'vitest';
import { routeOf, routes } from './route';

it.each([['/', 'desk'], ['/new', 'desk'], ['/setup', 'door'], ['/j/K7QM2XRD', 'door'], ['/j/A-b_c7qM2xRDk012345678', 'door'], ['/w/C01', 'none'], ['/w/C01/display', 'none'], ['/_gallery', 'none'], ['/nowhere', 'door']])(
  'finds a screen with the right frame for %s',
  (path, frame) => expect(routeOf(path)[0].frame).toBe(frame),
);

it('hands a screen the parts of its address', () => {
  expect(routeOf('/w/abc_DEF-123')[1]).toEqual(['abc_DEF-123']);
});

it.each(['/w/', '/w/a/b', '/w/has space', '/w/1234567890123456789012345', '/j/'])('shows no known screen for %s', (path) => {
  expect(routes).not.toContain(routeOf(path)[0]);
});
