import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './video-layer.module.css';

/** The pool of elements that every clip of the session plays in. */
export function videoElements(document: Document): HTMLVideoElement[] {
  return [0, 1, 2].map(() => {
    const video = document.createElement('video');
    video.className = styles['video'] ?? '';
    video.muted = true;
    video.loop = true;
    video.playsInline = true;
    video.preload = 'metadata';
    video.disableRemotePlayback = true;
    video.tabIndex = -1;
    video.setAttribute('aria-hidden', 'true');
    return video;
  });
}

/** Where the pool lives: beneath every clip's controls, each element at its clip's place. */
export function VideoLayer({ videos }: { videos: readonly HTMLVideoElement[] }) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.append(...videos), [videos]);
  return <div class={styles['layer']} ref={layer} />;
}
