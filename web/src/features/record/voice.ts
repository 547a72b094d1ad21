interface Block {
  /** Time of its first sample on the audio context's clock. */
  at: number;
  samples: Float32Array;
}

/** What the microphone heard, in blocks that know their time. */
export class VoiceTape {
  readonly #rate: number;
  #blocks: Block[] = [];

  constructor(rate: number) {
    this.#rate = rate;
  }

  push(at: number, samples: Float32Array): void {
    this.#blocks.push({ at, samples });
  }

  /** Exactly the samples between two times; silence where nothing was heard. */
  cut(from: number, to: number): Float32Array {
    const cut = new Float32Array(Math.max(0, Math.round((to - from) * this.#rate)));
    for (const { at, samples } of this.#blocks) {
      const offset = Math.round((at - from) * this.#rate);
      const first = Math.max(0, -offset);
      const last = Math.min(samples.length, cut.length - offset);
      if (last > first) {
        cut.set(samples.subarray(first, last), offset + first);
      }
    }
    return cut;
  }

  /** Drops what ends before a time. */
  forget(before: number): void {
    this.#blocks = this.#blocks.filter(
      ({ at, samples }) => at + samples.length / this.#rate >= before,
    );
  }

  clear(): void {
    this.#blocks = [];
  }
}

export interface Spoken {
  seconds: number;
  /** Absent where the segment is silent. */
  samples?: Float32Array | undefined;
}

const fadeSeconds = 0.004;

/**
 * The sound of all segments as one, as long as the take to the sample: each begins where the
 * pictures of its segment do, however lengths round. Short fades keep the joints from clicking.
 */
export function joinVoice(segments: readonly Spoken[], rate: number): Float32Array {
  const total = segments.reduce((sum, { seconds }) => sum + seconds, 0);
  const joined = new Float32Array(Math.round(total * rate));
  let start = 0;
  for (const { seconds, samples } of segments) {
    const from = Math.round(start * rate);
    const to = Math.min(joined.length, Math.round((start + seconds) * rate));
    if (samples !== undefined) {
      joined.set(faded(samples.subarray(0, to - from), Math.round(fadeSeconds * rate)), from);
    }
    start += seconds;
  }
  return joined;
}

function faded(samples: Float32Array, length: number): Float32Array {
  const copy = samples.slice();
  const fade = Math.min(length, Math.floor(copy.length / 2));
  for (let index = 0; index < fade; index++) {
    const end = copy.length - 1 - index;
    copy[index] = (copy[index] ?? 0) * (index / fade);
    copy[end] = (copy[end] ?? 0) * (index / fade);
  }
  return copy;
}

const quietestDecibels = -54;

/** How loud a block is, 0 to 1 over the decibels that people speak in. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / (samples.length || 1);
  const decibels = 10 * Math.log10(power + 1e-12);
  return Math.min(1, Math.max(0, 1 - decibels / quietestDecibels));
}
