import { Store } from '../../lib/store';
import { FakeTimers } from '../../testing/fake-timers';
import type { Backing } from './backing';
import type { LivePicture } from './live-picture';
import type { Look } from './painter';
import { speeds } from './speed';
import type { Studio } from './studio';
import type { Ending, TakeRecorder } from './take-recorder';

/** A picture whose frames come when a test says so. */
class FakePicture implements LivePicture {
  readonly image = {} as CanvasImageSource;
  readonly size = { width: 1280, height: 720 };
  readonly mirrored = true;
  readonly fit = 'cover';
  closed = false;
  frame: (millis: number) => void = () => undefined;
  stop: (why: 'ended' | 'interrupted') => void = () => undefined;

  constructor(readonly throughHiding = false) {}

  run(onFrame: (millis: number) => void): void {
    this.frame = onFrame;
  }

  onStop(listener: (why: 'ended' | 'interrupted') => void): void {
    this.stop = listener;
  }

  close(): void {
    this.closed = true;
  }
}

class FakeRecorder implements TakeRecorder {
  can: TakeRecorder['can'] = { undo: true, speeds };
  readonly segments: { frames: number[]; ending: Ending }[] = [];
  closed = false;
  full = false;
  #frames: number[] = [];

  begin(): void {
    this.#frames = [];
  }

  add(at: number): void {
    if (this.full) {
      throw new DOMException('no memory', 'QuotaExceededError');
    }
    this.#frames.push(at);
  }

  async end(ending: Ending): Promise<boolean> {
    this.segments.push({ frames: this.#frames, ending });
    return ending.speed === 1;
  }

  undo(): void {
    this.segments.pop();
  }

  async finish(): Promise<File> {
    return new File(['take'], 'take.webm');
  }

  close(): void {
    this.closed = true;
  }
}

export class FakeBacking implements Backing {
  readonly plays: { second: number; rate: number }[] = [];
  playing = false;
  heard: number | undefined;

  constructor(readonly starts: () => number) {}

  async begin(second: number, rate: number): Promise<number> {
    this.plays.push({ second, rate });
    this.playing = true;
    return this.starts();
  }

  heardAtMillis(): number | undefined {
    return this.heard;
  }

  stop(): void {
    this.playing = false;
  }

  close(): void {
    this.stop();
  }
}

/** Devices, encoders and clocks without a browser. */
export class FakeStudio implements Studio {
  readonly timers = new FakeTimers();
  readonly level = new Store(0);
  readonly recorder = new FakeRecorder();
  picture = new FakePicture();
  backing: FakeBacking | undefined;
  refusal: unknown;
  silent = false;
  closed = false;
  away: (why: 'hidden' | 'interrupted') => void = () => undefined;
  readonly painted: number[] = [];

  now = () => this.timers.now();
  openCamera = () => this.#open(false);
  openScreen = () => this.#open(true);
  openRecorder = async () => this.recorder;
  wake = () => undefined;

  async listen(): Promise<void> {
    if (this.silent) {
      throw new DOMException('no', 'NotAllowedError');
    }
  }

  paint(...[, , seconds]: [LivePicture, Look, number]): void {
    this.painted.push(seconds);
  }

  onAway(listener: (why: 'hidden' | 'interrupted') => void): () => void {
    this.away = listener;
    return () => undefined;
  }

  close(): void {
    this.closed = true;
  }

  async #open(throughHiding: boolean): Promise<LivePicture> {
    if (this.refusal !== undefined) {
      throw this.refusal;
    }
    return (this.picture = new FakePicture(throughHiding));
  }
}
