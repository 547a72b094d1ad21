import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { reducedMotion, useMedia } from '../../lib/use-media';
import { paintShow, type PhotoShow } from './photo-show';
import styles from './photo-room.module.css';

const previewSize = { width: 360, height: 640 };
/** Where those who want less motion see it stand still: text and filter are there. */
const stillSecond = 0.5;

/** The slideshow as it will be, over and over. */
export function PhotoPreview({ show }: { show: PhotoShow }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useMedia(reducedMotion);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) {
      return undefined;
    }
    let frame = 0;
    const begin = performance.now();
    const next = (now: number) => {
      const at = still ? stillSecond : ((now - begin) / 1000) % Math.max(0.1, show.seconds);
      paintShow(context, show, Math.max(0, at));
      if (!still) {
        frame = requestAnimationFrame(next);
      }
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [show, still]);
  return (
    <canvas
      ref={canvas}
      class={styles['preview']}
      {...previewSize}
      role="img"
      aria-label={t('record.preview')}
      data-testid="photo-preview"
    />
  );
}
