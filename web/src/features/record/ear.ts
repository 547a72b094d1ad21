import { Store } from '../../lib/store';
import { ArrivalClock } from './sound-clock';
import tapUrl from './tap.worklet.ts?worker&url';
import { levelOf, VoiceTape } from './voice';

interface Heard {
  at: number;
  samples: Float32Array;
}

/** What a browser needs to hand its microphone's samples on, where it does not tell. */
const usualInputSeconds = 0.012;
const idleKeptSeconds = 1;

/** Hears one or more microphones, keeps what is wanted, and tells how loud it is. */
export class Ear {
  readonly level = new Store(0);
  readonly rate: number;
  readonly #mix: GainNode;
  readonly #tap: AudioWorkletNode;
  readonly #tape: VoiceTape;
  readonly #clock = new ArrivalClock();
  readonly #inputs: AudioNode[] = [];
  #inputSeconds = usualInputSeconds;
  #keeping = false;

  private constructor(context: AudioContext) {
    this.rate = context.sampleRate;
    this.#tape = new VoiceTape(context.sampleRate);
    this.#tap = new AudioWorkletNode(context, 'tap', { outputChannelCount: [1] });
    this.#mix = new GainNode(context);
    this.#mix.connect(this.#tap);
    this.#tap.port.onmessage = ({ data }: MessageEvent<Heard>) => this.#hear(data);
    // Only what leads to the loudspeakers is run; the tap itself gives out silence.
    this.#tap.connect(context.destination);
  }

  static async open(context: AudioContext): Promise<Ear> {
    await context.audioWorklet.addModule(tapUrl);
    return new Ear(context);
  }

  connect(stream: MediaStream): void {
    const [track] = stream.getAudioTracks();
    if (track !== undefined) {
      const { latency } = track.getSettings() as { latency?: number };
      this.#inputSeconds = latency ?? usualInputSeconds;
      const input = (this.#tap.context as AudioContext).createMediaStreamSource(
        new MediaStream([track]),
      );
      input.connect(this.#mix);
      this.#inputs.push(input);
    }
  }

  disconnect(): void {
    this.#inputs.splice(0).forEach((input) => input.disconnect());
    this.level.set(0);
  }

  get hears(): boolean {
    return this.#inputs.length > 0;
  }

  /** All that is heard, as a stream; silent while nothing is connected. */
  stream(): MediaStream {
    const output = new MediaStreamAudioDestinationNode(this.#mix.context as AudioContext);
    this.#mix.connect(output);
    return output.stream;
  }

  /** From now on nothing is forgotten until `cut`. */
  keep(): void {
    this.#keeping = true;
  }

  /** What was heard between two moments of `performance.now()`; undefined where nothing was. */
  cut(fromMillis: number, toMillis: number): Float32Array | undefined {
    const from = this.#clock.contextTimeAt(fromMillis);
    const to = this.#clock.contextTimeAt(toMillis);
    const late = this.#inputSeconds;
    const samples =
      from === undefined || to === undefined ? undefined : this.#tape.cut(from + late, to + late);
    this.#keeping = false;
    this.#tape.clear();
    return samples;
  }

  close(): void {
    this.disconnect();
    this.#tap.port.onmessage = null;
    this.#mix.disconnect();
    this.#tap.disconnect();
  }

  #hear({ at, samples }: Heard): void {
    const end = at + samples.length / this.rate;
    this.#clock.arrived(end, performance.now());
    this.#tape.push(at, samples);
    if (!this.#keeping) {
      this.#tape.forget(end - idleKeptSeconds);
    }
    this.level.set(levelOf(samples));
  }
}
