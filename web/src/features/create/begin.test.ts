import { expect, test } from 'vitest';
import { fieldsOfTake, type Take } from './begin';

const take = (parts: Partial<Take>): Take => ({
  file: new File([], 'take.mp4'),
  latencyMillis: 0,
  hasVoice: true,
  ...parts,
});

test('fieldsOfTake_lipSync_carriesSoundAndLatency', () => {
  const sound = { id: 's', start: 12.5 };
  expect(fieldsOfTake(take({ sound, latencyMillis: 83.6, hasVoice: false }))).toEqual({
    sound: { ...sound, volume: 1 },
    sync: { latencyMillis: 84, nudgeMillis: 0 },
    voiceVolume: 0,
  });
});

test('fieldsOfTake_stitch_carriesItsPart', () => {
  const base = { kind: 'stitch', clip: 'c', layout: 'side-by-side', start: 1, seconds: 4 } as const;
  expect(fieldsOfTake(take({ base }))).toMatchObject({ base: { ...base, volume: 1 } });
});

test('fieldsOfTake_alone_isHeardAsItIs', () => {
  expect(fieldsOfTake(take({ hasVoice: false }))).toEqual({ voiceVolume: 1 });
});
