import { ButtonLink } from '../../design';
import { t } from '../../i18n';
import type { FeedStatus } from './feed';
import styles from './feed-notice.module.css';

interface Props {
  status: FeedStatus;
  /** Whether this is the feed of those whom the viewer follows. */
  following: boolean;
  onRetry(): void;
}

/** What stands where a clip would be, while there is none. */
export function FeedNotice({ status, following, onRetry }: Props) {
  if (status === 'empty' && following) {
    return <Nobody />;
  }
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

function Nobody() {
  return (
    <div class={styles['notice']} role="status" data-testid="feed-notice" data-status="nobody">
      <h2 class={styles['title']}>{t('feed.nobody.title')}</h2>
      <p class={styles['text']}>{t('feed.nobody.text')}</p>
      <ButtonLink tone="primary" href="/discover" testId="find-people">
        {t('feed.nobody.discover')}
      </ButtonLink>
    </div>
  );
}
