import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../design';
import { t } from '../../i18n';
import { cover } from './framing';
import { place } from './painter';
import type { Photo } from './photos';
import styles from './photo-room.module.css';
import { moved } from './slideshow';

interface Props {
  photos: readonly Photo[];
  onOrder(photos: readonly Photo[]): void;
  onRemove(photo: Photo): void;
}

/** The photos in their order; each can go earlier or later, or out. */
export function PhotoList({ photos, onOrder, onRemove }: Props) {
  return (
    <ol class={styles['list']} aria-label={t('record.photos.order')}>
      {photos.map((photo, index) => (
        <li key={photo.id} class={styles['photo']} data-testid="photo">
          <Thumbnail photo={photo} />
          <span class={styles['name']}>{t('record.photos.one', { n: index + 1 })}</span>
          <IconButton
            icon="up"
            label={t('record.photos.earlier', { n: index + 1 })}
            testId="photo-earlier"
            disabled={index === 0}
            onClick={() => onOrder(moved(photos, index, -1))}
          />
          <IconButton
            icon="down"
            label={t('record.photos.later', { n: index + 1 })}
            testId="photo-later"
            disabled={index === photos.length - 1}
            onClick={() => onOrder(moved(photos, index, 1))}
          />
          <IconButton
            icon="trash"
            label={t('record.photos.remove', { n: index + 1 })}
            testId="photo-remove"
            onClick={() => onRemove(photo)}
          />
        </li>
      ))}
    </ol>
  );
}

function Thumbnail({ photo }: { photo: Photo }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) {
      place(context, photo.bitmap, cover(photo.bitmap, context.canvas));
    }
  }, [photo]);
  return (
    <canvas
      ref={canvas}
      class={styles['thumbnail']}
      width={90}
      height={120}
      role="img"
      aria-label={photo.name}
    />
  );
}
