import type { CaptionTrack, Clip } from '../../api';
import type { TextStorage } from '../../lib/storage';
import { Store } from '../../lib/store';

const storageKey = 'riffle.captions';

/** Whether captions are shown, remembered. */
export class Subtitles {
  readonly shown: Store<boolean>;
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.shown = new Store(storage.getItem(storageKey) === 'on');
  }

  toggle(): void {
    this.shown.update((shown) => !shown);
    this.#storage.setItem(storageKey, this.shown.get() ? 'on' : 'off');
  }
}

/** The captions in the viewer's language, or else the first there are. */
export function captionsOf(clip: Clip, language: string): CaptionTrack | undefined {
  const primary = (tag: string) => tag.split('-')[0];
  return clip.captions.find((track) => primary(track.language) === language) ?? clip.captions[0];
}
