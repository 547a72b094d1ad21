import { expect, test } from 'vitest';
import { FrameClock } from './frame-clock';
import type { Speed } from './speed';

const zeroMillis = 10_000;
const clockAt = (speed: Speed, limitSeconds = 15) =>
  new FrameClock({ zeroMillis, speed, limitSeconds });

/** What becomes of the frames of a camera that gives so many a second, for a real second. */
function placed(speed: Speed, perSecond: number, limitSeconds?: number): number[] {
  const clock = clockAt(speed, limitSeconds);
  return Array.from({ length: perSecond }, (_, frame) =>
    clock.place(zeroMillis + (frame * 1000) / perSecond),
  ).filter((at) => at !== undefined);
}

test('place_normalSpeed_isTheTimeSinceTheStart', () => {
  expect(placed(1, 30)).toHaveLength(30);
  expect(placed(1, 30).at(-1)).toBeCloseTo(29 / 30);
});

test('place_slowMotion_framesLieTwiceAsFarApart', () => {
  const frames = placed(0.5, 30);
  expect(frames).toHaveLength(30);
  expect(frames.at(-1)).toBeCloseTo(58 / 30);
});

test('place_fastMotion_everySecondFrameIsLeftOut', () => {
  const frames = placed(2, 30);
  expect(frames).toHaveLength(15);
  expect(frames[1]).toBeCloseTo(1 / 30);
});

test('place_cameraOfSixtyFrames_isThinned', () => {
  expect(placed(1, 60)).toHaveLength(30);
  expect(placed(0.5, 60)).toHaveLength(60);
});

test('place_beforeTheStartAndAfterTheLimit_isNowhere', () => {
  const clock = clockAt(1, 1);
  expect(clock.place(zeroMillis - 1)).toBeUndefined();
  expect(clock.place(zeroMillis + 1000)).toBeUndefined();
});

test('place_firstFrameThatCameLate_standsAtTheStart', () => {
  const clock = clockAt(1);
  expect(clock.place(zeroMillis + 28)).toBe(0);
  expect(clock.place(zeroMillis + 61)).toBeCloseTo(0.061);
});

test.each([
  [0.5, 4000, 8],
  [1, 4000, 4],
  [2, 4000, 2],
  [1, 99_000, 15],
  [1, -500, 0],
] as const)('secondsAt_%sx_after%sMillis', (speed, after, wanted) => {
  const clock = clockAt(speed);
  expect(clock.secondsAt(zeroMillis + after)).toBe(wanted);
});

test('millisAt_slowMotion_isHalfAsLate', () => {
  expect(clockAt(0.5).millisAt(8)).toBe(zeroMillis + 4000);
});
