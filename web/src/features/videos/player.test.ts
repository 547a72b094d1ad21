import { beforeEach, describe, expect, test } from 'vitest';
import { aClip } from '../../testing/clips';
import { settle } from '../../testing/fake-timers';
import { FakeVideo } from '../../testing/fake-video';
import { Player, type PlayerListener, type Program, type Stage } from './player';
import { Prefetcher } from './prefetcher';
import { Sound } from './sound';

const stage = (index: number): Stage => ({
  key: `k${index}`,
  index,
  clip: aClip({ id: `c${index}` }),
});
const programAt = (index: number): Program => ({
  current: stage(index),
  previous: index > 0 ? stage(index - 1) : undefined,
  next: [stage(index + 1), stage(index + 2)],
});

let videos: FakeVideo[];
let sound: Sound;
let prefetched: string[];
let told: string[];
let saveData: boolean;
let autoplay: boolean;
let player: Player;

const listener: PlayerListener = {
  playRequested: () => told.push('requested'),
  firstFrame: () => told.push('first frame'),
  progress: (seconds) => told.push(`progress ${seconds}`),
  seeked: (seconds) => told.push(`seeked ${seconds}`),
  waiting: () => told.push('waiting'),
  playing: () => told.push('playing'),
};

beforeEach(() => {
  videos = [new FakeVideo(), new FakeVideo(), new FakeVideo()];
  sound = new Sound({ getItem: () => null, setItem: () => undefined });
  prefetched = [];
  told = [];
  saveData = false;
  autoplay = true;
  player = new Player({
    videos: videos as unknown as HTMLVideoElement[],
    prefetcher: new Prefetcher(async (url) => void prefetched.push(url)),
    sound,
    screen: () => ({ pixelsHigh: 1280, saveData }),
    autoplay: () => autoplay,
  });
});

async function show(index: number): Promise<void> {
  player.show(programAt(index), listener);
  await settle();
}

const sources = () => videos.map(({ src }) => src);
const showing = (index: number) => videos.find(({ src }) => src === `/media/c${index}.mp4`);

describe('show', () => {
  test('show_first_playsMutedAndReadiesTheNext', async () => {
    await show(0);
    expect(showing(0)?.plays).toEqual([{ src: '/media/c0.mp4', muted: true }]);
    expect(showing(1)?.paused).toBe(true);
    expect(prefetched).toEqual(['/media/c1.mp4', '/media/c2.mp4']);
    expect(told.slice(0, 3)).toEqual(['requested', 'playing', 'first frame']);
  });

  test('show_firstFrameStillToCome_leavesTheConnectionToIt', async () => {
    autoplay = false;
    await show(0);
    expect(prefetched).toEqual([]);
    showing(0)?.becomeReady();
    await settle();
    expect(prefetched).toEqual(['/media/c1.mp4', '/media/c2.mp4']);
    expect(showing(1)?.preload).toBe('metadata');
  });

  test('show_next_startsTheElementThatWasReady', async () => {
    await show(0);
    const ready = showing(1);
    await show(1);
    expect(player.active).toBe(ready);
    expect(ready?.paused).toBe(false);
    expect(showing(0)?.paused).toBe(true);
    expect(sources().sort()).toEqual(['/media/c0.mp4', '/media/c1.mp4', '/media/c2.mp4']);
  });

  test('show_back_startsFromTheBeginning', async () => {
    await show(1);
    const first = showing(0);
    if (first !== undefined) {
      first.currentTime = 7;
    }
    await show(0);
    expect(showing(0)?.currentTime).toBe(0);
  });

  test('show_sameClipMovedUp_goesOnPlayingAtItsNewPlace', async () => {
    await show(1);
    const { current } = programAt(1);
    player.show(
      { current: current && { ...current, index: 0 }, previous: undefined, next: [] },
      listener,
    );
    expect(showing(1)?.plays.length).toBe(1);
    expect(showing(1)?.style.properties.get('--index')).toBe('0');
  });

  test('show_saveData_fetchesOnlyWhatIsWatched', async () => {
    saveData = true;
    await show(0);
    expect(prefetched).toEqual([]);
    expect(sources().filter((src) => src !== '')).toEqual(['/media/c0.mp4']);
    await show(1);
    expect(showing(1)?.paused).toBe(false);
  });

  test('show_nothing_stopsEverything', async () => {
    await show(0);
    player.show({ current: undefined, previous: undefined, next: [] }, listener);
    expect(player.state.get()).toEqual({ key: undefined, playing: false, needsTap: false });
    expect(sources()).toEqual(['', '', '']);
  });
});

test('firstFrame_presentedBeforeItPlays_isToldAtOnce', async () => {
  const [video] = videos;
  if (video !== undefined) {
    video.play = async () => void video.presentFrame();
  }
  await show(0);
  expect(told).toEqual(['requested', 'first frame']);
});

test('firstFrame_onceAnotherClipIsCurrent_isNotToldOfThat', async () => {
  const [video] = videos;
  if (video !== undefined) {
    video.play = async () => undefined;
  }
  await show(0);
  await show(1);
  told = [];
  video?.presentFrame();
  expect(told).toEqual([]);
});

describe('when the browser refuses', () => {
  test('play_soundRefused_playsMutedInstead', async () => {
    sound.choose(false);
    videos.forEach((video) => (video.refuse = ({ muted }) => !muted));
    await show(0);
    expect(showing(0)?.plays.map(({ muted }) => muted)).toEqual([false, true]);
    expect(sound.state.get()).toEqual({ muted: true, wanted: true });
    expect(player.state.get()).toEqual({ key: 'k0', playing: true, needsTap: false });
  });

  test('play_refusedEvenMuted_offersATapTargetThatWorks', async () => {
    videos.forEach((video) => (video.refuse = () => true));
    await show(0);
    expect(player.state.get().needsTap).toBe(true);
    showing(0)?.presentFrame();
    expect(told).toEqual(['requested']);
    videos.forEach((video) => (video.refuse = () => false));
    player.toggle();
    await settle();
    expect(player.state.get()).toEqual({ key: 'k0', playing: true, needsTap: false });
  });
});

test('error_ofTheCurrentClip_offersATapThatLoadsItAgain', async () => {
  await show(0);
  const video = showing(0);
  video?.fail();
  expect(player.state.get()).toEqual({ key: 'k0', playing: false, needsTap: true });
  player.toggle();
  await settle();
  expect(video?.error).toBeNull();
  expect(player.state.get().playing).toBe(true);
});

test('show_lessMotionWanted_waitsForATap', async () => {
  autoplay = false;
  await show(0);
  expect(showing(0)?.plays).toEqual([]);
  expect(player.state.get().needsTap).toBe(true);
});

test('sound_turnedOn_isHeardAtOnce', async () => {
  await show(0);
  sound.gesture();
  expect(showing(0)?.muted).toBe(false);
});

test('seekTo_beyondTheEnd_staysWithinAndTellsBoth', async () => {
  await show(0);
  const video = showing(0);
  if (video !== undefined) {
    video.currentTime = 3;
  }
  player.seekTo(99);
  expect(video?.currentTime).toBeCloseTo(19.9);
  expect(told.slice(-2)).toEqual(['progress 3', 'seeked 19.9']);
});

test('events_ofANeighbour_areNotTold', async () => {
  await show(0);
  told = [];
  showing(1)?.dispatchEvent(new Event('waiting'));
  showing(1)?.dispatchEvent(new Event('timeupdate'));
  expect(told).toEqual([]);
});
