import { describe, expect, test } from 'vitest';
import { joinVoice, levelOf, VoiceTape } from './voice';

const rate = 1000;
const counting = (from: number, length: number) =>
  Float32Array.from({ length }, (_, index) => from + index);

describe('VoiceTape', () => {
  test('cut_acrossBlocks_isExactToTheSample', () => {
    const tape = new VoiceTape(rate);
    tape.push(1, counting(0, 100));
    tape.push(1.1, counting(100, 100));
    expect([...tape.cut(1.05, 1.15)]).toEqual([...counting(50, 100)]);
  });

  test('cut_whereNothingWasHeard_isSilent', () => {
    const tape = new VoiceTape(rate);
    tape.push(1, counting(1, 10));
    const cut = tape.cut(0.995, 1.02);
    expect(cut).toHaveLength(25);
    expect([...cut.subarray(0, 5)]).toEqual([0, 0, 0, 0, 0]);
    expect(cut[5]).toBe(1);
    expect([...cut.subarray(15)].every((sample) => sample === 0)).toBe(true);
  });

  test('forget_earlierBlocks_areGone', () => {
    const tape = new VoiceTape(rate);
    tape.push(0, counting(1, 10));
    tape.push(1, counting(1, 10));
    tape.forget(0.5);
    expect(tape.cut(0, 0.01)[0]).toBe(0);
    expect(tape.cut(1, 1.01)[0]).toBe(1);
  });
});

describe('joinVoice', () => {
  test('joinVoice_silentSegmentBetween_keepsTheNextInPlace', () => {
    const loud = new Float32Array(200).fill(1);
    const joined = joinVoice(
      [{ seconds: 0.2, samples: loud }, { seconds: 0.3 }, { seconds: 0.2, samples: loud }],
      rate,
    );
    expect(joined).toHaveLength(700);
    expect([joined[100], joined[350], joined[600]]).toEqual([1, 0, 1]);
  });

  test('joinVoice_manySegmentsThatRound_doNotDrift', () => {
    const seconds = 0.3337;
    const segments = Array.from({ length: 60 }, () => ({
      seconds,
      samples: new Float32Array(334).fill(1),
    }));
    expect(joinVoice(segments, rate)).toHaveLength(Math.round(60 * seconds * rate));
  });

  test('joinVoice_joints_fadeToSilence', () => {
    const joined = joinVoice([{ seconds: 0.1, samples: new Float32Array(100).fill(1) }], rate);
    expect([joined[0], joined[99]]).toEqual([0, 0]);
    expect(joined[50]).toBe(1);
  });

  test('joinVoice_samplesThatAreTooMany_areCut', () => {
    const joined = joinVoice([{ seconds: 0.1, samples: new Float32Array(150).fill(1) }], rate);
    expect(joined).toHaveLength(100);
  });
});

test('levelOf_loudness_isBetweenNothingAndOne', () => {
  expect(levelOf(new Float32Array(100))).toBe(0);
  expect(levelOf(new Float32Array(0))).toBe(0);
  expect(levelOf(new Float32Array(100).fill(1))).toBe(1);
  expect(levelOf(new Float32Array(100).fill(0.05))).toBeCloseTo(0.52, 1);
});
