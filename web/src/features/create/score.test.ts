import { expect, test } from 'vitest';
import { aDraft } from '../../testing/drafts';
import { cutOf, offsetMillis, partnerAt, scoreOf, soundAt, takeAt } from './score';

const file = { name: 'a.mp4', bytes: 1, received: 1, durationSeconds: 12 };
const base = { clip: 'c', layout: 'side-by-side', start: 2, seconds: 3, volume: 1 } as const;

test.each([
  ['uncut', undefined, 12, { start: 0, end: 12 }],
  ['cut', { start: 2, end: 7 }, 12, { start: 2, end: 7 }],
  ['beyond the end', { start: 2, end: 70 }, 12, { start: 2, end: 12 }],
  ['longer than a clip may be', undefined, 90, { start: 0, end: 60 }],
])('cutOf_%s_isWithinTheTake', (_, trim, duration, wanted) => {
  expect(cutOf(aDraft({ file, ...(trim && { trim }) }), duration)).toEqual(wanted);
});

test.each([
  [{ latencyMillis: 120, nudgeMillis: 0 }, 120],
  [{ latencyMillis: 120, nudgeMillis: -30 }, 90],
  [{ latencyMillis: 120, measuredMillis: 85, nudgeMillis: 10 }, 95],
])('offsetMillis_%j_is%i', (sync, wanted) => {
  expect(offsetMillis(aDraft({ sync }))).toBe(wanted);
});

test('soundAt_aLateTake_isHeardLater', () => {
  const draft = aDraft({
    file,
    trim: { start: 2, end: 8 },
    sound: { id: 's', start: 10, volume: 1 },
    sync: { latencyMillis: 100, nudgeMillis: 0 },
  });
  const score = scoreOf(draft);
  expect(score.seconds).toBe(6);
  expect(soundAt(score, takeAt(score, 0))).toBeCloseTo(11.9);
});

test('scoreOf_stitch_beginsWithTheOtherClip', () => {
  const score = scoreOf(aDraft({ file, base: { ...base, kind: 'stitch' } }));
  expect([score.seconds, score.lead]).toEqual([15, 3]);
  expect([partnerAt(score, 1), takeAt(score, 4)]).toEqual([3, 1]);
});

test('scoreOf_duet_playsBothAtOnce', () => {
  const score = scoreOf(aDraft({ file, base: { ...base, kind: 'duet', seconds: 20 } }));
  expect([score.seconds, partnerAt(score, 4)]).toEqual([12, 6]);
});

test('scoreOf_duetWithAShorterClip_endsWithIt', () => {
  const duet = { ...base, kind: 'duet', seconds: 5 } as const;
  expect(scoreOf(aDraft({ file, base: duet })).seconds).toBe(5);
  expect(scoreOf(aDraft({ file, base: duet, trim: { start: 2, end: 9 } })).seconds).toBe(3);
});
