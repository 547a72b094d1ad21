import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Readable } from './store';

/** Renders again whenever what `select` picks of the store has changed. */
export function useStore<T, S>(store: Readable<T>, select: (value: T) => S): S {
  const [, renderAgain] = useState(0);
  const selected = select(store.get());
  const rendered = useRef({ select, selected });
  useLayoutEffect(() => {
    rendered.current = { select, selected };
  });
  useEffect(() => {
    const onChange = () => {
      const { select: pick, selected: last } = rendered.current;
      if (!Object.is(pick(store.get()), last)) {
        renderAgain((count) => count + 1);
      }
    };
    onChange();
    return store.subscribe(onChange);
  }, [store]);
  return selected;
}

export function useValue<T>(store: Readable<T>): T {
  return useStore(store, (value) => value);
}
