import type { Size } from './framing';

/** How long a frame is on its way from the lens to the page, where the browser does not tell. */
const usualCameraMillis = 50;
const oldestMillis = 1000;
/** Frames are announced with the time at which the page's picture began, which may be before. */
const youngestMillis = -100;

/** What the pictures come from while one records. */
export interface LivePicture {
  readonly image: CanvasImageSource;
  readonly size: Size;
  readonly mirrored: boolean;
  readonly fit: 'cover' | 'contain';
  /** Goes on while the page is hidden. */
  readonly throughHiding: boolean;
  /** Calls with the moment at which each frame was captured, on the clock of `performance.now()`. */
  run(onFrame: (capturedMillis: number) => void): void;
  /** Why no more frames come: the device has gone, or something else has taken it for a while. */
  onStop(listener: (why: 'ended' | 'interrupted') => void): void;
  close(): void;
}

type Look = Pick<LivePicture, 'mirrored' | 'fit' | 'throughHiding'>;

/** Frames of a stream, in the moment that they come or, while hidden, by a worker's ticks. */
export class StreamPicture implements LivePicture {
  readonly image: HTMLVideoElement;
  readonly mirrored: boolean;
  readonly fit: 'cover' | 'contain';
  readonly throughHiding: boolean;
  readonly #stream: MediaStream;
  #metronome: Worker | undefined;
  #callback = 0;
  #closed = false;

  private constructor(stream: MediaStream, { mirrored, fit, throughHiding }: Look) {
    this.#stream = stream;
    this.mirrored = mirrored;
    this.fit = fit;
    this.throughHiding = throughHiding;
    this.image = document.createElement('video');
    this.image.muted = true;
    this.image.playsInline = true;
    this.image.srcObject = new MediaStream(stream.getVideoTracks());
    // Safari on a phone shows no new pictures of a video that is not on the page.
    this.image.className = 'visually-hidden';
    this.image.ariaHidden = 'true';
    document.body.append(this.image);
  }

  static async open(stream: MediaStream, look: Look): Promise<StreamPicture> {
    const picture = new StreamPicture(stream, look);
    try {
      await picture.image.play();
    } catch (failure) {
      picture.close();
      throw failure;
    }
    return picture;
  }

  get size(): Size {
    return { width: this.image.videoWidth || 1, height: this.image.videoHeight || 1 };
  }

  run(onFrame: (capturedMillis: number) => void): void {
    if (this.throughHiding || !('requestVideoFrameCallback' in this.image)) {
      this.#tick(onFrame);
    } else {
      this.#follow(onFrame);
    }
  }

  onStop(listener: (why: 'ended' | 'interrupted') => void): void {
    this.#stream.getVideoTracks().forEach((track) => {
      track.addEventListener('ended', () => !this.#closed && listener('ended'));
      track.addEventListener('mute', () => !this.#closed && listener('interrupted'));
    });
  }

  close(): void {
    this.#closed = true;
    this.#metronome?.terminate();
    if ('cancelVideoFrameCallback' in this.image) {
      this.image.cancelVideoFrameCallback(this.#callback);
    }
    this.image.srcObject = null;
    this.image.remove();
    this.#stream.getTracks().forEach((track) => track.stop());
  }

  #follow(onFrame: (capturedMillis: number) => void): void {
    const next = (now: number, metadata: VideoFrameCallbackMetadata) => {
      if (!this.#closed) {
        onFrame(capturedAt(now, metadata.captureTime));
        this.#callback = this.image.requestVideoFrameCallback(next);
      }
    };
    this.#callback = this.image.requestVideoFrameCallback(next);
  }

  #tick(onFrame: (capturedMillis: number) => void): void {
    this.#metronome = new Worker(new URL('./metronome.worker.ts', import.meta.url), {
      type: 'module',
    });
    this.#metronome.onmessage = () => onFrame(performance.now());
  }
}

/** The moment of capture as the browser tells it, if that can be; otherwise an estimate. */
export function capturedAt(nowMillis: number, told: number | undefined): number {
  const age = nowMillis - (told ?? Number.NaN);
  return age > youngestMillis && age < oldestMillis
    ? nowMillis - age
    : nowMillis - usualCameraMillis;
}
