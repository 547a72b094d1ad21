import { linesOf } from '../../lib/text-lines';

export type TextPlace = 'top' | 'middle' | 'bottom';
export type TextSize = 'small' | 'medium' | 'large';

/** A text that lies on the clip for a time. */
export interface OverlayText {
  text: string;
  from: number;
  to: number;
  place: TextPlace;
  size: TextSize;
  color: string;
  /** A caption has a dark ground and keeps to the foot of the picture. */
  caption: boolean;
}

export const picture = { width: 1080, height: 1920 } as const;
export const textColors = ['#ffffff', '#ff6a55', '#ffd166', '#63dcae', '#93a9ff', '#111318'];

const letterPixels: Readonly<Record<TextSize, number>> = { small: 54, medium: 78, large: 116 };
/** Where the text's middle is; the feed's own words cover what lies below. */
const middles: Readonly<Record<TextPlace, number>> = { top: 0.16, middle: 0.45, bottom: 0.68 };
const widest = picture.width * 0.82;
/** Letters of a word that is never broken. */
const unbroken = 22;
const lineHeight = 1.28;

/** Paints a text onto a picture of 1080 x 1920. */
export function paintText(context: CanvasRenderingContext2D, overlay: OverlayText): void {
  const letter = overlay.caption ? letterPixels.small : letterPixels[overlay.size];
  context.save();
  context.font = `${overlay.caption ? 600 : 750} ${letter}px system-ui, 'Segoe UI', Roboto, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const measure = (line: string) => context.measureText(line).width;
  const lines = linesOf(overlay.text, widest, measure, unbroken);
  const high = letter * lineHeight;
  const middle = picture.height * middles[overlay.caption ? 'bottom' : overlay.place];
  const top = middle - ((lines.length - 1) * high) / 2;
  lines.forEach((line, index) => paintLine(context, overlay, line, top + index * high, letter));
  context.restore();
}

function paintLine(
  context: CanvasRenderingContext2D,
  { color, caption }: OverlayText,
  line: string,
  y: number,
  letter: number,
): void {
  const x = picture.width / 2;
  if (caption) {
    const wide = context.measureText(line).width + letter * 0.7;
    context.fillStyle = 'rgb(0 0 0 / 72%)';
    context.beginPath();
    context.roundRect(x - wide / 2, y - letter * 0.66, wide, letter * 1.32, letter * 0.24);
    context.fill();
  } else {
    context.shadowColor = color === '#111318' ? 'rgb(255 255 255 / 70%)' : 'rgb(0 0 0 / 65%)';
    context.shadowBlur = letter / 4;
  }
  context.fillStyle = caption ? '#ffffff' : color;
  context.fillText(line, x, y);
  context.shadowBlur = 0;
}

/** A text as a transparent picture of 1080 x 1920. */
export async function pictureOf(overlay: OverlayText): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), picture);
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('this browser draws no pictures');
  }
  paintText(context, overlay);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is empty')) : resolve(blob)),
      'image/png',
    ),
  );
}
