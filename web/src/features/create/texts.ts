import type { Draft, Overlay } from '../../api';
import type { TextStorage } from '../../lib/storage';
import type { OverlayText } from './overlay-text';
import { PerDraft } from './per-draft';

/** The server keeps 30 pictures of a draft at most. */
export const placesMax = 30;

/** A picture that the server has; its words are known on the device that made them. */
export interface PlacedText {
  place: number;
  from: number;
  to: number;
  words?: OverlayText;
}

/** By the place of the picture. */
type Words = Readonly<Record<number, OverlayText | undefined>>;

/** The words of a draft's pictures, kept on this device so that they can be changed. */
export class Texts {
  readonly #kept: PerDraft<Words>;
  readonly #draft: string;

  constructor(storage: TextStorage, draft: string) {
    this.#kept = new PerDraft(storage, 'riffle.texts');
    this.#draft = draft;
  }

  set(place: number, words: OverlayText | undefined): void {
    // What is undefined is not written.
    this.#kept.set(this.#draft, { ...this.#read(), [place]: words });
  }

  /** The pictures that the server has, each with its words where they are known here. */
  of({ overlays }: Draft): PlacedText[] {
    const all = this.#read();
    return overlays
      .map((overlay) => placed(overlay, all[overlay.id]))
      .sort((a, b) => a.from - b.from);
  }

  #read(): Words {
    return this.#kept.get(this.#draft) ?? {};
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
