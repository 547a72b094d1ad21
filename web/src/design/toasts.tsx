import { useEffect } from 'preact/hooks';
import type { Store } from '../lib/store';
import { useValue } from '../lib/use-store';
import styles from './toasts.module.css';

const shownMillis = 3200;

/** A short message that goes by itself; the same text twice is a new message. */
export interface Toast {
  text: string;
}

export function Toasts({ store }: { store: Store<Toast | undefined> }) {
  const toast = useValue(store);
  useEffect(() => {
    if (toast === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => store.set(undefined), shownMillis);
    return () => clearTimeout(timer);
  }, [toast, store]);
  return (
    <div class={styles['place']} role="status" data-testid="toast">
      {toast !== undefined && <p class={styles['toast']}>{toast.text}</p>}
    </div>
  );
}
