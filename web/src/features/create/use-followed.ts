import { useEffect, useRef } from 'preact/hooks';
import type { Readable } from '../../lib/store';
import { useLoading, type Loaded } from '../../lib/use-loading';

interface Options<T> {
  load(): Promise<T>;
  /** Whether it changes by itself now, so that it is asked for again and again. */
  moving(value: T): boolean;
  /** Something has happened to it: it is asked for at once. */
  news: Readable<unknown>;
}

const everyMillis = 1500;

/** Something that the server works on: as it is, and as it becomes while one looks. */
export function useFollowed<T>({ load, moving, news }: Options<T>, dependencies: unknown[]) {
  const loaded: Loaded<T> = useLoading(load, dependencies);
  const { loading, set } = loaded;
  const latest = useRef(load);
  latest.current = load;
  const refresh = useRef<() => void>(() => undefined);
  useEffect(() => {
    let wanted = true;
    refresh.current = () =>
      void latest.current().then(
        (value) => wanted && set(() => value),
        () => undefined,
      );
    const unsubscribe = news.subscribe(refresh.current);
    return () => {
      wanted = false;
      unsubscribe();
    };
  }, [...dependencies, news]);
  const moves = loading.state === 'ready' && moving(loading.value);
  useEffect(() => {
    if (!moves) {
      return undefined;
    }
    const look = () => document.visibilityState === 'visible' && refresh.current();
    const timer = setInterval(look, everyMillis);
    return () => clearInterval(timer);
  }, [moves, ...dependencies]);
  return { ...loaded, refresh: () => refresh.current() };
}
