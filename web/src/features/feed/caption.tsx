import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../api';
import { ago, t } from '../../i18n';
import { RichText } from '../../design';
import { clipStateText } from './clip-state';
import styles from './caption.module.css';
import { Ties } from './ties';

/** Who made the clip, what it is called, and its hashtags; long captions unfold. */
export function Caption({ clip, moving }: { clip: Clip; moving: boolean }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [isLong, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const element = text.current;
    setLong(element !== null && element.scrollHeight > element.clientHeight + 2);
  }, [clip]);
  const state = clipStateText(clip);
  const handle = clip.creator.handle.replace(/^@/, '');
  return (
    <div class={styles['caption']}>
      <p class={styles['who']}>
        <a class={styles['name']} href={`/@${encodeURIComponent(handle)}`}>
          <bdi>{clip.creator.name}</bdi>
        </a>
        <span class={styles['handle']}>@{handle}</span>
        <span class={styles['handle']}>{ago(clip.publishedAt)}</span>
        {clip.generated && <span class={styles['badge']}>{t('clip.generated')}</span>}
        {state !== undefined && <span class={styles['badge']}>{state}</span>}
      </p>
      <p ref={text} class={styles['text']} data-open={open} data-testid="caption" dir="auto">
        <RichText text={clip.caption} />
      </p>
      {isLong && (
        <button
          class={styles['more']}
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('clip.less-text') : t('clip.more-text')}
        </button>
      )}
      <ul class={styles['tags']} aria-label={t('clip.hashtags')}>
        {clip.tags
          .filter((tag) => !clip.caption.toLowerCase().includes(`#${tag}`))
          .map((tag) => (
            <li key={tag}>
              <a href={`/tag/${encodeURIComponent(tag)}`}>#{tag}</a>
            </li>
          ))}
      </ul>
      <Ties clip={clip} moving={moving} />
    </div>
  );
}
