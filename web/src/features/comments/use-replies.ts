import { useEffect, useState } from 'preact/hooks';
import { commentsApi, type Comment } from '../../api';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';
import { withoutComment } from './thread';

type Replies = readonly Comment[];

/** The replies to a comment, as far as they are open, and after them those just written. */
export function useReplies(comment: Comment, written: Comment | undefined) {
  const api = useApi(commentsApi);
  const [loaded, setLoaded] = useState<Replies>([]);
  const [own, setOwn] = useState<Replies>([]);
  const [place, setPlace] = useState<{ next: string | undefined }>();
  useEffect(() => {
    if (written?.thread === comment.id) {
      setOwn((shown) => [...withoutComment(shown, written.id), written]);
    }
  }, [written]);
  const load = async () => {
    const page = await api.replies(comment.id, place?.next);
    setLoaded((before) => [...before, ...unknown(page.comments, before)]);
    setPlace({ next: page.next ?? undefined });
  };
  const atTheEnd = place !== undefined && place.next === undefined;
  return {
    replies: [...loaded, ...unknown(own, loaded)],
    hidden: atTheEnd ? 0 : Math.max(0, comment.replies - loaded.length),
    loading: useSubmit(load),
    update(change: (replies: Replies) => Replies): void {
      setLoaded(change);
      setOwn(change);
    },
  };
}

function unknown(replies: Replies, known: Replies): Replies {
  return replies.filter((reply) => !known.some(({ id }) => id === reply.id));
}
