import { useRef } from 'preact/hooks';
import type { Clip } from '../../api';
import { useStore } from '../../lib/use-store';
import { useServices } from '../services';

export interface CommentCount {
  total: number;
  /** Takes over the number that an answer brings, unless a later question was asked meanwhile. */
  of<T extends { total: number }>(question: Promise<T>): Promise<T>;
}

/**
 * How many comments a clip has, everywhere on the page. Only the server counts: what is written
 * twice after a lost answer is one comment, and one that waits for a look is none yet.
 */
export function useCommentCount(clip: Clip): CommentCount {
  const { commentCounts } = useServices();
  const total = useStore(commentCounts, (counts) => counts.get(clip.id) ?? clip.comments);
  const asked = useRef(0);
  return {
    total,
    async of(question) {
      const turn = ++asked.current;
      const answer = await question;
      if (turn === asked.current) {
        commentCounts.update((counts) => new Map(counts).set(clip.id, answer.total));
      }
      return answer;
    },
  };
}
