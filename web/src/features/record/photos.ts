import { useEffect, useRef, useState } from 'preact/hooks';
import { mostPhotos } from './slideshow';

/** A chosen photo, ready to be painted. */
export interface Photo {
  id: number;
  name: string;
  bitmap: ImageBitmap;
}

const longestSide = 2600;

/** Photos in memory, let go when they are taken out or the view goes. */
export function usePhotos() {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const all = useRef(photos);
  const count = useRef(0);
  all.current = photos;
  useEffect(() => () => all.current.forEach(({ bitmap }) => bitmap.close()), []);
  const add = async (files: readonly File[]) => {
    const failed: string[] = [];
    for (const file of files.slice(0, mostPhotos - all.current.length)) {
      try {
        const bitmap = await decoded(file);
        setPhotos((now) => [...now, { id: count.current++, name: file.name, bitmap }]);
      } catch {
        failed.push(file.name);
      }
    }
    setUnreadable(failed);
  };
  const remove = (photo: Photo) => {
    photo.bitmap.close();
    setPhotos((now) => now.filter(({ id }) => id !== photo.id));
  };
  return { photos, unreadable, add, remove, reorder: setPhotos };
}

/** Upright as the camera meant it, and no larger than a zoomed Full HD picture needs. */
async function decoded(file: File): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = longestSide / Math.max(whole.width, whole.height);
  if (scale >= 1) {
    return whole;
  }
  const smaller = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
    resizeQuality: 'high',
  });
  whole.close();
  return smaller;
}
