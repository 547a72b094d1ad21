import { useState } from 'preact/hooks';
import { commentsApi, type Comment } from '../../api';
import { Confirm, Dialog, Menu, MenuItem } from '../../design';
import { failureText, t } from '../../i18n';
import { shareLink } from '../../lib/share-link';
import { ReportForm } from '../reports';
import { useApi, useServices } from '../services';
import type { CommentContext } from './comment-view';

interface Props {
  comment: Comment;
  context: CommentContext;
}

/** Pin, copy, delete, report: as far as each is the viewer's to do. */
export function CommentMenu({ comment, context: { clip, onPin, onRemove } }: Props) {
  const { say } = useServices();
  const api = useApi(commentsApi);
  const [asking, setAsking] = useState<'delete' | 'report'>();
  const pin = async () => {
    try {
      await api.mark(comment.id, 'pin', !comment.pinned);
      onPin(comment.id, !comment.pinned);
    } catch (failure) {
      say(failureText(failure));
    }
  };
  const copy = async () => {
    const url = new URL(`/c/${clip.id}?comment=${comment.id}`, location.href).href;
    const outcome = await shareLink(comment.text, url);
    say(t(outcome === 'failed' ? 'share.failed' : 'share.copied'));
  };
  return (
    <>
      <Menu label={t('comments.more')} testId="comment-menu">
        <MenuItem icon="link" text={t('comments.copy-link')} onClick={() => void copy()} />
        {clip.mine && comment.thread === undefined && (
          <MenuItem
            icon="pin"
            text={comment.pinned ? t('comments.unpin') : t('comments.pin')}
            testId="comment-pin"
            onClick={() => void pin()}
          />
        )}
        {!comment.mine && (
          <MenuItem
            icon="flag"
            text={t('menu.report')}
            testId="comment-report"
            onClick={() => setAsking('report')}
          />
        )}
        {(comment.mine || clip.mine) && (
          <MenuItem
            icon="trash"
            text={t('comments.delete')}
            danger
            testId="comment-delete"
            onClick={() => setAsking('delete')}
          />
        )}
      </Menu>
      {asking === 'delete' && (
        <Confirm
          title={t('comments.delete-title')}
          text={t('comments.delete-text')}
          action={t('comments.delete')}
          danger
          onConfirm={async () => {
            await api.remove(comment.id);
            onRemove(comment.id);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'report' && (
        <Dialog title={t('report.comment')} onClose={() => setAsking(undefined)}>
          <ReportForm kind="comment" id={comment.id} onDone={() => setAsking(undefined)} />
        </Dialog>
      )}
    </>
  );
}
