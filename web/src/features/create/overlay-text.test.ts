import { expect, test } from 'vitest';
import { aDraft } from '../../testing/drafts';
import type { OverlayText } from './overlay-text';
import { freePlaces, placesMax, Texts } from './texts';

const words: OverlayText = {
  ...{ text: 'Hi', from: 1, to: 2, place: 'top', size: 'large' },
  ...{ color: '#ffffff', caption: false },
};

function storage() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test('texts_ofThisDevice_haveTheirWords', () => {
  const texts = new Texts(storage(), 'a');
  texts.set(3, words);
  const overlays = [
    { id: 4, from: 5, to: 6 },
    { id: 3, from: 1, to: 2 },
  ];
  expect(texts.of(aDraft({ overlays }))).toEqual([
    { place: 3, from: 1, to: 2, words },
    { place: 4, from: 5, to: 6 },
  ]);
});

test('texts_removed_areForgotten', () => {
  const texts = new Texts(storage(), 'a');
  texts.set(0, words);
  texts.set(0, undefined);
  const overlays = [{ id: 0, from: 0, to: 1 }];
  expect(texts.of(aDraft({ overlays }))).toEqual([{ place: 0, from: 0, to: 1 }]);
});

test('texts_manyDrafts_forgetTheOldest', () => {
  const kept = storage();
  for (let draft = 0; draft < 25; draft++) {
    new Texts(kept, `d${draft}`).set(0, words);
  }
  expect([kept.values.get('riffle.texts.d0'), kept.values.get('riffle.texts.d4')]).toEqual([
    '',
    '',
  ]);
  expect(kept.values.get('riffle.texts.d5')).toContain('Hi');
});

test('freePlaces_some_areTheOthers', () => {
  const free = freePlaces([
    { place: 0, from: 0, to: 1 },
    { place: 2, from: 0, to: 1 },
  ]);
  expect([free[0], free[1], free.length]).toEqual([1, 3, placesMax - 2]);
});
