import { beforeEach, describe, expect, test } from 'vitest';
import { WatchTracker, type Observation } from './watch-tracker';

let now: number;
let seen: Observation[];

beforeEach(() => {
  now = 0;
  seen = [];
});

const tracker = (duration = 20) =>
  new WatchTracker(
    duration,
    (each) => seen.push(each),
    () => now,
  );
const types = () => seen.map(({ type }) => type);
const last = (type: string) => seen.filter((each) => each.type === type).at(-1);

/** Plays in steps of a quarter second, as browsers report it. */
function play(view: WatchTracker, from: number, to: number): void {
  for (let position = from + 0.25; position <= to; position += 0.25) {
    now += 250;
    view.progress(position);
  }
}

test('appear_always_isAnImpressionAtOnce', () => {
  tracker();
  expect(types()).toEqual(['impression']);
});

test('firstFrame_afterRequest_tellsTheTimeItTook', () => {
  const view = tracker();
  now = 40;
  view.playRequested();
  now = 130;
  view.firstFrame();
  view.firstFrame();
  expect(seen.filter(({ type }) => type === 'play')).toEqual([{ type: 'play', value: 90 }]);
});

test('firstFrame_toldLate_countsUntilItWasShown', () => {
  const view = tracker();
  view.playRequested();
  now = 130;
  view.firstFrame(50.4);
  expect(last('play')).toEqual({ type: 'play', value: 80 });
});

test('progress_wholeClip_passesEachQuartileOnce', () => {
  const view = tracker();
  view.firstFrame();
  play(view, 0, 20);
  expect(seen.filter(({ type }) => type === 'quartile').map(({ value }) => value)).toEqual([
    0.25, 0.5, 0.75,
  ]);
});

test('close_watchedToTheEnd_portionIsOneAndNoSkip', () => {
  const view = tracker();
  play(view, 0, 20);
  view.close('moved');
  expect(last('watch')).toEqual({ type: 'watch', portion: 1, seconds: 20 });
  expect(types()).not.toContain('skip');
});

test('progress_loop_isAReplayWhoseSecondsCountAndPortionDoesNot', () => {
  const view = tracker();
  play(view, 0, 19.75);
  now += 500;
  view.progress(0.25);
  play(view, 0.25, 5);
  view.close('moved');
  expect(types().filter((type) => type === 'replay').length).toBe(1);
  expect(last('watch')).toEqual({ type: 'watch', portion: 1, seconds: 25 });
});

test('progress_busyPageReportsLate_whatPlayedMeanwhileWasSeen', () => {
  const view = tracker();
  play(view, 0, 2);
  now += 7000;
  view.progress(9);
  view.close('moved');
  expect(last('watch')).toEqual({ type: 'watch', portion: 0.45, seconds: 9 });
});

test('progress_aheadOfTheClock_isAJumpThatWasNotSeen', () => {
  const view = tracker();
  play(view, 0, 2);
  now += 250;
  view.progress(15);
  view.close('moved');
  expect(last('watch')).toEqual({ type: 'watch', portion: 0.1, seconds: 2 });
});

test('seeked_toTheEnd_whatLiesBetweenWasNotSeen', () => {
  const view = tracker();
  play(view, 0, 5);
  view.seeked(19);
  play(view, 19, 20);
  now += 60_000;
  view.close('moved');
  expect(last('watch')?.portion).toBeCloseTo(0.3);
  expect(last('watch')?.seconds).toBeCloseTo(6);
});

test('seeked_backwards_isNoReplayAndCountsNoPartTwice', () => {
  const view = tracker();
  play(view, 0, 10);
  view.seeked(5);
  play(view, 5, 10);
  view.close('moved');
  expect(types()).not.toContain('replay');
  expect(last('watch')).toEqual({ type: 'watch', portion: 0.5, seconds: 15 });
});

describe('close', () => {
  test('close_beforeTheFirstFrame_isAFastSkipWithItsDwell', () => {
    const view = tracker();
    now = 180;
    view.close('moved');
    expect(seen.slice(1)).toEqual([
      { type: 'skip', seconds: 0.18 },
      { type: 'watch', portion: 0, seconds: 0 },
    ]);
  });

  test('close_afterALongLook_isNoSkip', () => {
    const view = tracker(60);
    play(view, 0, 8);
    view.close('moved');
    expect(types()).not.toContain('skip');
  });

  test('close_byHiding_isNoSkip', () => {
    const view = tracker();
    view.close('hidden');
    expect(types()).toEqual(['impression', 'watch']);
  });

  test('close_twice_closesOnce', () => {
    const view = tracker();
    view.close('moved');
    view.close('moved');
    view.close('page');
    expect(types().filter((type) => type === 'watch').length).toBe(1);
  });

  test('close_pageReturnsAndNothingMoreIsWatched_closesOnce', () => {
    const view = tracker();
    play(view, 0, 10);
    view.close('page');
    now += 60_000;
    view.close('moved');
    expect(types().filter((type) => type === 'watch').length).toBe(1);
  });

  test('close_pageReturnsAndTheClipEnds_portionIsOfTheWholeAndSecondsOfTheRest', () => {
    const view = tracker();
    play(view, 0, 10);
    view.close('page');
    play(view, 10, 20);
    view.close('moved');
    expect(last('watch')).toEqual({ type: 'watch', portion: 1, seconds: 10 });
    expect(types().filter((type) => type === 'impression').length).toBe(1);
  });
});

describe('stalls', () => {
  test('waiting_inMidPlay_isAStallWithItsLength', () => {
    const view = tracker();
    view.firstFrame();
    play(view, 0, 2);
    view.waiting();
    now += 1500;
    view.playing();
    expect(last('stall')).toEqual({ type: 'stall', seconds: 1.5 });
  });

  test('waiting_beforeTheFirstFrame_isNoStall', () => {
    const view = tracker();
    view.waiting();
    now += 1500;
    view.firstFrame();
    view.close('moved');
    expect(types()).not.toContain('stall');
  });

  test('close_whileStalled_tellsTheStallFirst', () => {
    const view = tracker();
    view.firstFrame();
    view.waiting();
    now += 9000;
    view.close('moved');
    expect(types().slice(-2)).toEqual(['stall', 'watch']);
  });
});
