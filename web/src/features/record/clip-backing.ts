import type { Backing } from './backing';
import { median } from './sound-clock';

const longestWaitMillis = 8000;

/** Another clip that plays beside the camera; its own pictures tell where it is. */
export class ClipBacking implements Backing {
  readonly #video: HTMLVideoElement;
  #measured: number[] = [];
  #callback = 0;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  async begin(second: number, rate: number): Promise<number> {
    const video = this.#video;
    video.pause();
    await seek(video, Math.min(second, Math.max(0, video.duration - 0.05)));
    const from = video.currentTime;
    video.playbackRate = rate;
    this.#measured = [];
    const first = this.#watch(from, rate);
    await video.play();
    return first;
  }

  heardAtMillis(): number | undefined {
    return median(this.#measured);
  }

  stop(): void {
    if ('cancelVideoFrameCallback' in this.#video) {
      this.#video.cancelVideoFrameCallback(this.#callback);
    }
    this.#video.pause();
  }

  close(): void {
    this.stop();
    this.#video.removeAttribute('src');
    this.#video.load();
  }

  /** Every picture that is shown tells anew when the first one must have been. */
  #watch(from: number, rate: number): Promise<number> {
    const video = this.#video;
    if (!('requestVideoFrameCallback' in video)) {
      return Promise.resolve(performance.now());
    }
    return new Promise((resolve) => {
      const onFrame = (
        _: number,
        { mediaTime, expectedDisplayTime }: VideoFrameCallbackMetadata,
      ) => {
        const began = expectedDisplayTime - ((mediaTime - from) / rate) * 1000;
        this.#measured.push(began);
        resolve(began);
        this.#callback = video.requestVideoFrameCallback(onFrame);
      };
      this.#callback = video.requestVideoFrameCallback(onFrame);
    });
  }
}

/** Brings a video to a second of it; rejects where that takes too long. */
export function seek(video: HTMLVideoElement, second: number): Promise<void> {
  if (!video.seeking && Math.abs(video.currentTime - second) < 0.01) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the clip does not load')), longestWaitMillis);
    video.addEventListener(
      'seeked',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    video.currentTime = second;
  });
}
