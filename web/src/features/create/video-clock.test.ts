import { expect, test } from 'vitest';
import { VideoClock } from './video-clock';

test('secondsAt_framesWithJitter_isTheMiddleOne', () => {
  const clock = new VideoClock();
  [0, 4, -3, 0, 30].forEach((late, frame) =>
    clock.note(frame / 30, (frame / 30) * 1000 + 500 + late),
  );
  expect(clock.ready).toBe(true);
  expect(clock.secondsAt(2500)).toBeCloseTo(2, 2);
});

test('reset_afterAJump_needsFramesAgain', () => {
  const clock = new VideoClock();
  [0, 1, 2, 3].forEach((second) => clock.note(second, second * 1000));
  clock.reset();
  clock.note(9, 4000);
  expect(clock.ready).toBe(false);
});
