import { useEffect, useState } from 'preact/hooks';
import { recordingApi } from '../../api';
import type { Loading } from '../../lib/use-loading';
import { useApi } from '../services';
import { openSession, type OpenSession, type SessionPlan } from './open-session';

/** A session as long as the view that uses it is on the page; every device is let go with it. */
export function useSession(plan: SessionPlan): { loading: Loading<OpenSession>; retry(): void } {
  const api = useApi(recordingApi);
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Loading<OpenSession>>({ state: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    let opened: OpenSession | undefined;
    setLoading({ state: 'loading' });
    openSession(plan, (url) => api.bytes(url, leaving.signal)).then(
      (value) => {
        opened = value;
        if (leaving.signal.aborted) {
          value.session.close();
        } else {
          setLoading({ state: 'ready', value });
        }
      },
      (failure: unknown) => leaving.signal.aborted || setLoading({ state: 'failed', failure }),
    );
    return () => {
      leaving.abort();
      opened?.session.close();
    };
  }, [attempt]);
  return { loading, retry: () => setAttempt((count) => count + 1) };
}
