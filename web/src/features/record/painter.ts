import { applyFilter, type FilterName } from './filters';
import { contain, cover, type Size } from './framing';
import type { LivePicture } from './live-picture';
import { paintText, shownAt, type OverlayText } from './overlay-text';

/** What is done to every picture. */
export interface Look {
  filter: FilterName;
  text: OverlayText | undefined;
}

type Pictured = Pick<LivePicture, 'image' | 'size' | 'mirrored' | 'fit'>;

/** Paints a picture as it is at some second of the take. */
export function paint(
  context: CanvasRenderingContext2D,
  picture: Pictured,
  look: Look,
  seconds: number,
): void {
  const { canvas } = context;
  context.save();
  if (picture.mirrored) {
    context.translate(canvas.width, 0);
    context.scale(-1, 1);
  }
  if (picture.fit === 'contain') {
    paintBackdrop(context, picture);
  }
  place(context, picture.image, (picture.fit === 'cover' ? cover : contain)(picture.size, canvas));
  context.restore();
  finish(context, look, seconds);
}

/** What lies over every picture, whatever it shows. */
export function finish(context: CanvasRenderingContext2D, look: Look, seconds: number): void {
  applyFilter(context, look.filter);
  if (look.text !== undefined && shownAt(look.text, seconds)) {
    paintText(context, look.text);
  }
}

export function place(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  { x, y, width, height }: Size & { x: number; y: number },
): void {
  context.drawImage(image, x, y, width, height);
}

/** Behind a screen that is wider than the take: itself, larger and dimmed. */
function paintBackdrop(context: CanvasRenderingContext2D, { image, size }: Pictured): void {
  place(context, image, cover(size, context.canvas));
  context.fillStyle = 'rgb(8 9 12 / 82%)';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
