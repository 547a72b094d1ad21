import type { Draft, Overlay } from '../../api';
import type { TextStorage } from '../../lib/storage';
import type { OverlayText } from './overlay-text';

/** The server keeps 30 pictures of a draft at most. */
export const placesMax = 30;

/** A picture that the server has; its words are known on the device that made them. */
export interface PlacedText {
  place: number;
  from: number;
  to: number;
  words?: OverlayText;
}

const key = (draft: string) => `riffle.texts.${draft}`;
const draftsKept = 20;
const indexKey = 'riffle.texts';

/** The words of a draft's pictures, kept on this device so that they can be changed. */
export class Texts {
  readonly #storage: TextStorage;
  readonly #draft: string;

  constructor(storage: TextStorage, draft: string) {
    this.#storage = storage;
    this.#draft = draft;
  }

  set(place: number, words: OverlayText | undefined): void {
    // What is undefined is not written.
    const all = { ...this.#read(), [place]: words };
    this.#storage.setItem(key(this.#draft), JSON.stringify(all));
    this.#forgetOldest();
  }

  /** The pictures that the server has, each with its words where they are known here. */
  of({ overlays }: Draft): PlacedText[] {
    const all = this.#read();
    return overlays
      .map((overlay) => placed(overlay, all[overlay.id]))
      .sort((a, b) => a.from - b.from);
  }

  #read(): Record<number, OverlayText> {
    return parsed(this.#storage.getItem(key(this.#draft))) ?? {};
  }

  /** What a device keeps does not grow with every draft. */
  #forgetOldest(): void {
    const before = parsed<string[]>(this.#storage.getItem(indexKey)) ?? [];
    const now = [this.#draft, ...before.filter((id) => id !== this.#draft)];
    now.slice(draftsKept).forEach((id) => this.#storage.setItem(key(id), ''));
    this.#storage.setItem(indexKey, JSON.stringify(now.slice(0, draftsKept)));
  }
}

function placed({ id, from, to }: Overlay, words: OverlayText | undefined): PlacedText {
  return { place: id, from, to, ...(words !== undefined && { words }) };
}

/** Numbers of pictures that are still free, lowest first. */
export function freePlaces(taken: readonly PlacedText[]): number[] {
  const places = new Set(taken.map(({ place }) => place));
  return Array.from({ length: placesMax }, (_, place) => place).filter(
    (place) => !places.has(place),
  );
}

function parsed<T>(text: string | null): T | undefined {
  try {
    return text === null || text === '' ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
