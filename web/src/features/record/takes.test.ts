import { expect, test } from 'vitest';
import { latenessMillis, remainingSeconds, totalSeconds, type Segment } from './takes';

const segment = (seconds: number, parts: Partial<Segment> = {}): Segment => ({
  seconds,
  speed: 1,
  hasVoice: false,
  ...parts,
});

test('remainingSeconds_severalSegments_isWhatTheyLeave', () => {
  expect(totalSeconds([segment(4), segment(2.5)])).toBe(6.5);
  expect(remainingSeconds([segment(4), segment(2.5)], 15)).toBe(8.5);
  expect(remainingSeconds([], 60)).toBe(60);
});

test('remainingSeconds_lessThanASegment_isNothing', () => {
  expect(remainingSeconds([segment(14.9)], 15)).toBe(0);
  expect(remainingSeconds([segment(20)], 15)).toBe(0);
});

test('latenessMillis_severalSegments_countsEachByItsLength', () => {
  const late = [segment(9, { lateMillis: 10 }), segment(1, { lateMillis: 60 })];
  expect(latenessMillis(late)).toBe(15);
});

test('latenessMillis_segmentsThatTellNothing_doNotCount', () => {
  expect(latenessMillis([segment(5), segment(1, { lateMillis: -20 })])).toBe(-20);
  expect(latenessMillis([segment(5)])).toBe(0);
});
