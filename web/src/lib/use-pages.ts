import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** One page of a long list, and where the next one begins. */
export interface Page<T> {
  items: readonly T[];
  next?: string | null | undefined;
}

export interface Pages<T> {
  items: readonly T[];
  state: 'loading' | 'ready' | 'failed';
  failure: unknown;
  hasMore: boolean;
  more(): void;
  update(change: (items: readonly T[]) => readonly T[]): void;
}

interface Held<T> {
  items: readonly T[];
  next: string | undefined;
  state: Pages<T>['state'];
  failure: unknown;
}

const nothing: Held<never> = { items: [], next: undefined, state: 'loading', failure: undefined };

/** A list that grows page by page; it starts over when a dependency changes. */
export function usePages<T>(
  load: (after: string | undefined) => Promise<Page<T>>,
  dependencies: readonly unknown[],
): Pages<T> {
  const [held, setHeld] = useState<Held<T>>(nothing);
  const asked = useRef(0);
  const fetchPage = useCallback((before: Held<T>) => {
    const ask = ++asked.current;
    setHeld({ ...before, state: 'loading' });
    load(before.next).then(
      (page) => ask === asked.current && setHeld((now) => joined(now, page)),
      (failure: unknown) =>
        ask === asked.current && setHeld((now) => ({ ...now, state: 'failed', failure })),
    );
  }, dependencies);
  useEffect(() => {
    fetchPage(nothing);
    return () => void asked.current++;
  }, [fetchPage]);
  return {
    ...held,
    hasMore: held.next !== undefined,
    more: () => held.state !== 'loading' && fetchPage(held),
    update: (change) => setHeld((now) => ({ ...now, items: change(now.items) })),
  };
}

function joined<T>(before: Held<T>, page: Page<T>): Held<T> {
  const next = page.next ?? undefined;
  return { items: [...before.items, ...page.items], next, state: 'ready', failure: undefined };
}
