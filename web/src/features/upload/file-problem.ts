const largestBytes = 2_000_000_000;

/** Why a file cannot be posted, where that is plain without sending it. */
export function fileProblem({ type, size }: { type: string; size: number }) {
  if (type !== '' && !type.startsWith('video/')) {
    return { code: 'file-unreadable' };
  }
  return size > largestBytes ? { code: 'file-too-large' } : undefined;
}
