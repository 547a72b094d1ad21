import { expect, test } from 'vitest';
import { settle } from '../../testing/fake-timers';
import { FakeBacking, FakeStudio } from './fake-studio';
import { RecordSession, type SessionOptions } from './session';

/** A segment lasts until after its last frame. */
const lastFrame = 1 / 30;

async function aSession(options: SessionOptions = {}, prepare?: (studio: FakeStudio) => void) {
  const studio = new FakeStudio();
  prepare?.(studio);
  const session = new RecordSession(studio, {
    ...options,
    initial: { countdown: 0, ...options.initial },
  });
  await session.open('camera');
  const state = () => session.state.get();
  /** Lets the camera run at 25 frames a second. */
  const run = async (seconds: number) => {
    for (let frame = 0; frame < Math.round(seconds * 25); frame++) {
      await studio.timers.advance(40);
      studio.picture.frame(studio.timers.now());
    }
    await settle();
  };
  const record = async (seconds: number) => {
    session.press();
    await settle();
    await run(seconds);
    session.press();
    await settle();
  };
  return { session, studio, state, run, record };
}

test('press_withCountdown_waitsAndCanBeTakenBack', async () => {
  const { session, studio, state } = await aSession({ initial: { countdown: 3 } });
  session.press();
  expect(state()).toMatchObject({ phase: 'counting', left: 3 });
  await studio.timers.advance(2000);
  expect(state().left).toBe(1);
  session.press();
  expect(state().phase).toBe('ready');
  await studio.timers.advance(5000);
  expect(state().phase).toBe('ready');
  session.press();
  await studio.timers.advance(3000);
  expect(state().phase).toBe('recording');
});

test('record_twoSegments_addUpAndTheLastCanBeUndone', async () => {
  const { session, studio, state, record } = await aSession();
  await record(2);
  await record(1);
  expect(state().segments.map(({ seconds }) => seconds)).toEqual([
    expect.closeTo(2 + lastFrame),
    expect.closeTo(1 + lastFrame),
  ]);
  session.undo();
  expect(state().segments).toHaveLength(1);
  expect(studio.recorder.segments).toHaveLength(1);
  expect(studio.recorder.segments[0]?.frames.at(-1)).toBeLessThan(
    studio.recorder.segments[0]?.ending.seconds ?? 0,
  );
});

test('record_recorderThatCannotUndo_startsOver', async () => {
  const { session, state, record } = await aSession({}, ({ recorder }) => {
    recorder.can = { undo: false, speeds: [1] };
  });
  await record(2);
  await record(1);
  session.undo();
  expect(state().segments).toEqual([]);
});

test('record_limit_endsByItselfExactlyThere', async () => {
  const { session, studio, state, run, record } = await aSession();
  await record(10);
  session.press();
  await settle();
  await run(7);
  expect(state().phase).toBe('ready');
  const total = state().segments.reduce((sum, { seconds }) => sum + seconds, 0);
  expect(total).toBeCloseTo(15, 9);
  const [, last] = studio.recorder.segments;
  expect(last?.frames.every((at) => at < (last.ending.seconds ?? 0))).toBe(true);
  session.press();
  expect(state().phase).toBe('ready');
});

test('record_slowMotion_lastsTwiceAsLongAndEndsSooner', async () => {
  const { session, studio, state, record, run } = await aSession();
  session.set({ speed: 0.5 });
  await record(2);
  expect(state().segments[0]).toMatchObject({ speed: 0.5, hasVoice: false });
  expect(state().segments[0]?.seconds).toBeCloseTo(4, 1);
  const ending = studio.recorder.segments[0]?.ending;
  expect((ending?.toMillis ?? 0) - (ending?.fromMillis ?? 0)).toBeCloseTo(
    (ending?.seconds ?? 0) * 500,
  );
  session.press();
  await settle();
  await run(6);
  expect(state().segments.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(15);
});

test('record_longest_isLessThanTheChosenLimit', async () => {
  const { session } = await aSession({ longest: 7 });
  expect(session.limitSeconds).toBe(7);
});

test('record_sound_goesOnWhereTheTakeIs', async () => {
  const { session, studio, record } = await aSession({ start: 10 }, (each) => {
    each.backing = new FakeBacking(() => each.timers.now());
  });
  await record(2);
  session.set({ speed: 0.5 });
  await record(1);
  const [first, second] = studio.backing?.plays ?? [];
  expect(first).toEqual({ second: 10, rate: 1 });
  expect(second?.second).toBeCloseTo(12 + lastFrame);
  expect(second?.rate).toBe(2);
  expect(studio.backing?.playing).toBe(false);
});

test('record_sound_takeBeginsWhenItIsHeardAndTellsHowFarOff', async () => {
  const { studio, state, record } = await aSession({}, (each) => {
    each.backing = new FakeBacking(() => each.timers.now() + 200);
  });
  const pressed = studio.timers.now();
  if (studio.backing) {
    studio.backing.heard = pressed + 230;
  }
  await record(2);
  expect(studio.recorder.segments[0]?.ending.fromMillis).toBe(pressed + 200);
  expect(state().segments[0]?.seconds).toBeCloseTo(1.8 + lastFrame);
  expect(state().segments[0]?.lateMillis).toBeCloseTo(30);
});

test('record_soundThatDoesNotPlay_saysSo', async () => {
  const { session, state } = await aSession({}, (each) => {
    each.backing = new FakeBacking(() => {
      throw new Error('broken');
    });
  });
  session.press();
  await settle();
  expect(state()).toMatchObject({ phase: 'idle', problem: 'sound-missing' });
});

test('record_slipOfTheFinger_isNotKept', async () => {
  const { studio, state, record } = await aSession();
  await record(0.08);
  expect(state()).toMatchObject({ segments: [], notice: 'too-short' });
  expect(studio.recorder.segments).toEqual([]);
});

test.each(['hidden', 'interrupted'] as const)('away_%s_pausesWithAWord', async (why) => {
  const { session, studio, state, run } = await aSession();
  session.press();
  await settle();
  await run(1);
  studio.away(why);
  await settle();
  expect(state()).toMatchObject({ phase: 'ready', notice: why });
  expect(state().segments).toHaveLength(1);
});

test('away_hiddenWhileCounting_stopsCounting', async () => {
  const { session, studio, state } = await aSession({ initial: { countdown: 10 } });
  session.press();
  studio.away('hidden');
  await studio.timers.advance(20_000);
  expect(state().phase).toBe('ready');
});

test('away_hiddenWhileASharedScreenIsRecorded_goesOn', async () => {
  const { session, studio, state } = await aSession();
  await session.open('screen');
  session.press();
  await settle();
  studio.away('hidden');
  await settle();
  expect(state().phase).toBe('recording');
});

test('lost_unpluggedInTheMiddle_keepsWhatWasRecorded', async () => {
  const { session, studio, state, run } = await aSession();
  session.press();
  await settle();
  await run(1);
  studio.picture.stop('ended');
  await settle();
  expect(state()).toMatchObject({ phase: 'idle', problem: 'unplugged' });
  expect(state().segments).toHaveLength(1);
  expect(studio.picture.closed).toBe(true);
  expect((await session.finish()).size).toBeGreaterThan(0);
  expect(state().phase).toBe('idle');
});

test('lost_sharingEnded_isNoProblem', async () => {
  const { session, studio, state } = await aSession();
  await session.open('screen');
  studio.picture.stop('ended');
  await settle();
  expect(state()).toMatchObject({ phase: 'idle', problem: undefined, notice: 'share-ended' });
});

test('open_denied_saysWhyAndTriesAgain', async () => {
  const refusal = new DOMException('no', 'NotAllowedError');
  const { session, studio, state } = await aSession({}, (each) => (each.refusal = refusal));
  expect(state()).toMatchObject({ phase: 'idle', problem: 'denied' });
  await session.open('screen');
  expect(state().problem).toBe('screen-refused');
  studio.refusal = undefined;
  await session.open('camera');
  expect(state()).toMatchObject({ phase: 'ready', problem: undefined });
});

test('flip_camera_closesTheOneBefore', async () => {
  const { session, studio, state } = await aSession();
  const before = studio.picture;
  await session.flip();
  expect(before.closed).toBe(true);
  expect(state()).toMatchObject({ phase: 'ready', facing: 'environment' });
});

test('listen_refused_recordsWithoutAVoice', async () => {
  const { session, state } = await aSession({}, (each) => (each.silent = true));
  await session.listen(true);
  expect(state()).toMatchObject({ microphone: false, notice: 'no-voice', phase: 'ready' });
});

test('record_memoryFull_keepsWhatThereIsAndSaysSo', async () => {
  const { session, studio, state, run } = await aSession();
  session.press();
  await settle();
  await run(1);
  studio.recorder.full = true;
  await run(0.04);
  await settle();
  expect(state()).toMatchObject({ phase: 'idle', problem: 'storage' });
  expect(state().segments).toHaveLength(1);
});

test('close_whileRecording_letsEverythingGo', async () => {
  const { session, studio, run } = await aSession();
  session.press();
  await settle();
  await run(1);
  session.close();
  expect(studio.picture.closed).toBe(true);
  expect(studio.recorder.closed).toBe(true);
  expect(studio.closed).toBe(true);
});

test('close_whileTheCameraOpens_closesItWhenItComes', async () => {
  const studio = new FakeStudio();
  const session = new RecordSession(studio);
  const opening = session.open('camera');
  session.close();
  await opening;
  expect(studio.picture.closed).toBe(true);
});

test('frame_whileRecording_paintsTheTakesTime', async () => {
  const { session, studio, record, run } = await aSession();
  await record(2);
  session.press();
  await settle();
  await run(1);
  expect(studio.painted.at(-1)).toBeCloseTo(3 + lastFrame);
});
