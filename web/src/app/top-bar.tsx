import type { Surface } from '../api';
import { IconButton } from '../design';
import { LearningChip, type Learning } from '../features/learning';
import { t } from '../i18n';
import styles from './top-bar.module.css';

interface Props {
  screen: Surface | 'clip';
  learning: Learning;
  onBack(): void;
  /** Absent where the learning panel stands beside the feed. */
  onLearning?(): void;
}

/** The head of a feed: which one it is, and the live learning where there is no panel for it. */
export function TopBar({ screen, learning, onBack, onLearning }: Props) {
  return (
    <div class={styles['bar']}>
      {screen === 'clip' ? (
        <IconButton icon="back" label={t('common.back')} testId="back" onClick={onBack} />
      ) : (
        <nav class={styles['feeds']} aria-label={t('nav.feeds')}>
          <FeedLink href="/" name="for-you" current={screen} />
          <FeedLink href="/following" name="following" current={screen} />
        </nav>
      )}
      {onLearning !== undefined && <LearningChip learning={learning} onOpen={onLearning} />}
    </div>
  );
}

interface FeedLinkProps {
  href: string;
  name: Surface;
  current: Surface | 'clip';
}

function FeedLink({ href, name, current }: FeedLinkProps) {
  return (
    <a
      class={styles['link']}
      href={href}
      aria-current={name === current ? 'page' : undefined}
      data-testid={`feed-${name}`}
    >
      {t(`nav.${name}`)}
    </a>
  );
}
