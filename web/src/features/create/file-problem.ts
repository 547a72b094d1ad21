import type { Draft } from '../../api';

/** Why a file cannot be posted, where that is plain without sending it. */
export function fileProblem({ type, size }: { type: string; size: number }) {
  if (size === 0) {
    return { code: 'empty' };
  }
  return type === '' || type.startsWith('video/') ? undefined : { code: 'not-a-video' };
}

/** An upload that was cut off goes on with the same file only. */
export function otherFile({ file }: Pick<Draft, 'file'>, chosen: { size: number }) {
  return file !== undefined && file.bytes !== chosen.size ? { code: 'other-file' } : undefined;
}
