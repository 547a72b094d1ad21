import type { Clip } from '../../api';
import { Avatar, Icon } from '../../design';
import { t } from '../../i18n';
import { useFollow } from '../follows';
import styles from './creator-badge.module.css';

interface Props {
  clip: Clip;
  onFollow(): void;
}

/** Who made the clip; the small plus follows them at once. */
export function CreatorBadge({ clip: { creator, following, mine }, onFollow }: Props) {
  const { followed, toggle } = useFollow(creator, following, onFollow);
  return (
    <span class={styles['badge']}>
      <a
        class={styles['link']}
        href={`/@${encodeURIComponent(creator.handle)}`}
        aria-label={t('clip.profile-of', { name: creator.name })}
        data-testid="creator"
      >
        <Avatar name={creator.name} color={creator.color} />
      </a>
      {!mine && !followed && (
        <button
          class={styles['follow']}
          type="button"
          aria-label={t('clip.follow', { name: creator.name })}
          title={t('clip.follow', { name: creator.name })}
          data-testid="follow"
          onClick={() => void toggle()}
        >
          <Icon name="plus" />
        </button>
      )}
    </span>
  );
}
