import { expect, test } from 'vitest';
import { NoConnection, ServerError, type Draft } from '../../api';
import { t } from '../../i18n';
import { aDraft } from '../../testing/drafts';
import { draftNeed, draftWords, uploadWords } from './draft-words';
import { publishingOf } from './publishing';
import type { UploadState } from './uploads';

const file = new File([new Uint8Array(1000)], 'take.mp4');
const upload = (parts: Partial<UploadState>): UploadState => ({
  ...{ file, status: 'sending', sent: 250, bytesPerSecond: 100 },
  ...parts,
});
const here = { name: 'take.mp4', bytes: 1000, received: 1000 };
const ready = { ...here, durationSeconds: 8 };

test.each<[string, Partial<Draft>, Partial<UploadState> | undefined, string]>([
  ['nothing chosen', {}, undefined, 'file'],
  ['on its way', {}, { status: 'sending' }, 'none'],
  ['refused on its way', {}, { status: 'failed' }, 'file'],
  ['waiting for room', {}, { status: 'waiting' }, 'none'],
  ['just arrived', {}, { status: 'sent' }, 'none'],
  ['cut off before a reload', { file: { ...here, received: 10 } }, undefined, 'same-file'],
  ['refused when looked at', { file: here, problem: { code: 'x', detail: '' } }, undefined, 'file'],
  ['ready', { file: ready }, undefined, 'none'],
  ['failed', { state: 'failed', file: ready }, undefined, 'retry'],
  ['failed, another file on its way', { state: 'failed' }, { status: 'sending' }, 'none'],
  [
    'published already',
    { state: 'failed', problem: { code: 'already-published', detail: '' } },
    undefined,
    'none',
  ],
])('draftNeed_%s', (_, draft, state, wanted) => {
  expect(draftNeed(aDraft(draft), state && upload(state))).toBe(wanted);
});

test.each<[Partial<UploadState>, string]>([
  [{}, 'Sending · 25 % of 1 kB · 100 byte/s'],
  [{ bytesPerSecond: 0 }, 'Sending · 25 % of 1 kB'],
  [{ status: 'paused' }, 'Paused at 25 % of 1 kB'],
  [{ status: 'waiting', failure: new NoConnection('') }, 'Waiting for the connection at 25 %'],
  [
    { status: 'waiting', failure: new ServerError(507, '', 0, 'disk-full') },
    'The server has no more room: stopped at 25 %',
  ],
  [{ status: 'waiting', failure: new ServerError(503, '', 0) }, 'The server is busy'],
  [{ status: 'failed', failure: new ServerError(413, '', 0, 'too-large') }, 'too large'],
])('uploadWords_%j', (state, wanted) => {
  expect(uploadWords(upload(state)).text).toContain(wanted);
});

test('uploadWords_noRoom_sayWhatWillHappen', () => {
  const failure = new ServerError(507, '', 0, 'disk-full');
  const words = uploadWords(upload({ status: 'waiting', failure }));
  expect(words).toMatchObject({ tone: 'wrong', share: 0.25 });
  expect(words.remedy).toContain('goes on by itself');
});

test('draftWords_failed_sayWhyAndWhatToDo', () => {
  const problem = { code: 'truncated', detail: 'ends at 3.0 s' };
  const words = draftWords(aDraft({ state: 'failed', problem }), undefined);
  expect(words).toMatchObject({ tone: 'wrong', text: expect.stringContaining('breaks off') });
  expect(words.remedy).toContain('Copy the file again');
});

test('draftWords_failedAndAnotherFileOnItsWay_areOfThat', () => {
  const problem = { code: 'truncated', detail: '' };
  const words = draftWords(aDraft({ state: 'failed', problem }), upload({ status: 'sending' }));
  expect(words.text).toContain('Sending');
});

test('draftWords_unknownCode_isNotTheServersDetail', () => {
  const problem = { code: 'brand-new', detail: 'what happened' };
  expect(draftWords(aDraft({ state: 'failed', problem }), undefined).text).toBe(
    t('problem.unknown'),
  );
});

test.each<[Partial<Draft>, string]>([
  [{ state: 'queued', progress: { step: 'waiting', share: 0, place: 3 } }, '2 clips before it'],
  [{ state: 'queued', progress: { step: 'waiting', share: 0, place: 1 } }, 'Next in the queue'],
  [{ state: 'processing', progress: { step: 'composing', share: 0.2, place: 0 } }, '20 %'],
  [{ state: 'playable', progress: { step: 'rest', share: 0.7, place: 0 } }, 'Out already'],
  [{ state: 'scheduled', publishAt: '2026-12-01T10:00:00Z' }, 'Goes out on Dec 1, 2026'],
  [{ state: 'done' }, 'Published'],
])('draftWords_%j', (parts, wanted) => {
  expect(draftWords(aDraft(parts), undefined).text).toContain(wanted);
});

test.each<[string, Partial<Draft>, Partial<UploadState> | undefined, boolean, string]>([
  ['nothing', {}, undefined, false, 'no-file'],
  ['a file on its way', {}, { status: 'sending' }, false, 'send-first'],
  ['one that is waited for', {}, { status: 'paused' }, true, 'wished'],
  ['one that was refused', {}, { status: 'failed' }, true, 'no-file'],
  [
    'one after another that was refused',
    { file: here, problem: { code: 'x', detail: '' } },
    { status: 'sending' },
    false,
    'send-first',
  ],
  ['one that is there', { file: ready }, undefined, false, 'ready'],
  [
    'one that failed',
    { file: here, state: 'failed', problem: { code: 'x', detail: '' } },
    undefined,
    false,
    'ready',
  ],
])('publishingOf_%s', (_, draft, state, wished, wanted) => {
  expect(publishingOf(aDraft(draft), state && upload(state), wished)).toBe(wanted);
});
