import type { Sprite } from '../../api';
import { clock } from '../../lib/format';
import styles from './scrub-frame.module.css';
import { frameOf } from './sprite';

interface Props {
  sprite: Sprite;
  seconds: number;
  /** 0 to 1: where on the bar the pointer is. */
  share: number;
}

/** What the clip shows at the place that one points at. */
export function ScrubFrame({ sprite, seconds, share }: Props) {
  const { column, row } = frameOf(sprite, seconds);
  const { url, width, height } = sprite;
  return (
    <div
      class={styles['frame']}
      style={{ '--at': share, '--wide': `${width}px` }}
      data-testid="scrub-frame"
      aria-hidden="true"
    >
      <span
        class={styles['picture']}
        style={{
          width: `${width}px`,
          height: `${height}px`,
          backgroundImage: `url("${url}")`,
          backgroundPosition: `${-column * width}px ${-row * height}px`,
        }}
      />
      <span class={styles['time']}>{clock(seconds)}</span>
    </div>
  );
}
