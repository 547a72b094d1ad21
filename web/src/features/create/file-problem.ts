const largestBytes = 2_000_000_000;

/** Why a file cannot be posted, where that is plain without sending it. */
export function fileProblem({ type, size }: { type: string; size: number }) {
  if (type !== '' && !type.startsWith('video/')) {
    return { code: 'not-a-video' };
  }
  return size > largestBytes ? { code: 'too-large' } : undefined;
}
