/** Small pictures of a video at some times, made one after the other by a hidden element. */
export async function framesOf(
  url: string,
  times: readonly number[],
  pixelsHigh: number,
  onFrame: (index: number, picture: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const video = Object.assign(document.createElement('video'), {
    src: url,
    muted: true,
    playsInline: true,
    preload: 'auto',
  });
  try {
    await arrived(video, 'loadeddata', signal);
    for (const [index, time] of times.entries()) {
      await seeked(video, time, signal);
      onFrame(index, await pictureOf(video, pixelsHigh));
    }
  } finally {
    video.removeAttribute('src');
    video.load();
  }
}

async function seeked(video: HTMLVideoElement, time: number, signal: AbortSignal): Promise<void> {
  const there = arrived(video, 'seeked', signal);
  video.currentTime = time;
  await there;
}

function arrived(video: HTMLVideoElement, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the video cannot be shown'));
    const once = { once: true };
    video.addEventListener(type, () => resolve(), once);
    video.addEventListener('error', fail, once);
    signal.addEventListener('abort', fail, once);
    if (signal.aborted) {
      fail();
    }
  });
}

function pictureOf(video: HTMLVideoElement, pixelsHigh: number): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.height = pixelsHigh;
  canvas.width = Math.max(1, Math.round((video.videoWidth / video.videoHeight) * pixelsHigh));
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob === null ? '' : URL.createObjectURL(blob)), 'image/jpeg'),
  );
}

/** Times in the middle of `count` equal parts of a duration. */
export function evenTimes(duration: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => ((index + 0.5) / count) * duration);
}
