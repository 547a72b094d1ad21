import { expect, test } from 'vitest';
import { microphoneWishes } from './devices';
import { planOf } from './plan';
import { problemOf } from './problems';

const plan = (query: string) => planOf(new URLSearchParams(query));

test('planOf_address_saysWhatToRecord', () => {
  expect(plan('')).toEqual({ mode: 'camera', sound: undefined, base: undefined });
  expect(plan('mode=photos').mode).toBe('photos');
  expect(plan('mode=teapot').mode).toBe('camera');
  expect(plan('sound=s1&start=4.5').sound).toEqual({ id: 's1', start: 4.5 });
  expect(plan('sound=s1&start=-3').sound?.start).toBe(0);
  expect(plan('sound=s1&start=soon').sound?.start).toBe(0);
  expect(plan('stitch=c1&mode=screen')).toMatchObject({
    mode: 'screen',
    base: { kind: 'stitch', clip: 'c1' },
  });
});

test('planOf_duet_needsACamera', () => {
  expect(plan('duet=c1&mode=photos')).toMatchObject({ mode: 'camera', base: { kind: 'duet' } });
});

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'no-camera'],
  ['NotReadableError', 'in-use'],
  ['QuotaExceededError', 'storage'],
  ['TypeError', 'failed'],
])('problemOf_%s', (name, wanted) => {
  expect(problemOf({ name })).toBe(wanted);
});

test('microphoneWishes_sound_isHeardRawSoThatItCanBeMeasured', () => {
  expect(microphoneWishes('perform')).toEqual({
    echoCancellation: false,
    noiseSuppression: false,
    autoGainControl: false,
  });
  expect(microphoneWishes('duet').echoCancellation).toBe(true);
});
