import type { Clip } from '../../api';
import { IconButton } from '../../design';
import { t } from '../../i18n';
import { useServices } from '../services';
import { useStore } from '../../lib/use-store';
import styles from './action-rail.module.css';
import { countOr, likesNow, savesNow } from './counts';
import { CreatorBadge } from './creator-badge';
import type { SlideActions } from './slide';
import type { Watching } from './watching';

interface Props {
  clip: Clip;
  watching: Watching;
  actions: SlideActions;
}

/** What a viewer can do with the clip. */
export function ActionRail({ clip, watching, actions }: Props) {
  const { likes, saves } = watching;
  const { commentCounts } = useServices();
  const comments = useStore(commentCounts, (counts) => counts.get(clip.id) ?? clip.comments);
  const liked = useStore(likes.changed, () => likes.has(clip.id, clip.liked));
  const saved = useStore(saves.changed, () => saves.has(clip.id, clip.saved));
  return (
    <div class={styles['rail']}>
      <CreatorBadge clip={clip} onFollow={() => watching.followed()} />
      <span class={styles['like']}>
        <IconButton
          icon="heart"
          label={t('clip.like')}
          filled={liked}
          pressed={liked}
          testId="like"
          onClick={() => watching.toggleLike()}
        >
          {countOr(t('clip.like'), likesNow(clip, likes))}
        </IconButton>
      </span>
      <IconButton
        icon="comment"
        label={t('clip.comments')}
        testId="comments"
        onClick={() => actions.open('comments')}
      >
        {countOr(t('clip.comments'), comments)}
      </IconButton>
      <span class={styles['save']}>
        <IconButton
          icon="bookmark"
          label={t('clip.save')}
          filled={saved}
          pressed={saved}
          testId="save"
          onClick={() => watching.toggleSave()}
        >
          {countOr(t('clip.save'), savesNow(clip, saves))}
        </IconButton>
      </span>
      <IconButton icon="share" label={t('clip.share')} testId="share" onClick={actions.share}>
        {t('clip.share')}
      </IconButton>
      <Spare actions={actions} />
      <IconButton
        icon="more"
        label={t('clip.more')}
        testId="more"
        onClick={() => actions.open('menu')}
      />
    </div>
  );
}

/** What also stands in the menu, where there is room for it. */
function Spare({ actions }: { actions: SlideActions }) {
  return (
    <>
      <span class={styles['spare']}>
        <IconButton
          icon="hide"
          label={t('clip.not-interested')}
          testId="hide"
          onClick={actions.hide}
        >
          {t('clip.not-for-me')}
        </IconButton>
      </span>
      <span class={styles['spare']}>
        <IconButton
          icon="why"
          label={t('clip.why')}
          testId="why"
          onClick={() => actions.open('why')}
        >
          {t('clip.why-short')}
        </IconButton>
      </span>
    </>
  );
}
