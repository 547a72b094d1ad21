import { hasMessage, t, type MessageKey } from './messages';

/** What a failed call is to a reader: the server's problem has a code, and may name a field. */
interface Told {
  name?: unknown;
  code?: unknown;
  field?: unknown;
  retryAfterSeconds?: unknown;
  status?: unknown;
}

/** What an answer means whose code has no words, or that has none. */
const byStatus: Readonly<Record<number, MessageKey>> = {
  400: 'problem.invalid',
  401: 'problem.sign-in-needed',
  403: 'problem.not-allowed',
  404: 'problem.not-found',
  410: 'problem.not-found',
  413: 'problem.invalid',
  415: 'problem.invalid',
  422: 'problem.invalid',
  429: 'problem.too-many-requests',
};

/**
 * Why a call failed, in the reader's language. The server's own words are for those who write
 * programs: no reader sees them.
 */
export function failureText(failure: unknown): string {
  const told = (failure ?? {}) as Told;
  const { name, code, field, retryAfterSeconds } = told;
  if (name === 'NoConnection') {
    return t('problem.no-connection');
  }
  if (code === 'too-many-requests' && Number(retryAfterSeconds) > 0) {
    return t('problem.wait', { n: Number(retryAfterSeconds) });
  }
  const problem = t(problemOf(told));
  const about = `field.${String(field)}`;
  return hasMessage(about) ? t('problem.of-field', { field: t(about), problem }) : problem;
}

function problemOf({ code, status }: Told): MessageKey {
  const key = `problem.${String(code)}`;
  return hasMessage(key) ? key : (byStatus[Number(status)] ?? 'problem.unknown');
}
