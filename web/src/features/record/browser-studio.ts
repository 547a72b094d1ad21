import { Store } from '../../lib/store';
import { systemTimers } from '../../lib/timers';
import type { Backing } from './backing';
import { chooseRecipe, type Recipe } from './codecs';
import { CodecRecorder } from './codec-recorder';
import { openCamera, openMicrophone, openScreen, type Facing, type Hearing } from './devices';
import { Ear } from './ear';
import { largeFrame, smallFrame, type Size } from './framing';
import type { LivePicture } from './live-picture';
import { paint, type Look } from './painter';
import { PlainRecorder, plainRecordingSupported } from './plain-recorder';
import type { Studio } from './studio';
import type { TakeRecorder } from './take-recorder';

export interface StudioOptions {
  canvas: HTMLCanvasElement;
  context: AudioContext;
  backing: Backing | undefined;
  hearing: Hearing;
}

/** The devices, encoders and clocks of this browser. */
export class BrowserStudio implements Studio {
  readonly timers = systemTimers;
  readonly level = new Store(0);
  readonly backing: Backing | undefined;
  readonly #options: StudioOptions;
  readonly #surface: CanvasRenderingContext2D | null;
  #ear: Promise<Ear> | undefined;
  #microphone: MediaStream | undefined;
  #shared: MediaStream | undefined;
  #listening = false;
  #awake: WakeLockSentinel | undefined;
  #closed = false;

  constructor(options: StudioOptions) {
    this.#options = options;
    this.backing = options.backing;
    this.#surface = options.canvas.getContext('2d', { alpha: false });
  }

  now(): number {
    return performance.now();
  }

  openCamera(facing: Facing): Promise<LivePicture> {
    this.#shared = undefined;
    return openCamera(facing);
  }

  async openScreen(): Promise<LivePicture> {
    const { picture, voice } = await openScreen();
    this.#shared = voice;
    await this.#connect();
    return picture;
  }

  async listen(on: boolean): Promise<void> {
    this.#listening = on;
    this.#stopMicrophone();
    if (on) {
      const microphone = await openMicrophone(this.#options.hearing);
      if (this.#closed || !this.#listening) {
        microphone.getTracks().forEach((track) => track.stop());
        return;
      }
      this.#microphone = microphone;
    }
    await this.#connect();
  }

  async openRecorder(picture: Size): Promise<TakeRecorder | undefined> {
    const { canvas } = this.#options;
    const ear = await this.#ensureEar().catch(() => undefined);
    const recipe = await recipeFor(picture);
    Object.assign(canvas, sizeOf(recipe));
    if (recipe !== undefined) {
      return new CodecRecorder(canvas, recipe, ear);
    }
    return plainRecordingSupported() ? new PlainRecorder(canvas, ear) : undefined;
  }

  wake(): void {
    void this.#options.context.resume();
    void this.#stayAwake();
  }

  paint(picture: LivePicture, look: Look, seconds: number): void {
    if (this.#surface !== null) {
      paint(this.#surface, picture, look, seconds);
    }
  }

  onAway(listener: (why: 'hidden' | 'interrupted') => void): () => void {
    const { context } = this.#options;
    const onVisibility = () => document.visibilityState === 'hidden' && listener('hidden');
    // Safari tells of a phone call by a state that the standard took over later.
    const onState = () => (context.state as string) === 'interrupted' && listener('interrupted');
    document.addEventListener('visibilitychange', onVisibility);
    context.addEventListener('statechange', onState);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      context.removeEventListener('statechange', onState);
    };
  }

  close(): void {
    this.#closed = true;
    this.#stopMicrophone();
    void this.#awake?.release();
    this.#shared?.getTracks().forEach((track) => track.stop());
    this.backing?.close();
    void this.#ear?.then((ear) => ear.close()).catch(() => undefined);
    void this.#options.context.close();
  }

  #stopMicrophone(): void {
    this.#microphone?.getTracks().forEach((track) => track.stop());
    this.#microphone = undefined;
  }

  /** A minute without a touch would darken a phone; where that cannot be helped, it is no failure. */
  async #stayAwake(): Promise<void> {
    if (this.#awake?.released !== false && 'wakeLock' in navigator) {
      this.#awake = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (this.#closed) {
        void this.#awake?.release();
      }
    }
  }

  async #connect(): Promise<void> {
    const ear = await this.#ensureEar();
    ear.disconnect();
    [this.#microphone, this.#shared].forEach((stream) => stream && ear.connect(stream));
  }

  #ensureEar(): Promise<Ear> {
    this.#ear ??= Ear.open(this.#options.context).then((ear) => {
      ear.level.subscribe(() => this.level.set(ear.level.get()));
      return ear;
    });
    return this.#ear;
  }
}

const sizeOf = (recipe: Recipe | undefined): Size =>
  recipe === undefined
    ? smallFrame
    : { width: recipe.videoConfig.width, height: recipe.videoConfig.height };

/** Full HD for a camera that has it on a device that encodes it in hardware; otherwise 720p. */
async function recipeFor({ width, height }: Size): Promise<Recipe | undefined> {
  const large = Math.min(width, height) >= largeFrame.width;
  const recipe = large ? await chooseRecipe(largeFrame) : undefined;
  return recipe?.videoConfig.hardwareAcceleration === 'prefer-hardware'
    ? recipe
    : chooseRecipe(smallFrame);
}
