import type { DraftFields } from '../../api';
import type { TextStorage } from '../../lib/storage';
import { captionsProblem, cuesOf, finishedPart } from './cues';
import type { DraftEditing } from './editing';
import { PerDraft } from './per-draft';

export type CaptionsWay = 'track' | 'burnt';

/** Captions as somebody types them; lines that are not finished are known to this device only. */
export interface Typed {
  way: CaptionsWay;
  text: string;
  language: string;
}

/** What of it is for the server: null is none, undefined leaves what it has. */
export function captionsOf({ way, text, language }: Typed): DraftFields['captions'] | null {
  if (way === 'burnt') {
    return undefined;
  }
  if (text.trim() === '') {
    return null;
  }
  if (captionsProblem(text) === 1 || !isLanguageTag(language)) {
    return undefined;
  }
  const { file } = finishedPart(text);
  return file === undefined ? null : { language, text: file };
}

export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

interface Kept extends Typed {
  /** What the server had or was to have when this was typed. */
  known: string[];
}

/** What was typed on this device, for whenever the draft is looked at again. */
export class TypedCaptions {
  readonly #kept: PerDraft<Kept>;

  constructor(storage: TextStorage) {
    this.#kept = new PerDraft(storage, 'riffle.captions');
  }

  /** Undefined where nothing was typed here, or another device has changed the captions since. */
  of({ draft }: Pick<DraftEditing, 'draft'>): Typed | undefined {
    const { id, captions } = draft.get();
    const kept = this.#kept.get(id);
    const now = wordsOf(captions?.text);
    return kept?.known.some((known) => wordsOf(known) === now) === true ? kept : undefined;
  }

  /** To be told after the draft was changed accordingly. */
  keep({ draft, versions }: Pick<DraftEditing, 'draft' | 'versions'>, typed: Typed): void {
    const known = new Set(versions.map(({ captions }) => captions?.text ?? ''));
    this.#kept.set(draft.get().id, { ...typed, known: [...known] });
  }
}

/** The server writes the same captions in its own way. */
function wordsOf(text = ''): string {
  return JSON.stringify(cuesOf(text)).replaceAll(/(?:\s|\\n)+/g, ' ');
}
