import { useState } from 'preact/hooks';
import { commentsApi, type Clip, type Comment } from '../../api';
import { Empty, Growing, Tabs } from '../../design';
import { t } from '../../i18n';
import { usePages, type Pages } from '../../lib/use-pages';
import { useLoading } from '../../lib/use-loading';
import { useApi, useServices } from '../services';
import { CommentForm } from './comment-form';
import { CommentView, type CommentContext } from './comment-view';
import styles from './comments.module.css';
import { changed, pinnedTo, withComment, withoutComment } from './thread';
import { useCommentCount } from './use-comment-count';

type Order = 'top' | 'new';

/** What people say about a clip, and a line to say something oneself. */
export function CommentsPanel({ clip }: { clip: Clip }) {
  const api = useApi(commentsApi);
  const [order, setOrder] = useState<Order>('top');
  const count = useCommentCount(clip);
  const [replyTo, setReplyTo] = useState<Comment>();
  const [written, setWritten] = useState<Comment>();
  const pages = usePages(
    async (after) => {
      const page = await count.of(api.list(clip.id, order, after));
      return { items: page.comments, next: page.next };
    },
    [clip.id, order],
  );
  const countAnew = () =>
    void count.of(api.list(clip.id, order, undefined, 1)).catch(() => undefined);
  const add = (comment: Comment) => {
    countAnew();
    setReplyTo(undefined);
    if (comment.thread === undefined) {
      pages.update((items) => withComment(items, comment));
    } else {
      setWritten(comment);
    }
  };
  const context: CommentContext = {
    clip,
    written,
    onReply: setReplyTo,
    onChange: (id, change) => pages.update((items) => changed(items, id, change)),
    onPin: (id, on) => pages.update((items) => pinnedTo(items, id, on)),
    onRemove: (id) => {
      countAnew();
      pages.update((items) => withoutComment(items, id));
    },
  };
  return (
    <div class={styles['panel']} data-testid="comments-panel" data-clip-id={clip.id}>
      <Head total={count.total} order={order} onOrder={setOrder} />
      <div class={styles['list']}>
        <Linked clip={clip} context={context} />
        <Thread pages={pages} context={context} />
      </div>
      {clip.commentsAllowed && (
        <CommentForm
          clip={clip}
          replyTo={replyTo}
          onCancelReply={() => setReplyTo(undefined)}
          onWritten={add}
        />
      )}
    </div>
  );
}

interface HeadProps {
  total: number;
  order: Order;
  onOrder(order: Order): void;
}

function Head({ total, order, onOrder }: HeadProps) {
  return (
    <div class={styles['head']}>
      <p class={styles['count']} data-testid="comments-count">
        {t('comments.count', { n: total })}
      </p>
      <Tabs
        label={t('comments.order')}
        tabs={(['top', 'new'] as const).map((id) => ({ id, text: t(`comments.${id}`) }))}
        current={order}
        onChoose={onOrder}
      />
    </div>
  );
}

function Thread({ pages, context }: { pages: Pages<Comment>; context: CommentContext }) {
  const allowed = context.clip.commentsAllowed;
  const empty = (
    <Empty
      icon="comment"
      title={t('comments.none')}
      text={allowed ? t('comments.be-first') : t('problem.comments-off')}
    />
  );
  return (
    <Growing pages={pages} empty={empty}>
      {(items) => (
        <ul>
          {items.map((comment) => (
            <CommentView key={comment.id} comment={comment} context={context} />
          ))}
        </ul>
      )}
    </Growing>
  );
}

/** The comment that the address names, above all others. */
function Linked({ clip, context }: { clip: Clip; context: CommentContext }) {
  const { navigation } = useServices();
  const api = useApi(commentsApi);
  const id = navigation.place.get().query.get('comment');
  const { loading } = useLoading(
    async () => (id === null ? undefined : api.one(id).catch(() => undefined)),
    [id],
  );
  const found = loading.state === 'ready' ? loading.value : undefined;
  if (found === undefined || found.comment.clip !== clip.id) {
    return null;
  }
  return (
    <section
      class={styles['linked']}
      aria-label={t('comments.linked')}
      data-testid="linked-comment"
    >
      <p class={styles['hint']}>{t('comments.linked')}</p>
      <ul>
        {found.parent && <CommentView comment={found.parent} context={context} />}
        <CommentView comment={found.comment} context={context} />
      </ul>
    </section>
  );
}
