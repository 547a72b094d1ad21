import { expect, test } from 'vitest';
import { realSeconds, soundRate, speeds, takeSeconds } from './speed';

test.each([
  [0.5, 2, 4],
  [1, 2, 2],
  [2, 2, 1],
] as const)('takeSeconds_%sx_ofTwoRealSeconds', (speed, real, wanted) => {
  expect(takeSeconds(real, speed)).toBe(wanted);
  expect(realSeconds(wanted, speed)).toBe(real);
});

test.each(speeds)('soundRate_%sx_soundKeepsPaceWithTheTake', (speed) => {
  const real = 3;
  const heard = real * soundRate(speed);
  expect(heard).toBe(takeSeconds(real, speed));
});

test('soundRate_slowMotion_playsTwiceAsFast', () => {
  expect(soundRate(0.5)).toBe(2);
  expect(soundRate(2)).toBe(0.5);
});
