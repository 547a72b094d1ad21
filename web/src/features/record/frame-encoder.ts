import type { Recipe } from './codecs';
import type { Frame } from './frames';

/** Frames that wait for a slow device; more are dropped, and their time goes to the one before. */
const longestQueue = 4;
const pauseMicros = 100_000;
const keyEverySeconds = 2;

/**
 * Encodes one segment after another with one encoder, so that all share a configuration. The
 * encoder sees rising times; each frame comes back with its place in its segment.
 */
export class FrameEncoder {
  readonly #config: VideoEncoderConfig;
  #encoder: VideoEncoder;
  #frames: Frame[] = [];
  #zeroMicros = 0;
  #lastKey: number | undefined;
  #failure: unknown;
  #decoderConfig: VideoDecoderConfig | undefined;

  constructor({ videoConfig }: Recipe) {
    this.#config = videoConfig;
    this.#encoder = this.#open();
  }

  get decoderConfig(): VideoDecoderConfig | undefined {
    return this.#decoderConfig;
  }

  /** Begins a segment, with another encoder where the one before has failed. */
  begin(): void {
    if (this.#failure !== undefined) {
      this.#failure = undefined;
      this.#encoder = this.#open();
    }
    this.#frames = [];
    this.#lastKey = undefined;
  }

  /** Encodes what the canvas shows; throws what made the encoder stop. */
  add(canvas: HTMLCanvasElement, at: number): void {
    if (this.#failure !== undefined) {
      throw this.#failure;
    }
    if (this.#encoder.encodeQueueSize < longestQueue) {
      this.#encode(canvas, at);
    }
  }

  /** Waits until the encoder has room, for pictures that nobody records in that moment. */
  async room(): Promise<void> {
    while (this.#failure === undefined && this.#encoder.encodeQueueSize >= longestQueue) {
      await new Promise((resolve) =>
        this.#encoder.addEventListener('dequeue', resolve, { once: true }),
      );
    }
  }

  /** The frames of the segment that ends here. */
  async end(seconds: number): Promise<Frame[]> {
    if (this.#encoder.state === 'configured') {
      await this.#encoder.flush();
    }
    const frames = this.#frames;
    this.#zeroMicros += Math.ceil(seconds * 1e6) + pauseMicros;
    this.#frames = [];
    return frames;
  }

  close(): void {
    if (this.#encoder.state !== 'closed') {
      this.#encoder.close();
    }
  }

  #open(): VideoEncoder {
    const encoder = new VideoEncoder({
      output: (chunk, metadata) => this.#take(chunk, metadata),
      error: (failure) => (this.#failure = failure),
    });
    encoder.configure(this.#config);
    return encoder;
  }

  #encode(canvas: HTMLCanvasElement, at: number): void {
    const key = this.#lastKey === undefined || at - this.#lastKey >= keyEverySeconds;
    const timestamp = this.#zeroMicros + Math.round(at * 1e6);
    const frame = new VideoFrame(canvas, { timestamp, alpha: 'discard' });
    this.#encoder.encode(frame, { keyFrame: key });
    frame.close();
    this.#lastKey = key ? at : this.#lastKey;
  }

  #take(chunk: EncodedVideoChunk, metadata: EncodedVideoChunkMetadata | undefined): void {
    this.#decoderConfig ??= metadata?.decoderConfig;
    const data = new Uint8Array(chunk.byteLength);
    chunk.copyTo(data);
    const at = Math.max(0, chunk.timestamp - this.#zeroMicros) / 1e6;
    this.#frames.push({ at, key: chunk.type === 'key', data });
  }
}
