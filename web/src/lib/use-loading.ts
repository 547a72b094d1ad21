import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is fetched for a screen, in one of its states. */
export type Loading<T> =
  { state: 'loading' } | { state: 'failed'; failure: unknown } | { state: 'ready'; value: T };

export interface Loaded<T> {
  loading: Loading<T>;
  reload(): void;
  /** Puts another value in its place, such as what a change answered. */
  set(change: (value: T) => T): void;
}

/** Fetches when the screen opens and whenever a dependency changes; late answers are dropped. */
export function useLoading<T>(load: () => Promise<T>, dependencies: readonly unknown[]): Loaded<T> {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(() => {
    const ask = ++asked.current;
    const settle = (next: Loading<T>) => ask === asked.current && setLoading(next);
    setLoading({ state: 'loading' });
    load().then(
      (value) => settle({ state: 'ready', value }),
      (failure: unknown) => settle({ state: 'failed', failure }),
    );
  }, dependencies);
  useEffect(() => {
    reload();
    return () => void asked.current++;
  }, [reload]);
  const set = useCallback((change: (value: T) => T) => {
    setLoading((now) => (now.state === 'ready' ? { ...now, value: change(now.value) } : now));
  }, []);
  return { loading, reload, set };
}
