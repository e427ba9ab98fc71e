import { expect, test } from 'vitest';
import { ServerClock } from './server_clock';

const day_ms = 86_400_000;

/** A device and a server in a test's hands. */
function world(wall_error_ms = 0) {
  const time = { true_ms: 1_764_980_000_000, elapsed_ms: 5_000, wall_error_ms };
  const clock = new ServerClock(() => time.elapsed_ms, () => time.true_ms + time.wall_error_ms);
  const pass = (ms: number) => {
    time.true_ms += ms;
    time.elapsed_ms += ms;
  };
  /** The server answers `there` after it was asked, and is heard `back` later. */
  const ask = (there: number, back: number) => {
    const asked_ms = time.elapsed_ms;
    pass(there);
    const at = time.true_ms;
    pass(back);
    clock.note(at, asked_ms);
  };
  return { time, clock, pass, ask, error_ms: () => Math.abs(clock.now() - time.true_ms) };
}

test.each([0, 3_600_000, -3_600_000, day_ms, -day_ms])('a wall clock that is wrong by %i ms plays no part', (wrong_ms) => {
  const { ask, error_ms, time, pass } = world(wrong_ms);
  ask(40, 60);
  expect(error_ms()).toBeLessThanOrEqual(50);
  time.wall_error_ms = -wrong_ms / 2;
  pass(1_000);
  expect(error_ms()).toBeLessThanOrEqual(50);
});

test('the narrowest answer is kept, and a slow one does not spoil it', () => {
  const { ask, error_ms } = world();
  ask(2, 4);
  expect(error_ms()).toBeLessThanOrEqual(3);
  ask(5, 3_000);
  expect(error_ms()).toBeLessThanOrEqual(3);
});

test('after hours a fresh answer replaces the old one, since clocks drift', () => {
  const { ask, error_ms, time, pass } = world();
  ask(2, 2);
  pass(3 * 3_600_000);
  time.true_ms += 500;
  ask(20, 20);
  expect(error_ms()).toBeLessThanOrEqual(21);
});

test('a clock that stood still while the device slept is noticed with the first answer', () => {
  const { ask, error_ms, time } = world();
  ask(2, 2);
  time.true_ms += 3_600_000;
  expect(error_ms()).toBeGreaterThan(3_000_000);
  ask(150, 50);
  expect(error_ms()).toBeLessThanOrEqual(100);
});
