import { useEffect, useState } from 'preact/hooks';
import { evenTimes, framesOf } from './frames';

const pixelsHigh = 128;

/** Small pictures of a video, evenly over it; they come one after the other. */
export function useFrames(
  url: string | undefined,
  duration: number,
  count: number,
): readonly (string | undefined)[] {
  const [frames, setFrames] = useState<readonly (string | undefined)[]>([]);
  useEffect(() => {
    if (url === undefined || duration <= 0) {
      return undefined;
    }
    const leaving = new AbortController();
    const made: string[] = [];
    const add = (index: number, frame: string) => {
      made.push(frame);
      setFrames((now) => Object.assign([...now], { [index]: frame }));
    };
    setFrames(Array.from({ length: count }, () => undefined));
    framesOf(url, evenTimes(duration, count), pixelsHigh, add, leaving.signal).catch(
      () => undefined,
    );
    return () => {
      leaving.abort();
      made.forEach((frame) => URL.revokeObjectURL(frame));
    };
  }, [url, Math.round(duration * 10), count]);
  return frames;
}
