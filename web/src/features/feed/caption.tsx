import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../api';
import styles from './caption.module.css';

/** Who made the clip, what it is called, and its hashtags; long captions unfold. */
export function Caption({ clip }: { clip: Clip }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [isLong, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const element = text.current;
    setLong(element !== null && element.scrollHeight > element.clientHeight + 2);
  }, [clip]);
  return (
    <div class={styles['caption']}>
      <p class={styles['who']}>
        <span class={styles['name']}>{clip.creator.name}</span>
        <span class={styles['handle']}>@{clip.creator.handle.replace(/^@/, '')}</span>
        {clip.generated && <span class={styles['badge']}>Generated</span>}
      </p>
      <p ref={text} class={styles['text']} data-open={open} data-testid="caption">
        {clip.caption}
      </p>
      {isLong && (
        <button
          class={styles['more']}
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'More'}
        </button>
      )}
      <ul class={styles['tags']} aria-label="Hashtags">
        {clip.tags.map((tag) => (
          <li key={tag}>#{tag}</li>
        ))}
      </ul>
    </div>
  );
}
