import { t } from '../../i18n';
import type { FeedStatus } from './feed';
import styles from './feed-notice.module.css';

/** What stands where a clip would be, while there is none. */
export function FeedNotice({ status, onRetry }: { status: FeedStatus; onRetry(): void }) {
  return (
    <div class={styles['notice']} role="status" data-testid="feed-notice" data-status={status}>
      <div class={styles['pulse']} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {status === 'empty' || status === 'offline' || status === 'failing' ? (
        <>
          <h2 class={styles['title']}>{t(`feed.${status}.title`)}</h2>
          <p class={styles['text']}>{t(`feed.${status}.text`)}</p>
        </>
      ) : (
        <p class="visually-hidden">{t('feed.loading')}</p>
      )}
      {(status === 'offline' || status === 'failing') && (
        <button class={styles['retry']} type="button" onClick={onRetry}>
          {t('feed.try-now')}
        </button>
      )}
    </div>
  );
}
