import { commentsApi, type Clip, type Comment } from '../../api';
import { Avatar, Button, Failure, Icon, RichText } from '../../design';
import { ago, failureText, short, t } from '../../i18n';
import { useApi, useServices } from '../services';
import { CommentMenu } from './comment-menu';
import styles from './comments.module.css';
import { changed, withoutComment } from './thread';
import { useReplies } from './use-replies';

export interface CommentContext {
  clip: Clip;
  /** The reply that the viewer has just written. */
  written: Comment | undefined;
  onReply(comment: Comment): void;
  onChange(id: string, change: Partial<Comment>): void;
  onPin(id: string, on: boolean): void;
  onRemove(id: string): void;
}

interface Props {
  comment: Comment;
  context: CommentContext;
}

/** One comment with what can be done with it, and its replies once they are asked for. */
export function CommentView({ comment, context }: Props) {
  return (
    <li
      class={styles['comment']}
      data-testid="comment"
      data-comment-id={comment.id}
      data-mine={comment.mine}
    >
      <Person comment={comment} />
      <div class={styles['body']}>
        <Heading comment={comment} />
        <p class={styles['text']} dir="auto" data-deleted={comment.deleted}>
          {comment.deleted ? t('comments.deleted') : <RichText text={comment.text} />}
        </p>
        {!comment.deleted && <Foot comment={comment} context={context} />}
        {comment.thread === undefined && <Replies comment={comment} context={context} />}
      </div>
      {!comment.deleted && <LikeButton comment={comment} onChange={context.onChange} />}
    </li>
  );
}

function Person({ comment: { person } }: { comment: Comment }) {
  if (person === undefined) {
    return <Avatar name="?" color="" size="small" />;
  }
  return (
    <a
      href={`/@${encodeURIComponent(person.handle)}`}
      aria-label={t('clip.profile-of', { name: person.name })}
    >
      <Avatar name={person.name} color={person.color} size="small" />
    </a>
  );
}

function Heading({ comment: { person, time, byCreator, pinned, held } }: { comment: Comment }) {
  return (
    <p class={styles['who']}>
      <bdi class={styles['name']}>{person?.name ?? t('comments.somebody')}</bdi>
      {byCreator && <span class={styles['badge']}>{t('comments.creator')}</span>}
      {pinned && (
        <span class={styles['badge']}>
          <Icon name="pin" /> {t('card.pinned')}
        </span>
      )}
      {held === true && <span class={styles['badge']}>{t('clip-state.held')}</span>}
      <time dateTime={time}>{ago(time)}</time>
    </p>
  );
}

function Foot({ comment, context }: Props) {
  const { signedInFor } = useServices();
  return (
    <div class={styles['foot']}>
      {context.clip.commentsAllowed && (
        <button
          class={styles['link']}
          type="button"
          data-testid="comment-reply"
          onClick={() => signedInFor('comment') && context.onReply(comment)}
        >
          {t('comments.reply')}
        </button>
      )}
      <CommentMenu comment={comment} context={context} />
    </div>
  );
}

interface LikeProps {
  comment: Comment;
  onChange: CommentContext['onChange'];
}

function LikeButton({ comment, onChange }: LikeProps) {
  const { signedInFor, say } = useServices();
  const api = useApi(commentsApi);
  const { id, liked, likes } = comment;
  const toggle = async () => {
    if (!signedInFor('like-comment')) {
      return;
    }
    onChange(id, { liked: !liked, likes: likes + (liked ? -1 : 1) });
    try {
      await api.mark(id, 'like', !liked);
    } catch (failure) {
      onChange(id, { liked, likes });
      say(failureText(failure));
    }
  };
  return (
    <button
      class={styles['like']}
      type="button"
      aria-label={likes > 0 ? `${short(likes)} · ${t('comments.like')}` : t('comments.like')}
      aria-pressed={liked}
      data-testid="comment-like"
      onClick={() => void toggle()}
    >
      <Icon name="heart" filled={liked} />
      {likes > 0 && <span>{short(likes)}</span>}
    </button>
  );
}

function Replies({ comment, context }: Props) {
  const { replies, hidden, loading, update } = useReplies(comment, context.written);
  const within: CommentContext = {
    ...context,
    onChange: (id, change) => update((shown) => changed(shown, id, change)),
    onRemove: (id) => {
      update((shown) => withoutComment(shown, id));
      context.onRemove(id);
    },
  };
  return (
    <>
      {replies.length > 0 && (
        <ul class={styles['replies']}>
          {replies.map((reply) => (
            <CommentView key={reply.id} comment={reply} context={within} />
          ))}
        </ul>
      )}
      <Failure failure={loading.failure} />
      {hidden > 0 && (
        <Button
          small
          tone="quiet"
          busy={loading.busy}
          testId="show-replies"
          onClick={() => void loading.submit()}
        >
          {t('comments.show-replies', { n: hidden })}
        </Button>
      )}
    </>
  );
}
