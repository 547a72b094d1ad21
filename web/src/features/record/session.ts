import { Store } from '../../lib/store';
import { FrameClock } from './frame-clock';
import type { LivePicture } from './live-picture';
import type { OverlayText } from './overlay-text';
import { problemOf, type RecordProblem } from './problems';
import { blankState, type RecordNotice, type RecordState, type SourceName } from './record-state';
import { soundRate } from './speed';
import type { Studio } from './studio';
import type { TakeRecorder } from './take-recorder';
import { remainingSeconds, shortestSegmentSeconds, totalSeconds, type Segment } from './takes';

export interface SessionOptions {
  /** The second of the sound or the clip with which the take begins. */
  start?: number;
  /** The most that the take may last, whatever limit is chosen. */
  longest?: number;
  initial?: Partial<RecordState>;
}

interface Running {
  clock: FrameClock;
  zeroMillis: number;
  limitSeconds: number;
  lastAt: number;
}

const frameSeconds = 1 / 30;
const longestSeconds = 60;

/**
 * A recording from its source to its last segment. Everything happens on the page's one thread;
 * what takes time is kept in `phase`, so that a second press finds out.
 */
export class RecordSession {
  readonly state: Store<RecordState>;
  /** Seconds of the segment that is being recorded. */
  readonly elapsed = new Store(0);
  readonly #studio: Studio;
  readonly #options: SessionOptions;
  #picture: LivePicture | undefined;
  #recorder: TakeRecorder | undefined;
  #running: Running | undefined;
  #ending = Promise.resolve();
  #cancelCount: (() => void) | undefined;
  #stopAway: () => void;
  #closed = false;

  constructor(studio: Studio, options: SessionOptions = {}) {
    this.#studio = studio;
    this.#options = options;
    this.state = new Store<RecordState>({ ...blankState, ...options.initial });
    this.#stopAway = studio.onAway((why) => this.#away(why));
  }

  get level(): Store<number> {
    return this.#studio.level;
  }

  get limitSeconds(): number {
    return Math.min(this.state.get().limit, this.#options.longest ?? longestSeconds);
  }

  /** Opens a source, in place of the one before. */
  async open(source: SourceName, facing = this.state.get().facing): Promise<void> {
    const { phase } = this.state.get();
    if (phase !== 'idle' && phase !== 'ready') {
      return;
    }
    this.#change({ phase: 'opening', source, facing, problem: undefined, notice: undefined });
    this.#release();
    try {
      await this.#show(await this.#pictureOf(source, facing));
    } catch (failure) {
      const refused = source === 'screen' && problemOf(failure) === 'denied';
      this.#fail(refused ? 'screen-refused' : problemOf(failure));
    }
  }

  /** Names a source that waits for a press. */
  choose(source: SourceName): void {
    this.#change({ source });
  }

  /** Lets sound play, as the answer to a gesture. */
  wake(): void {
    this.#studio.wake();
  }

  flip(): Promise<void> {
    return this.open('camera', this.state.get().facing === 'user' ? 'environment' : 'user');
  }

  async listen(on: boolean): Promise<void> {
    this.#change({ microphone: on });
    try {
      await this.#studio.listen(on);
    } catch {
      this.#change({ microphone: false, notice: 'no-voice' });
    }
  }

  /** Changes what the next segment is recorded with. */
  set(parts: Partial<Pick<RecordState, 'speed' | 'limit' | 'countdown'>>): void {
    this.#change(parts);
  }

  filter(filter: RecordState['look']['filter']): void {
    this.#change({ look: { ...this.state.get().look, filter } });
  }

  write(text: OverlayText | undefined): void {
    this.#change({ look: { ...this.state.get().look, text } });
  }

  /** The big button: begins, cancels the countdown, or ends the segment. */
  press(): void {
    const { phase, countdown, segments } = this.state.get();
    if (phase === 'counting') {
      this.#cancelCount?.();
      this.#change({ phase: 'ready' });
    } else if (phase === 'recording') {
      void this.stop();
    } else if (phase === 'ready' && remainingSeconds(segments, this.limitSeconds) > 0) {
      this.#studio.wake();
      this.#count(countdown);
    }
  }

  /** Ends the segment that is being recorded; resolves when it is kept. */
  stop(notice?: RecordNotice): Promise<void> {
    const running = this.#running;
    if (running !== undefined) {
      this.#running = undefined;
      this.#change({ phase: 'ending', notice });
      this.#ending = this.#end(running);
    }
    return this.#ending;
  }

  undo(): void {
    const { segments, phase } = this.state.get();
    if (phase === 'ready' && segments.length > 0) {
      this.#recorder?.undo();
      this.#change({ segments: this.#recorder?.can.undo === true ? segments.slice(0, -1) : [] });
    }
  }

  /** Writes the file; rejects if that fails, and the segments are still there. */
  async finish(): Promise<File> {
    this.#change({ phase: 'finishing' });
    try {
      if (this.#recorder === undefined) {
        throw new Error('nothing was recorded');
      }
      return await this.#recorder.finish();
    } finally {
      this.#change({ phase: this.#picture === undefined ? 'idle' : 'ready' });
    }
  }

  /** Lets go of every device; the session is of no use afterwards. */
  close(): void {
    this.#closed = true;
    this.#running = undefined;
    this.#cancelCount?.();
    this.#stopAway();
    this.#release();
    this.#recorder?.close();
    this.#studio.close();
  }

  #pictureOf(source: SourceName, facing: RecordState['facing']): Promise<LivePicture> {
    return source === 'camera' ? this.#studio.openCamera(facing) : this.#studio.openScreen();
  }

  async #show(picture: LivePicture): Promise<void> {
    if (this.#closed) {
      picture.close();
      return;
    }
    this.#picture = picture;
    picture.onStop((why) => void this.#lost(picture, why));
    this.#recorder ??= await this.#studio.openRecorder(picture.size);
    if (this.#recorder === undefined) {
      this.#fail('unsupported');
      return;
    }
    picture.run((millis) => this.#frame(picture, millis));
    this.#change({ phase: 'ready', speeds: this.#recorder.can.speeds });
  }

  #count(left: number): void {
    if (left === 0) {
      void this.#begin();
      return;
    }
    this.#change({ phase: 'counting', left, notice: undefined });
    this.#cancelCount = this.#studio.timers.after(1000, () => this.#count(left - 1));
  }

  async #begin(): Promise<void> {
    const { segments, speed } = this.state.get();
    const limitSeconds = remainingSeconds(segments, this.limitSeconds);
    this.#change({ phase: 'recording', notice: undefined });
    try {
      const second = (this.#options.start ?? 0) + totalSeconds(segments);
      this.#recorder?.begin();
      const began = await this.#studio.backing?.begin(second, soundRate(speed));
      if (this.state.get().phase !== 'recording' || this.#closed) {
        this.#studio.backing?.stop();
        return;
      }
      const zeroMillis = began ?? this.#studio.now();
      const clock = new FrameClock({ zeroMillis, speed, limitSeconds });
      this.#running = { clock, zeroMillis, limitSeconds, lastAt: 0 };
    } catch (failure) {
      this.#studio.backing?.stop();
      this.#change({ phase: 'ready' });
      this.#fail(problemOf(failure) === 'failed' ? 'sound-missing' : problemOf(failure));
    }
  }

  #frame(picture: LivePicture, capturedMillis: number): void {
    const { look, segments } = this.state.get();
    const running = this.#running;
    const seconds = running?.clock.secondsAt(capturedMillis) ?? this.#previewSeconds();
    this.#studio.paint(picture, look, running ? totalSeconds(segments) + seconds : seconds);
    if (running === undefined) {
      return;
    }
    const at = running.clock.place(capturedMillis);
    try {
      if (at !== undefined) {
        running.lastAt = at;
        this.#recorder?.add(at);
      }
    } catch (failure) {
      void this.stop().then(() => this.#fail(problemOf(failure)));
    }
    this.elapsed.set(seconds);
    if (seconds >= running.limitSeconds) {
      void this.stop();
    }
  }

  /** Between segments the text is seen as it begins, so that one can place it. */
  #previewSeconds(): number {
    return this.state.get().look.text?.from ?? 0;
  }

  async #end(running: Running): Promise<void> {
    const { backing } = this.#studio;
    const heard = backing?.heardAtMillis();
    backing?.stop();
    try {
      await this.#keep(running, heard);
      this.#change({ phase: 'ready' });
    } catch (failure) {
      this.#fail(problemOf(failure));
    }
    this.elapsed.set(0);
  }

  async #keep({ clock, zeroMillis, limitSeconds, lastAt }: Running, heard: number | undefined) {
    const { speed, segments } = this.state.get();
    // Ends with its last frame: what the camera still had on its way never came.
    const ran = clock.secondsAt(this.#studio.now());
    const seconds =
      ran >= limitSeconds ? limitSeconds : Math.min(limitSeconds, lastAt + frameSeconds);
    const toMillis = clock.millisAt(seconds);
    const ending = { fromMillis: zeroMillis, toMillis, seconds, speed };
    const hasVoice = (await this.#recorder?.end(ending)) === true;
    if (seconds < shortestSegmentSeconds && this.#recorder?.can.undo === true) {
      this.#recorder.undo();
      this.#change({ notice: 'too-short' });
      return;
    }
    const lateMillis = heard === undefined ? undefined : (heard - zeroMillis) / speed;
    const segment: Segment = {
      speed,
      seconds,
      hasVoice,
      ...(lateMillis !== undefined && { lateMillis }),
    };
    this.#change({ segments: [...segments, segment] });
  }

  #away(why: 'hidden' | 'interrupted'): void {
    if (why === 'hidden' && this.#picture?.throughHiding === true) {
      return;
    }
    this.#halt(why);
  }

  #halt(why: RecordNotice): void {
    if (this.state.get().phase === 'counting') {
      this.#cancelCount?.();
      this.#change({ phase: 'ready', notice: why });
    } else if (this.#running !== undefined) {
      void this.stop(why);
    } else if (this.state.get().phase === 'recording') {
      this.#change({ phase: 'ready', notice: why });
    }
  }

  /** The picture has gone: what was recorded stays, and another source can be opened. */
  async #lost(picture: LivePicture, why: 'ended' | 'interrupted'): Promise<void> {
    if (picture !== this.#picture) {
      return;
    }
    this.#halt('interrupted');
    if (why === 'ended') {
      await this.#ending;
      this.#release();
      const shared = this.state.get().source === 'screen';
      this.#change({ phase: 'idle', notice: shared ? 'share-ended' : undefined });
      this.#change({ problem: shared ? undefined : 'unplugged' });
    }
  }

  #release(): void {
    this.#picture?.close();
    this.#picture = undefined;
  }

  #fail(problem: RecordProblem): void {
    this.#release();
    this.#change({ phase: 'idle', problem });
  }

  #change(parts: Partial<RecordState>): void {
    if (!this.#closed) {
      this.state.update((now) => ({ ...now, ...parts }));
    }
  }
}
