import { Store } from '../../lib/store';
import { partnerAt, soundAt, takeAt, type Score } from './score';
import type { SoundClock } from './sound-track';
import { VideoClock } from './video-clock';

export interface PlaybackState {
  playing: boolean;
  /** Second of the finished clip. */
  seconds: number;
}

/** What plays a sound along with the take. */
export interface Track {
  follow(clock: SoundClock): void;
  stop(): void;
}

/** What the partner of a duet may be off before it is put right, in seconds. */
const partnerTolerance = 0.08;
const still: Score = {
  seconds: 0,
  lead: 0,
  takeStart: 0,
  offset: 0,
  soundStart: 0,
  partnerStart: 0,
};

/** Plays a draft as its finished clip will be: the take, and with it a sound or another clip. */
export class Playback {
  readonly state = new Store<PlaybackState>({ playing: false, seconds: 0 });
  readonly #take: HTMLVideoElement;
  readonly #track: Track;
  readonly #clock = new VideoClock();
  #partner: HTMLVideoElement | undefined;
  #score = still;
  #frame = 0;

  constructor(take: HTMLVideoElement, track: Track) {
    this.#take = take;
    this.#track = track;
    take.addEventListener('seeking', () => this.#lost());
    take.addEventListener('waiting', () => this.#lost());
    take.addEventListener('loadedmetadata', () => this.seek(this.state.get().seconds));
    this.#watchFrames();
  }

  /** Another sound, cut, offset or partner; goes on playing. */
  arrange(score: Score, partner: HTMLVideoElement | undefined): void {
    const moved = score.takeStart !== this.#score.takeStart || score.lead !== this.#score.lead;
    if (this.#partner !== partner) {
      this.#partner?.pause();
      this.#partner = partner;
    }
    this.#score = score;
    if (moved || this.state.get().seconds > score.seconds) {
      this.seek(Math.min(this.state.get().seconds, score.seconds));
    }
  }

  toggle(): void {
    if (this.state.get().playing) {
      this.pause();
    } else {
      this.play();
    }
  }

  play(): void {
    if (this.state.get().seconds >= this.#score.seconds - 0.05) {
      this.seek(0);
    }
    this.state.update(({ seconds }) => ({ playing: true, seconds }));
    this.#run();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#tick());
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.#take.pause();
    this.#partner?.pause();
    this.#lost();
    this.state.update(({ seconds }) => ({ playing: false, seconds }));
  }

  /** Goes to a second of the finished clip. */
  seek(seconds: number): void {
    const to = Math.min(Math.max(0, seconds), Math.max(0, this.#score.seconds));
    this.state.update(({ playing }) => ({ playing, seconds: to }));
    this.#take.currentTime = Math.max(0, takeAt(this.#score, Math.max(to, this.#score.lead)));
    if (this.#partner !== undefined) {
      this.#partner.currentTime = Math.max(0, partnerAt(this.#score, to));
    }
    this.#lost();
    if (this.state.get().playing) {
      this.#run();
    }
  }

  close(): void {
    this.pause();
    this.#take.removeAttribute('src');
  }

  get #leading(): boolean {
    return this.state.get().seconds < this.#score.lead && this.#partner !== undefined;
  }

  /** Whoever's turn it is plays. */
  #run(): void {
    const stitch = this.#score.lead > 0;
    play(this.#take, !this.#leading);
    if (this.#partner !== undefined) {
      play(this.#partner, stitch ? this.#leading : true);
    }
  }

  #tick(): void {
    const seconds = this.#seconds();
    if (seconds >= this.#score.seconds || (this.#take.ended && !this.#leading)) {
      this.seek(0);
    } else {
      const led = this.#leading;
      this.state.set({ playing: true, seconds });
      if (led !== this.#leading) {
        this.#run();
      }
      this.#keepTogether(seconds);
    }
    this.#frame = requestAnimationFrame(() => this.#tick());
  }

  /** Where the finished clip is: as far as the picture that leads now. */
  #seconds(): number {
    return this.#leading
      ? (this.#partner?.currentTime ?? 0) - this.#score.partnerStart
      : this.#take.currentTime - this.#score.takeStart + this.#score.lead;
  }

  #keepTogether(seconds: number): void {
    const duet = this.#partner !== undefined && this.#score.lead === 0;
    if (duet && this.#partner !== undefined && this.#partner.seeking === false) {
      const wanted = Math.max(0, partnerAt(this.#score, seconds));
      if (Math.abs(this.#partner.currentTime - wanted) > partnerTolerance) {
        this.#partner.currentTime = wanted;
      }
    }
    if (this.#clock.ready && !this.#leading) {
      this.#track.follow((millis) => soundAt(this.#score, this.#clock.secondsAt(millis)));
    }
  }

  #lost(): void {
    this.#clock.reset();
    this.#track.stop();
  }

  #watchFrames(): void {
    const take: HTMLVideoElement & Partial<Pick<HTMLVideoElement, 'requestVideoFrameCallback'>> =
      this.#take;
    if (typeof take.requestVideoFrameCallback !== 'function') {
      this.#take.addEventListener('timeupdate', () =>
        this.#clock.note(this.#take.currentTime, performance.now()),
      );
      return;
    }
    const next = () =>
      take.requestVideoFrameCallback((_, { mediaTime, expectedDisplayTime }) => {
        if (!take.seeking) {
          this.#clock.note(mediaTime, expectedDisplayTime);
        }
        next();
      });
    next();
  }
}

function play(video: HTMLVideoElement, wanted: boolean): void {
  if (!wanted) {
    video.pause();
  } else if (video.paused) {
    video.play().catch(() => undefined);
  }
}
