import { ServerError, type Draft } from '../../api';
import { ago, bytes, dayAndTime, failureText, hasMessage, t, type Values } from '../../i18n';
import { percent } from '../../lib/format';
import type { UploadState } from './uploads';

/** How a draft is, in words and as far as it has come. */
export interface DraftWords {
  text: string;
  /** 0 to 1, while something is under way. */
  share?: number;
  tone?: 'wrong' | 'good';
  /** What can be done about what is wrong. */
  remedy?: string;
}

/** What is to be done first with a draft. */
export type DraftNeed = 'none' | 'file' | 'same-file' | 'retry';

export function draftWords(draft: Draft, upload: UploadState | undefined): DraftWords {
  switch (draft.state) {
    case 'editing':
      return editingWords(draft, upload);
    case 'failed':
      return isOnItsWay(upload) ? editingWords(draft, upload) : problemWords(draft.problem);
    case 'queued':
    case 'processing':
    case 'playable':
      return productionWords(draft);
    case 'scheduled':
      return { text: t('draft.scheduled', { time: dayAndTime(draft.publishAt ?? draft.changed) }) };
    case 'done':
      return { text: t('draft.done'), tone: 'good' };
  }
}

export function draftNeed(draft: Draft, upload: UploadState | undefined): DraftNeed {
  if (!isOpen(draft) || isOnItsWay(upload)) {
    return 'none';
  }
  if (upload?.status === 'failed') {
    return 'file';
  }
  return draft.state === 'failed' ? needOfFailed(draft) : needOfFile(draft, upload);
}

const isOpen = ({ state }: Draft) => state === 'editing' || state === 'failed';

const isOnItsWay = (upload: UploadState | undefined) =>
  upload !== undefined && upload.status !== 'sent' && upload.status !== 'failed';

function needOfFile({ file, problem }: Draft, upload: UploadState | undefined): DraftNeed {
  if (problem !== undefined) {
    return 'file';
  }
  if (file === undefined) {
    return upload === undefined ? 'file' : 'none';
  }
  return file.received < file.bytes && upload === undefined ? 'same-file' : 'none';
}

/** The same video cannot be published a second time. */
const needOfFailed = ({ problem }: Draft): DraftNeed =>
  problem?.code === 'already-published' ? 'none' : 'retry';

function editingWords(draft: Draft, upload: UploadState | undefined): DraftWords {
  if (upload !== undefined && upload.status !== 'sent') {
    return uploadWords(upload);
  }
  const { file, problem } = draft;
  if (problem !== undefined) {
    return problemWords(problem);
  }
  if (file === undefined) {
    return { text: upload === undefined ? t('draft.no-file') : t('draft.looking') };
  }
  if (file.received < file.bytes && upload === undefined) {
    const sizes = { received: bytes(file.received), bytes: bytes(file.bytes) };
    return {
      text: t('draft.cut-off', sizes),
      share: file.received / Math.max(1, file.bytes),
      remedy: t('draft.same-file', { name: file.name }),
    };
  }
  return file.durationSeconds === undefined
    ? { text: t('draft.looking') }
    : { text: t('draft.edited', { time: ago(draft.changed) }) };
}

export function uploadWords({ status, sent, file, ...state }: UploadState): DraftWords {
  const share = sent / Math.max(1, file.size);
  const values = { percent: percent(share), bytes: bytes(file.size) };
  switch (status) {
    case 'sending': {
      const speed = bytes(state.bytesPerSecond);
      return state.bytesPerSecond > 0
        ? { text: t('upload.sending-at', { ...values, speed }), share }
        : { text: t('upload.sending-of', values), share };
    }
    case 'paused':
      return { text: t('upload.paused', values), share };
    case 'waiting':
      return { ...waitingWords(state.failure, values), share };
    case 'failed':
      return { ...problemWords(state.failure), share };
    case 'sent':
      return { text: t('upload.arrived'), share: 1 };
  }
}

/** For what an upload waits. */
function waitingWords(failure: unknown, values: Values): DraftWords {
  if (!(failure instanceof ServerError)) {
    return { text: t('upload.waiting', values) };
  }
  return failure.code === 'disk-full'
    ? {
        text: t('upload.waiting-room', values),
        tone: 'wrong',
        remedy: t('upload.waiting-room-remedy'),
      }
    : { text: t('upload.waiting-server', values) };
}

function productionWords({ progress, state }: Draft): DraftWords {
  if (progress === undefined || progress.step === 'waiting') {
    const place = progress?.place ?? 0;
    const text = place > 1 ? t('draft.place', { n: place - 1 }) : t('draft.next');
    return { text, share: progress?.share ?? 0 };
  }
  const key = state === 'playable' ? 'draft.playable' : (`draft.step.${progress.step}` as const);
  return { text: `${t(key)} · ${percent(progress.share)}`, share: progress.share };
}

/** Why something went wrong, and what to do about it. */
export function problemWords(problem: unknown): DraftWords {
  const key = `remedy.${String((problem as { code?: unknown } | undefined)?.code)}`;
  return {
    text: failureText(problem),
    tone: 'wrong',
    ...(hasMessage(key) && { remedy: t(key) }),
  };
}
