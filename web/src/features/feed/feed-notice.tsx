import type { FeedStatus } from './feed';
import styles from './feed-notice.module.css';

const notices: Record<FeedStatus, { title: string; text: string; retry: boolean } | undefined> = {
  loading: undefined,
  ready: undefined,
  empty: {
    title: 'Clips are being prepared',
    text: 'The first ones appear here by themselves, as soon as they are ready.',
    retry: false,
  },
  offline: {
    title: 'No connection',
    text: 'The feed goes on as soon as you are back online. Nothing you did is lost.',
    retry: true,
  },
  failing: {
    title: 'The feed is taking a moment',
    text: 'The server could not answer. We keep trying.',
    retry: true,
  },
};

/** What stands where a clip would be, while there is none. */
export function FeedNotice({ status, onRetry }: { status: FeedStatus; onRetry(): void }) {
  const notice = notices[status];
  return (
    <div class={styles['notice']} role="status" data-testid="feed-notice" data-status={status}>
      <div class={styles['pulse']} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {notice === undefined ? (
        <p class="visually-hidden">Loading clips</p>
      ) : (
        <>
          <h2 class={styles['title']}>{notice.title}</h2>
          <p class={styles['text']}>{notice.text}</p>
        </>
      )}
      {notice?.retry === true && (
        <button class={styles['retry']} type="button" onClick={onRetry}>
          Try now
        </button>
      )}
    </div>
  );
}
