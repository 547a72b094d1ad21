import type { Clip } from '../../api';
import { IconButton } from '../../design';
import { initial } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import styles from './action-rail.module.css';
import type { SlideActions } from './slide';
import type { Watching } from './watching';

interface Props {
  clip: Clip;
  watching: Watching;
  actions: SlideActions;
}

/** What a viewer can do with the clip. */
export function ActionRail({ clip, watching, actions }: Props) {
  const liked = useStore(watching.likes.changed, () => watching.likes.has(clip));
  return (
    <div class={styles['rail']}>
      <span class={styles['avatar']} style={{ background: clip.creator.color }} aria-hidden="true">
        {initial(clip.creator.name)}
      </span>
      <span class={styles['like']}>
        <IconButton
          icon="heart"
          label="Like"
          filled={liked}
          pressed={liked}
          testId="like"
          onClick={() => watching.toggleLike()}
        >
          {liked ? 'Liked' : 'Like'}
        </IconButton>
      </span>
      <IconButton
        icon="hide"
        label="Not for me: not interested"
        testId="hide"
        onClick={actions.hide}
      >
        Not for me
      </IconButton>
      <IconButton icon="share" label="Share" testId="share" onClick={actions.share}>
        Share
      </IconButton>
      <IconButton icon="why" label="Why this?" testId="why" onClick={() => actions.open('why')}>
        Why?
      </IconButton>
      <IconButton icon="more" label="More" testId="more" onClick={() => actions.open('menu')} />
    </div>
  );
}
