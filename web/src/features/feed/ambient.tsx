import { useStore } from '../../lib/use-store';
import styles from './ambient.module.css';
import type { Feed } from './feed';

/** The colours of the current clip, far out of focus, behind everything else. */
export function Ambient({ feed }: { feed: Feed }) {
  const entry = useStore(feed.state, ({ queue }) => queue.entries[queue.current]);
  return (
    <div class={styles['ambient']} aria-hidden="true">
      {entry !== undefined && (
        <img key={entry.key} class={styles['light']} src={entry.clip.placeholder} alt="" />
      )}
    </div>
  );
}
