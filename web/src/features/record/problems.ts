/** Why recording cannot begin or go on; each has words and a way on. */
export type RecordProblem =
  | 'denied'
  | 'no-camera'
  | 'in-use'
  | 'unplugged'
  | 'unsupported'
  | 'screen-refused'
  | 'sound-missing'
  | 'storage'
  | 'failed';

/** What a browser's refusal of a device or a step means to the one who records. */
export function problemOf(failure: unknown): RecordProblem {
  switch ((failure as { name?: string } | undefined)?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-camera';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    case 'QuotaExceededError':
    case 'RangeError':
      return 'storage';
    default:
      return 'failed';
  }
}
