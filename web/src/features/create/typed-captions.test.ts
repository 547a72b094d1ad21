import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../api';
import type { TextStorage } from '../../lib/storage';
import { aDraft } from '../../testing/drafts';
import { FakeTimers } from '../../testing/fake-timers';
import { changed } from './draft-fields';
import { DraftEditing } from './editing';
import { captionsOf, TypedCaptions, type Typed } from './typed-captions';

const finished = 'WEBVTT\n\n00:01.000 --> 00:02.000\nSaid\n';
const typed: Typed = { way: 'track', text: `${finished}\n00:03.000 --> 00:0`, language: 'en' };

let server: Draft;
let storage: TextStorage;

beforeEach(() => {
  server = aDraft();
  const values = new Map<string, string>();
  storage = {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
});

/** The editor, opened anew on the same device. */
const open = () =>
  new DraftEditing({
    draft: server,
    save: async (version, fields) => {
      server = { ...changed(server, fields), version: version + 1 };
      return server;
    },
    load: async () => server,
    timers: new FakeTimers(),
  });

function type(editing: DraftEditing): void {
  editing.change({ captions: { language: 'en', text: finished } });
  new TypedCaptions(storage).keep(editing, typed);
}

const kept = (editing = open()) => new TypedCaptions(storage).of(editing);

test('of_nothingTyped_isUndefined', () => {
  expect(kept()).toBeUndefined();
});

test('of_halfALine_isThereInTheOtherTab', () => {
  const editing = open();
  type(editing);
  expect(kept(editing)).toMatchObject(typed);
});

test('of_halfALineAndTheRestSaved_isThereWhenThePageIsBack', async () => {
  const editing = open();
  type(editing);
  await editing.flush();
  const asTheServerWritesIt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nSaid \n';
  server = { ...server, captions: { language: 'en', text: asTheServerWritesIt } };
  expect(kept()).toMatchObject(typed);
});

test('of_pageClosedBeforeItWasSaved_isThereWhenThePageIsBack', () => {
  type(open());
  expect(server.captions).toBeUndefined();
  expect(kept()).toMatchObject(typed);
});

test('of_pageClosedWhileItWasSaved_isThereWhenThePageIsBack', async () => {
  const editing = open();
  editing.change({ captions: { language: 'en', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nSa\n' } });
  const saved = editing.flush();
  await Promise.resolve();
  type(editing);
  server = {
    ...aDraft(),
    captions: { language: 'en', text: editing.versions[1]?.captions?.text ?? '' },
  };
  expect(server.captions?.text).toContain('Sa\n');
  expect(kept()).toMatchObject(typed);
  await saved;
});

test('of_linesThatAreToBeBurnt_areThereThoughTheServerHasNone', () => {
  const burnt: Typed = { ...typed, way: 'burnt' };
  new TypedCaptions(storage).keep(open(), burnt);
  expect(kept()).toMatchObject(burnt);
});

test('of_changedOnAnotherDevice_isUndefined', async () => {
  const editing = open();
  type(editing);
  await editing.flush();
  server = { ...server, captions: { language: 'en', text: finished.replace('Said', 'Theirs') } };
  expect(kept()).toBeUndefined();
});

test.each<[string, Partial<Typed>, unknown]>([
  ['half a line', {}, { language: 'en', text: finished }],
  ['only half a line', { text: 'WEBVTT\n\n00:03.000' }, null],
  ['nothing', { text: ' \n' }, null],
  ['no head', { text: '00:01.000 --> 00:02.000\nSaid\n' }, undefined],
  ['half a language', { language: 'd' }, undefined],
  ['lines for the picture', { way: 'burnt' }, undefined],
])('captionsOf_%s', (_, change, wanted) => {
  expect(captionsOf({ ...typed, ...change })).toEqual(wanted);
});
