import type { Recipe } from './codecs';
import type { Ear } from './ear';
import { FrameEncoder } from './frame-encoder';
import { packetsOf, type Footage } from './frames';
import { mux } from './mux';
import { speeds } from './speed';
import type { Ending, TakeRecorder } from './take-recorder';
import { joinVoice } from './voice';
import { encodeVoice } from './voice-encoder';

interface Recorded extends Footage {
  samples: Float32Array | undefined;
}

/** Keeps every segment's encoded frames and its sound apart until the take is finished. */
export class CodecRecorder implements TakeRecorder {
  readonly can = { undo: true, speeds };
  readonly #canvas: HTMLCanvasElement;
  readonly #recipe: Recipe;
  readonly #ear: Ear | undefined;
  readonly #encoder: FrameEncoder;
  #segments: readonly Recorded[] = [];

  constructor(canvas: HTMLCanvasElement, recipe: Recipe, ear?: Ear) {
    this.#canvas = canvas;
    this.#recipe = recipe;
    this.#ear = ear;
    this.#encoder = new FrameEncoder(recipe);
  }

  begin(): void {
    this.#ear?.keep();
    this.#encoder.begin();
  }

  add(at: number): void {
    this.#encoder.add(this.#canvas, at);
  }

  /** For frames that need not come in time: waits where the encoder is behind. */
  async addInTurn(at: number): Promise<void> {
    await this.#encoder.room();
    this.#encoder.add(this.#canvas, at);
  }

  async end({ fromMillis, toMillis, seconds, speed }: Ending): Promise<boolean> {
    const hears = this.#ear?.hears === true && speed === 1;
    const heard = this.#ear?.cut(fromMillis, toMillis);
    const samples = hears ? heard : undefined;
    const frames = await this.#encoder.end(seconds);
    this.#segments = [...this.#segments, { seconds, frames, samples }];
    return samples !== undefined;
  }

  undo(): void {
    this.#segments = this.#segments.slice(0, -1);
  }

  async finish(): Promise<File> {
    const { decoderConfig } = this.#encoder;
    if (decoderConfig === undefined) {
      throw new Error('nothing was recorded');
    }
    const packets = packetsOf(this.#segments);
    return mux({ recipe: this.#recipe, decoderConfig, packets, voice: await this.#voice() });
  }

  close(): void {
    this.#encoder.close();
    this.#segments = [];
  }

  async #voice() {
    const rate = this.#ear?.rate;
    const silent = this.#segments.every(({ samples }) => samples === undefined);
    return rate === undefined || silent
      ? []
      : encodeVoice(joinVoice(this.#segments, rate), rate, this.#recipe);
  }
}
