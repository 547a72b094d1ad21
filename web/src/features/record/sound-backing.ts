import type { Backing } from './backing';
import { heardAtMillis, median } from './sound-clock';

/** Long enough for the audio thread to have the start before its time comes. */
const leadSeconds = 0.1;
const measureMillis = 250;

/** A sound that plays from memory, so that its start is exact to the sample. */
export class SoundBacking implements Backing {
  readonly #context: AudioContext;
  readonly #sound: AudioBuffer;
  #source: AudioBufferSourceNode | undefined;
  #measuring: ReturnType<typeof setInterval> | undefined;
  #measured: number[] = [];

  constructor(context: AudioContext, sound: AudioBuffer) {
    this.#context = context;
    this.#sound = sound;
  }

  async begin(second: number, rate: number): Promise<number> {
    await this.#context.resume();
    const source = this.#context.createBufferSource();
    source.buffer = this.#sound;
    source.playbackRate.value = rate;
    source.connect(this.#context.destination);
    const at = this.#context.currentTime + leadSeconds;
    source.start(at, Math.min(second, this.#sound.duration));
    this.#source = source;
    this.#measure(at);
    return heardAtMillis(this.#context, at, performance.now());
  }

  heardAtMillis(): number | undefined {
    return median(this.#measured);
  }

  stop(): void {
    clearInterval(this.#measuring);
    this.#source?.stop();
    this.#source?.disconnect();
    this.#source = undefined;
  }

  close(): void {
    this.stop();
  }

  /** The latency that a device tells changes while it wakes up: the middle of many counts. */
  #measure(at: number): void {
    const measure = () => this.#measured.push(heardAtMillis(this.#context, at, performance.now()));
    this.#measured = [];
    this.#measuring = setInterval(measure, measureMillis);
  }
}
