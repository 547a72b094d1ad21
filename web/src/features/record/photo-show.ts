import { chooseRecipe } from './codecs';
import { CodecRecorder } from './codec-recorder';
import { smallFrame } from './framing';
import { finish, place, type Look } from './painter';
import { slideBox, slidesAt } from './slideshow';

export interface PhotoShow {
  photos: readonly ImageBitmap[];
  /** Seconds that each photo is seen. */
  each: number;
  seconds: number;
  moves: boolean;
  look: Look;
}

const framesPerSecond = 30;
const turnMillis = 40;

/** Paints the slideshow as it is at a second. */
export function paintShow(context: CanvasRenderingContext2D, show: PhotoShow, at: number): void {
  const { canvas } = context;
  context.fillStyle = '#08090c';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const slide of slidesAt(at, show.photos.length, show.each)) {
    const photo = show.photos[slide.index];
    if (photo !== undefined) {
      context.globalAlpha = slide.alpha;
      place(context, photo, slideBox(photo, canvas, slide, show.moves));
    }
  }
  context.globalAlpha = 1;
  finish(context, show.look, at);
}

/** Encodes a slideshow as fast as the device can; rejects if cancelled, or without a codec. */
export async function recordShow(
  show: PhotoShow,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<File> {
  const recipe = await chooseRecipe(smallFrame);
  const canvas = Object.assign(document.createElement('canvas'), smallFrame);
  const context = canvas.getContext('2d', { alpha: false });
  if (recipe === undefined || context === null) {
    throw new Error('this browser encodes no video');
  }
  const recorder = new CodecRecorder(canvas, recipe);
  try {
    recorder.begin();
    const frames = Math.round(show.seconds * framesPerSecond);
    let turn = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      signal.throwIfAborted();
      paintShow(context, show, frame / framesPerSecond);
      await recorder.addInTurn(frame / framesPerSecond);
      if (performance.now() - turn > turnMillis) {
        onShare(frame / frames);
        await new Promise((resolve) => setTimeout(resolve));
        turn = performance.now();
      }
    }
    const { seconds } = show;
    await recorder.end({ fromMillis: 0, toMillis: 0, seconds, speed: 1 });
    return await recorder.finish();
  } finally {
    recorder.close();
  }
}
