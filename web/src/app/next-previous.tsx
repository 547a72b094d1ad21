import { IconButton } from '../design';
import type { Feed } from '../features/feed';
import { t } from '../i18n';
import { useStore } from '../lib/use-store';
import styles from './next-previous.module.css';

/** Buttons for what a finger does by swiping. */
export function NextPrevious({ feed, onMove }: { feed: Feed; onMove(steps: number): void }) {
  const atTop = useStore(feed.state, ({ queue }) => queue.current === 0);
  const atEnd = useStore(feed.state, ({ queue }) => queue.current >= queue.entries.length);
  return (
    <nav class={styles['nav']} aria-label={t('nav.move')}>
      <IconButton
        icon="up"
        label={t('key.previous')}
        testId="previous"
        disabled={atTop}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={t('key.next')}
        testId="next"
        disabled={atEnd}
        onClick={() => onMove(1)}
      />
    </nav>
  );
}
