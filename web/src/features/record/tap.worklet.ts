/** The little of the worklet's world that is used here; the library of DOM types leaves it out. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare const currentFrame: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: unknown): void;

const batchSamples = 1024;

/** Hands on what it hears, mixed to one channel, in batches with the time of their first sample. */
class Tap extends AudioWorkletProcessor {
  #batch = new Float32Array(batchSamples);
  #filled = 0;
  #startFrame = 0;

  process([channels = []]: Float32Array[][]): boolean {
    const length = channels[0]?.length ?? 0;
    if (length === 0) {
      this.#filled = 0;
      return true;
    }
    if (this.#filled === 0) {
      this.#startFrame = currentFrame;
    }
    for (let index = 0; index < length; index++) {
      const sum = channels.reduce((all, channel) => all + (channel[index] ?? 0), 0);
      this.#batch[this.#filled++] = sum / channels.length;
    }
    if (this.#filled >= batchSamples) {
      this.#send();
    }
    return true;
  }

  #send(): void {
    const samples = this.#batch;
    this.port.postMessage({ at: this.#startFrame / sampleRate, samples }, [samples.buffer]);
    this.#batch = new Float32Array(batchSamples);
    this.#filled = 0;
  }
}

registerProcessor('tap', Tap);
