import { hasMessage, t } from './messages';

/** What a failed call is to a reader: the server's problem has a code and a detail. */
interface Told {
  name?: unknown;
  code?: unknown;
  detail?: unknown;
  retryAfterSeconds?: unknown;
  status?: unknown;
}

/** Why a call failed, in the reader's language where its code is known, else in the server's words. */
export function failureText(failure: unknown): string {
  const { name, code, detail, retryAfterSeconds, status } = (failure ?? {}) as Told;
  if (name === 'NoConnection') {
    return t('problem.no-connection');
  }
  const key = `problem.${String(code)}`;
  if (code === 'too-many-requests' && Number(retryAfterSeconds) > 0) {
    return t('problem.wait', { n: Number(retryAfterSeconds) });
  }
  if (code !== undefined && code !== 'invalid' && hasMessage(key)) {
    return t(key);
  }
  const saysMore = typeof detail === 'string' && detail !== '' && !(Number(status) >= 500);
  return saysMore ? detail : t('problem.unknown');
}
