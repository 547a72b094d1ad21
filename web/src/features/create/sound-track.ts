/** What of a sound belongs to a moment of `performance.now()`; negative before it begins. */
export type SoundClock = (millis: number) => number;

const aheadSeconds = 0.1;
const toleratedSeconds = 0.025;

/**
 * A sound that is heard along with a video, on time: it is scheduled on the clock of what is heard,
 * not when a player happens to start.
 */
export class SoundTrack {
  /** Opened with the first sound: a draft without one needs none. */
  #context: AudioContext | undefined;
  #gain: GainNode | undefined;
  #volume = 1;
  #buffer: AudioBuffer | undefined;
  #source: AudioBufferSourceNode | undefined;
  /** Second of the sound minus second of the context, for what is scheduled. */
  #lag = 0;

  /** Takes another sound. Fails where the browser cannot read it. */
  async load(bytes: ArrayBuffer): Promise<void> {
    this.drop();
    const context = this.#opened();
    this.#buffer = await context.decodeAudioData(bytes);
  }

  /** Has no sound any more. */
  drop(): void {
    this.stop();
    this.#buffer = undefined;
  }

  /** 0 to 1. */
  set volume(volume: number) {
    this.#volume = volume;
    if (this.#gain !== undefined) {
      this.#gain.gain.value = volume;
    }
  }

  /** Begins, or goes on where it is still on time. */
  follow(clock: SoundClock): void {
    const context = this.#context;
    if (context === undefined || this.#buffer === undefined) {
      return;
    }
    if (context.state !== 'running') {
      void context.resume();
      return;
    }
    const when = context.currentTime + aheadSeconds;
    const wanted = clock(heardAtMillis(context, when)) - when;
    if (this.#source === undefined || Math.abs(wanted - this.#lag) > toleratedSeconds) {
      this.#start(context, when, wanted);
    }
  }

  stop(): void {
    this.#source?.stop();
    this.#source?.disconnect();
    this.#source = undefined;
  }

  close(): void {
    this.drop();
    void this.#context?.close();
    this.#context = undefined;
  }

  #opened(): AudioContext {
    if (this.#context === undefined) {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#gain = this.#context.createGain();
      this.#gain.gain.value = this.#volume;
      this.#gain.connect(this.#context.destination);
    }
    return this.#context;
  }

  #start(context: AudioContext, when: number, lag: number): void {
    this.stop();
    if (this.#buffer === undefined || this.#gain === undefined) {
      return;
    }
    const at = when + lag;
    const source = context.createBufferSource();
    source.buffer = this.#buffer;
    source.connect(this.#gain);
    source.start(when + Math.max(0, -at), Math.max(0, at));
    this.#source = source;
    this.#lag = lag;
  }
}

/** When a second of the context is heard, on the clock of `performance.now()`. */
function heardAtMillis(context: AudioContext, seconds: number): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  if (contextTime > 0 && performanceTime > 0) {
    return performanceTime + (seconds - contextTime) * 1000;
  }
  const latency = context.baseLatency + (context.outputLatency || 0);
  return performance.now() + (seconds - context.currentTime + latency) * 1000;
}
