import type { Clip } from '../../api';
import { Store } from '../../lib/store';
import { chooseSource, type Screen } from './choose-source';
import type { Prefetcher } from './prefetcher';
import type { Sound } from './sound';

/** A clip's place in the feed: `key` is unique in the feed, `index` counts from the top. */
export interface Stage {
  key: string;
  index: number;
  clip: Clip;
}

/** What is on the screen, and what may be next on either side. */
export interface Program {
  current: Stage | undefined;
  previous: Stage | undefined;
  /** The two clips that follow, nearest first. */
  next: readonly Stage[];
}

export interface PlayerState {
  /** Key of the clip in the middle of the screen. */
  key: string | undefined;
  playing: boolean;
  /** The browser, or the viewer's wish for less motion, wants a tap before anything moves. */
  needsTap: boolean;
}

/** What the current clip does, for whoever measures the watching. */
export interface PlayerListener {
  playRequested(): void;
  /** A frame has come onto the screen, so many milliseconds ago. */
  firstFrame(ago: number): void;
  progress(seconds: number): void;
  seeked(seconds: number): void;
  waiting(): void;
  playing(): void;
}

export interface PlayerOptions {
  videos: readonly HTMLVideoElement[];
  prefetcher: Prefetcher;
  sound: Sound;
  screen(): Screen;
  autoplay(): boolean;
}

/** `HAVE_CURRENT_DATA` of the media element's ready states. */
const hasCurrentData = 2;

const silent: PlayerListener = {
  playRequested: () => undefined,
  firstFrame: () => undefined,
  progress: () => undefined,
  seeked: () => undefined,
  waiting: () => undefined,
  playing: () => undefined,
};

/**
 * Three video elements that take turns: the current clip, the one before and the one after. They
 * keep their places in the document, since moving an element would stop it.
 */
export class Player {
  readonly state = new Store<PlayerState>({ key: undefined, playing: false, needsTap: false });
  readonly speed = new Store(1);
  readonly #options: PlayerOptions;
  readonly #slots = new Map<HTMLVideoElement, Stage>();
  #listener: PlayerListener = silent;
  #program: Program = { current: undefined, previous: undefined, next: [] };

  constructor(options: PlayerOptions) {
    this.#options = options;
    options.videos.forEach((video) => this.#listenTo(video));
    options.sound.state.subscribe(() => this.#applySound());
  }

  /** The element that shows the current clip. */
  get active(): HTMLVideoElement | undefined {
    return this.#videoOf(this.#program.current?.key);
  }

  /** Shows another program; the current clip starts if it was not current before. */
  show(program: Program, listener: PlayerListener): void {
    const changed = program.current?.key !== this.state.get().key;
    this.#program = program;
    this.#listener = listener;
    this.#assign();
    this.#prepareNext();
    if (changed) {
      this.#begin();
    }
  }

  /** Tells the listener where the current clip is, since the browser does so only now and then. */
  report(): void {
    const video = this.active;
    if (video !== undefined && !video.paused && !video.seeking) {
      this.#listener.progress(video.currentTime);
    }
  }

  toggle(): void {
    const video = this.active;
    if (video === undefined) {
      return;
    }
    if (video.paused) {
      void this.#play(video);
    } else {
      video.pause();
    }
  }

  /** Plays this and all further clips faster or slower; 1 is as they were made. */
  setSpeed(speed: number): void {
    this.speed.set(speed);
    this.#options.videos.forEach((video) => {
      video.defaultPlaybackRate = speed;
      video.playbackRate = speed;
    });
  }

  pause(): void {
    this.active?.pause();
  }

  resume(): void {
    const video = this.active;
    if (video !== undefined && !this.state.get().needsTap) {
      void this.#play(video);
    }
  }

  seekBy(seconds: number): void {
    const video = this.active;
    if (video !== undefined) {
      this.seekTo(video.currentTime + seconds);
    }
  }

  /** Jumps within the clip; beyond its ends means to its ends. */
  seekTo(seconds: number): void {
    const video = this.active;
    if (video === undefined || !Number.isFinite(video.duration)) {
      return;
    }
    const target = Math.min(Math.max(0, seconds), Math.max(0, video.duration - 0.1));
    this.#listener.progress(video.currentTime);
    video.currentTime = target;
    this.#listener.seeked(target);
  }

  /** Only once the current clip has its first frame: until then the connection is its own. */
  #prepareNext(): void {
    const { prefetcher, screen } = this.#options;
    const urls = this.#program.next.map((stage) => this.#urlOf(stage));
    if (screen().saveData || (this.active?.readyState ?? 0) < hasCurrentData) {
      prefetcher.keepOnly(urls);
      return;
    }
    prefetcher.want(urls);
    this.#slots.forEach((stage, video) => this.#loadWhenPrefetched(video, stage));
  }

  #loadWhenPrefetched(video: HTMLVideoElement, stage: Stage): void {
    const url = this.#urlOf(stage);
    void this.#options.prefetcher.whenReady(url).then(() => {
      if (this.#slots.get(video)?.key === stage.key && !video.hasAttribute('src')) {
        video.preload = 'metadata';
        video.src = url;
      }
    });
  }

  #assign(): void {
    const { current, previous, next } = this.#program;
    const wanted = [current, next[0], previous].filter((stage) => stage !== undefined);
    const keys = new Set(wanted.map(({ key }) => key));
    const free = this.#options.videos.filter(
      (video) => !keys.has(this.#slots.get(video)?.key ?? ''),
    );
    for (const stage of wanted) {
      const video = this.#videoOf(stage.key) ?? free.shift();
      if (video !== undefined) {
        this.#place(video, stage);
      }
    }
    free.forEach((video) => this.#clear(video));
  }

  #place(video: HTMLVideoElement, stage: Stage): void {
    if (this.#slots.get(video)?.key !== stage.key) {
      this.#clear(video);
    }
    this.#slots.set(video, stage);
    video.style.setProperty('--index', String(stage.index));
    video.dataset['fit'] = stage.clip.height > stage.clip.width ? 'cover' : 'contain';
    if (stage.key === this.#program.current?.key && !video.hasAttribute('src')) {
      video.src = this.#urlOf(stage);
    }
  }

  #clear(video: HTMLVideoElement): void {
    this.#slots.delete(video);
    delete video.dataset['shown'];
    if (video.hasAttribute('src')) {
      video.pause();
      video.removeAttribute('src');
      video.load();
    }
  }

  #begin(): void {
    const active = this.active;
    this.#options.videos.filter((video) => video !== active).forEach((video) => video.pause());
    const needsTap = active !== undefined && !this.#options.autoplay();
    this.state.set({ key: this.#program.current?.key, playing: false, needsTap });
    if (active === undefined) {
      return;
    }
    if (active.currentTime > 0) {
      active.currentTime = 0;
    }
    if (!needsTap) {
      void this.#play(active);
    }
  }

  async #play(video: HTMLVideoElement): Promise<void> {
    const key = this.#slots.get(video)?.key;
    this.#listener.playRequested();
    video.preload = 'auto';
    if (video.error !== null) {
      video.load();
    }
    video.muted = this.#options.sound.state.get().muted;
    const forgetFrame = this.#expectFrame(video);
    const answer = await attempt(video);
    const mutedAnswer =
      answer === 'refused' && !video.muted ? await this.#retryMuted(video) : answer;
    if (mutedAnswer === 'refused') {
      forgetFrame();
      this.#wantTap(key);
    }
  }

  #wantTap(key: string | undefined): void {
    if (this.state.get().key === key) {
      this.state.update((state) => ({ ...state, needsTap: true }));
    }
  }

  /** Asked for with the wish to play: "playing" is told late, often after the frame it is about. */
  #expectFrame(video: HTMLVideoElement): () => void {
    if (!countsFrames(video)) {
      return () => undefined;
    }
    const key = this.state.get().key;
    const request = video.requestVideoFrameCallback((_now, { presentationTime }) => {
      if (this.state.get().key === key) {
        this.#listener.firstFrame(Math.max(0, performance.now() - presentationTime));
      }
    });
    return () => video.cancelVideoFrameCallback(request);
  }

  #retryMuted(video: HTMLVideoElement): Promise<'playing' | 'refused' | 'interrupted'> {
    video.muted = true;
    this.#options.sound.refused();
    return attempt(video);
  }

  #applySound(): void {
    const active = this.active;
    if (active !== undefined) {
      active.muted = this.#options.sound.state.get().muted;
    }
  }

  #listenTo(video: HTMLVideoElement): void {
    const whenActive = (act: () => void) => () => {
      if (video === this.active) {
        act();
      }
    };
    const on = (type: string, act: () => void) => video.addEventListener(type, whenActive(act));
    video.addEventListener('loadeddata', () => (video.dataset['shown'] = ''));
    on('loadeddata', () => this.#prepareNext());
    on('error', () => video.hasAttribute('src') && this.#failed());
    on('playing', () => this.#started(video));
    on('pause', () => this.state.update((state) => ({ ...state, playing: false })));
    on('timeupdate', () => !video.seeking && this.#listener.progress(video.currentTime));
    on('waiting', () => !video.seeking && this.#listener.waiting());
  }

  /** The next clip need not suffer for it, and a tap tries again. */
  #failed(): void {
    this.state.update((state) => ({ ...state, playing: false, needsTap: true }));
    this.#options.prefetcher.want(this.#program.next.map((stage) => this.#urlOf(stage)));
  }

  #started(video: HTMLVideoElement): void {
    const { key } = this.state.get();
    this.state.set({ key, playing: true, needsTap: false });
    this.#listener.playing();
    if (!countsFrames(video)) {
      this.#listener.firstFrame(0);
    }
  }

  #urlOf(stage: Stage): string {
    return chooseSource(stage.clip.sources, this.#options.screen())?.url ?? '';
  }

  #videoOf(key: string | undefined): HTMLVideoElement | undefined {
    return this.#options.videos.find(
      (video) => key !== undefined && this.#slots.get(video)?.key === key,
    );
  }
}

/** Firefox does so only since 2024. */
function countsFrames(video: HTMLVideoElement): boolean {
  return 'requestVideoFrameCallback' in video;
}

/** A pause or a new source interrupts an attempt; that is no refusal. */
async function attempt(video: HTMLVideoElement): Promise<'playing' | 'refused' | 'interrupted'> {
  try {
    await video.play();
    return 'playing';
  } catch (failure) {
    const refused = failure instanceof DOMException && failure.name === 'NotAllowedError';
    return refused ? 'refused' : 'interrupted';
  }
}
