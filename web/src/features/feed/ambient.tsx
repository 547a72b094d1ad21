import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../lib/use-store';
import styles from './ambient.module.css';
import type { Feed } from './feed';

/** So few pixels that scaling them up is all the blur there needs to be. */
const columns = 6;
const rows = 8;
const smoothing = 8;

/** The colours of the current clip, far out of focus, behind everything else. */
export function Ambient({ feed }: { feed: Feed }) {
  const entry = useStore(feed.state, ({ queue }) => queue.entries[queue.current]);
  return (
    <div class={styles['ambient']} aria-hidden="true">
      {entry !== undefined && <Light key={entry.key} picture={entry.clip.placeholder} />}
    </div>
  );
}

/** A canvas is painted once; a blur filter would be worked out again for every frame above it. */
function Light({ picture }: { picture: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => paint(canvas.current, image);
    image.src = picture;
    return () => {
      image.onload = null;
    };
  }, [picture]);
  return (
    <canvas
      class={styles['light']}
      ref={canvas}
      width={columns * smoothing}
      height={rows * smoothing}
    />
  );
}

function paint(canvas: HTMLCanvasElement | null, image: HTMLImageElement): void {
  const context = canvas?.getContext('2d');
  if (canvas === null || !context) {
    return;
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, columns, rows);
  context.drawImage(canvas, 0.5, 0.5, columns - 1, rows - 1, 0, 0, canvas.width, canvas.height);
  canvas.dataset['painted'] = '';
}
