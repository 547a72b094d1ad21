import type { Ear } from './ear';
import type { TakeRecorder } from './take-recorder';

const types = ['video/mp4', 'video/webm'];
const framesPerSecond = 30;

export const plainRecordingSupported = () =>
  'MediaRecorder' in globalThis && 'captureStream' in HTMLCanvasElement.prototype;

/** Where WebCodecs are missing: one recorder that pauses between segments, at one speed. */
export class PlainRecorder implements TakeRecorder {
  readonly can = { undo: false, speeds: [1] } as const;
  readonly #canvas: HTMLCanvasElement;
  readonly #ear: Ear | undefined;
  #recorder: MediaRecorder | undefined;
  #parts: Blob[] = [];

  constructor(canvas: HTMLCanvasElement, ear?: Ear) {
    this.#canvas = canvas;
    this.#ear = ear;
  }

  begin(): void {
    if (this.#recorder === undefined) {
      this.#start();
    } else {
      this.#recorder.resume();
    }
  }

  /** The recorder watches the canvas by itself. */
  add(): void {}

  async end(): Promise<boolean> {
    this.#recorder?.pause();
    return this.#ear?.hears === true;
  }

  undo(): void {
    this.close();
  }

  async finish(): Promise<File> {
    const recorder = this.#recorder;
    if (recorder === undefined) {
      throw new Error('nothing was recorded');
    }
    if (recorder.state !== 'inactive') {
      const stopped = new Promise((resolve) =>
        recorder.addEventListener('stop', resolve, { once: true }),
      );
      recorder.stop();
      await stopped;
    }
    const type = recorder.mimeType.split(';')[0] ?? 'video/webm';
    return new File(this.#parts, `take.${type.endsWith('mp4') ? 'mp4' : 'webm'}`, { type });
  }

  close(): void {
    if (this.#recorder !== undefined && this.#recorder.state !== 'inactive') {
      this.#recorder.ondataavailable = null;
      this.#recorder.stop();
    }
    this.#recorder?.stream.getTracks().forEach((track) => track.stop());
    this.#recorder = undefined;
    this.#parts = [];
  }

  #start(): void {
    const pictures = this.#canvas.captureStream(framesPerSecond).getVideoTracks();
    const voice = this.#ear?.stream().getAudioTracks() ?? [];
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    this.#parts = [];
    this.#recorder = new MediaRecorder(new MediaStream([...pictures, ...voice]), {
      ...(mimeType !== undefined && { mimeType }),
      videoBitsPerSecond: 5_000_000,
    });
    this.#recorder.ondataavailable = ({ data }) => this.#parts.push(data);
    this.#recorder.start(1000);
  }
}
