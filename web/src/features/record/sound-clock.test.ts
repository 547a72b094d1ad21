import { expect, test } from 'vitest';
import { capturedAt } from './live-picture';
import { ArrivalClock, heardAtMillis, median } from './sound-clock';

test('heardAtMillis_outputTimestamp_isExact', () => {
  const context = {
    currentTime: 5,
    outputLatency: 0.2,
    getOutputTimestamp: () => ({ contextTime: 4.8, performanceTime: 10_000 }),
  };
  expect(heardAtMillis(context, 5, 10_003)).toBeCloseTo(10_200);
});

test('heardAtMillis_noTimestamp_addsWhatTheDeviceTells', () => {
  const context = { currentTime: 5, baseLatency: 0.01, outputLatency: 0.19 };
  expect(heardAtMillis(context, 5.1, 10_000)).toBeCloseTo(10_300);
});

test('heardAtMillis_timestampBeforeTheFirstSound_isNotBelieved', () => {
  const getOutputTimestamp = () => ({ contextTime: 0, performanceTime: 0 });
  expect(heardAtMillis({ currentTime: 1, getOutputTimestamp }, 1.5, 2000)).toBe(2500);
});

test('contextTimeAt_messagesThatCameLate_trustsTheSoonest', () => {
  const clock = new ArrivalClock();
  expect(clock.contextTimeAt(0)).toBeUndefined();
  [12, 3, 40].forEach((late, index) => clock.arrived(1 + index, 2000 + index * 1000 + late));
  expect(clock.contextTimeAt(2003)).toBeCloseTo(1);
});

test('contextTimeAt_clocksThatDrift_followsTheLastMessages', () => {
  const clock = new ArrivalClock(2);
  clock.arrived(1, 1000);
  clock.arrived(2, 2005);
  clock.arrived(3, 3006);
  expect(clock.contextTimeAt(3005)).toBeCloseTo(3);
});

test('median_measurements_isTheMiddle', () => {
  expect(median([])).toBeUndefined();
  expect(median([9, 1, 2])).toBe(2);
  expect(median([1, 2, 3, 10])).toBe(2.5);
});

test('capturedAt_whatTheBrowserTells_isBelievedWhereItCanBe', () => {
  expect(capturedAt(1000, 964)).toBe(964);
  expect(capturedAt(1000, undefined)).toBe(950);
  expect(capturedAt(1000, 1016)).toBe(1016);
  expect(capturedAt(1000, 1200)).toBe(950);
  expect(capturedAt(100_000, 3)).toBe(99_950);
});
