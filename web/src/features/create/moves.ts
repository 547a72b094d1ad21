import type { Draft } from '../../api';

/** Whether the server works on a draft now. */
export function moves({ state, file, problem }: Draft): boolean {
  const arrived = file !== undefined && file.received >= file.bytes;
  const looksAtFile = arrived && file.durationSeconds === undefined && problem === undefined;
  const inProduction = state === 'queued' || state === 'processing' || state === 'playable';
  return inProduction || (state === 'editing' && looksAtFile);
}
