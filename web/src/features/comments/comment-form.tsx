import { useEffect, useRef, useState } from 'preact/hooks';
import { commentsApi, type Clip, type Comment } from '../../api';
import { Failure, IconButton } from '../../design';
import { t } from '../../i18n';
import { uuid } from '../../lib/uuid';
import { useSubmit } from '../../lib/use-submit';
import { Suggestions } from '../mentions';
import { useApi, useServices } from '../services';
import styles from './comments.module.css';
import { keepDraft, readDraft } from './drafts';

const longest = 500;

interface Props {
  clip: Clip;
  replyTo: Comment | undefined;
  onCancelReply(): void;
  onWritten(comment: Comment): void;
}

/** The line to write in. What is typed outlives a failure, another clip and a reload. */
export function CommentForm({ clip, replyTo, onCancelReply, onWritten }: Props) {
  const { signedInFor } = useServices();
  const api = useApi(commentsApi);
  const [text, setText] = useState(() => readDraft(clip.id));
  const [caret, setCaret] = useState(0);
  const id = useRef(uuid());
  const area = useRef<HTMLTextAreaElement>(null);
  const { busy, failure, submit } = useSubmit(async () => {
    const reply = replyTo && { replyTo: replyTo.id };
    onWritten(await api.write(clip.id, { id: id.current, text: text.trim(), ...reply }));
    id.current = uuid();
    change('');
  });
  const change = (next: string) => {
    setText(next);
    keepDraft(clip.id, next);
  };
  useEffect(() => {
    if (replyTo !== undefined) {
      area.current?.focus();
    }
  }, [replyTo]);
  const send = () => {
    if (text.trim() !== '' && signedInFor('comment')) {
      void submit();
    }
  };
  return (
    <form
      class={styles['form']}
      data-testid="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {replyTo !== undefined && <ReplyingTo comment={replyTo} onCancel={onCancelReply} />}
      <Failure failure={failure} />
      <Suggestions
        text={text}
        caret={caret}
        onComplete={(next, at) => {
          change(next);
          setCaret(at);
          area.current?.focus();
        }}
      />
      <div class={styles['line']}>
        <Line
          area={area}
          text={text}
          onText={(next, at) => {
            change(next);
            setCaret(at);
          }}
          onSend={send}
        />
        <IconButton
          icon="send"
          label={t('comments.send')}
          testId="comment-send"
          disabled={busy || text.trim() === ''}
          onClick={send}
        />
      </div>
    </form>
  );
}

interface LineProps {
  area: { current: HTMLTextAreaElement | null };
  text: string;
  onText(text: string, caret: number): void;
  onSend(): void;
}

function Line({ area, text, onText, onSend }: LineProps) {
  return (
    <textarea
      ref={area}
      class={styles['input']}
      rows={1}
      maxLength={longest}
      value={text}
      aria-label={t('comments.write')}
      placeholder={t('comments.write')}
      data-testid="comment-text"
      onInput={({ currentTarget }) => onText(currentTarget.value, currentTarget.selectionStart)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          onSend();
        }
      }}
    />
  );
}

function ReplyingTo({ comment, onCancel }: { comment: Comment; onCancel(): void }) {
  return (
    <p class={styles['replying']}>
      <span>{t('comments.replying-to', { name: comment.person?.name ?? '' })}</span>
      <button class={styles['link']} type="button" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </p>
  );
}
