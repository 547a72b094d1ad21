import type { Draft } from '../../api';
import type { UploadState } from './uploads';

/** What stands between a draft and its being published. */
export type PublishingState = 'ready' | 'send-first' | 'wished' | 'no-file';

export function publishingOf(
  { file, problem, state }: Draft,
  upload: UploadState | undefined,
  wished: boolean,
): PublishingState {
  const arrived = file !== undefined && file.received >= file.bytes;
  if (arrived && (problem === undefined || state === 'failed')) {
    return 'ready';
  }
  if (upload === undefined || upload.status === 'failed') {
    return 'no-file';
  }
  // Until it has arrived the problem is that of the file before.
  if (upload.status === 'sent' && problem !== undefined) {
    return 'no-file';
  }
  return wished ? 'wished' : 'send-first';
}

/** What was changed last could not be saved, so that something else would be published. */
export class NotSaved extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
