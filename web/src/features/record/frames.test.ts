import { expect, test } from 'vitest';
import { packetsOf, type Frame } from './frames';

const frame = (at: number, key = false): Frame => ({ at, key, data: new Uint8Array([at]) });

test('packetsOf_twoSegments_areOneTimelineWithoutGaps', () => {
  const packets = packetsOf([
    { seconds: 1, frames: [frame(0, true), frame(0.4), frame(0.8)] },
    { seconds: 0.5, frames: [frame(0, true), frame(0.3)] },
  ]);
  expect(packets.map(({ at }) => at)).toEqual([0, 0.4, 0.8, 1, 1.3]);
  packets.forEach(({ at, seconds }, index) =>
    expect(at + seconds).toBeCloseTo(packets[index + 1]?.at ?? 1.5),
  );
  expect(packets.map(({ key }) => key)).toEqual([true, false, false, true, false]);
});

test('packetsOf_nothing_isNothing', () => {
  expect(packetsOf([])).toEqual([]);
  expect(packetsOf([{ seconds: 1, frames: [] }])).toEqual([]);
});
