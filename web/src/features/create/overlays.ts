import { draftsApi, type Client } from '../../api';
import type { Bench } from './bench';
import { pictureOf, type OverlayText } from './overlay-text';
import { freePlaces } from './texts';

/** Draws a text and has the server keep it as a picture; at its place, or at the first free one. */
export async function putText(
  client: Client,
  { editing, draft, texts }: Bench,
  words: OverlayText,
  place = freePlaces(texts.of(editing.draft.get()))[0],
): Promise<void> {
  if (place === undefined) {
    throw new TooManyTexts('too-many-texts');
  }
  const drawn = await pictureOf(words);
  const api = draftsApi(client);
  texts.set(place, words);
  await editing.act(() => api.putOverlay(draft.id, place, words.from, words.to, drawn));
}

export async function removeText(
  client: Client,
  { editing, draft, texts }: Bench,
  place: number,
): Promise<void> {
  await editing.act(() => draftsApi(client).removeOverlay(draft.id, place));
  texts.set(place, undefined);
}

/** The pictures of a draft are limited in number. */
export class TooManyTexts extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
