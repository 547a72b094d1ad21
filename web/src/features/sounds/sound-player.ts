import { useEffect, useMemo } from 'preact/hooks';
import type { Sound } from '../../api';
import { Store } from '../../lib/store';

export interface SoundPlaying {
  /** The sound that plays; none while it is still. */
  id: string | undefined;
  seconds: number;
}

interface Part {
  from: number;
  to: number;
}

/** Plays a part of one sound at a time, over and over, for those who choose. */
export class SoundPlayer {
  readonly state = new Store<SoundPlaying>({ id: undefined, seconds: 0 });
  readonly #audio: HTMLAudioElement;
  #part: Part = { from: 0, to: 0 };
  #frame = 0;

  constructor(audio: HTMLAudioElement = new Audio()) {
    this.#audio = audio;
    audio.addEventListener('ended', () => this.#startOver());
  }

  /** Starts a sound, or stops it where it is the one that plays. */
  toggle(sound: Sound, part: Part = { from: 0, to: sound.durationSeconds }): void {
    if (this.state.get().id === sound.id) {
      this.stop();
    } else {
      this.play(sound, part);
    }
  }

  play(sound: Sound, part: Part = { from: 0, to: sound.durationSeconds }): void {
    this.#part = part;
    if (this.state.get().id !== sound.id) {
      this.#audio.src = sound.url;
    }
    this.#audio.currentTime = part.from;
    this.state.set({ id: sound.id, seconds: part.from });
    this.#audio.play().catch(() => this.stop());
    cancelAnimationFrame(this.#frame);
    this.#follow();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#audio.pause();
    this.state.set({ id: undefined, seconds: this.#audio.currentTime });
  }

  #follow(): void {
    this.#frame = requestAnimationFrame(() => {
      if (this.#audio.currentTime >= this.#part.to) {
        this.#startOver();
      }
      this.state.update(({ id }) => ({ id, seconds: this.#audio.currentTime }));
      this.#follow();
    });
  }

  #startOver(): void {
    this.#audio.currentTime = this.#part.from;
    this.#audio.play().catch(() => this.stop());
  }
}

/** A player that falls silent with the view that uses it. */
export function useSoundPlayer(): SoundPlayer {
  const player = useMemo(() => new SoundPlayer(), []);
  useEffect(() => () => player.stop(), [player]);
  return player;
}
