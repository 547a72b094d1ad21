import { linesOf } from '../../lib/text-lines';

export type TextSize = 'small' | 'medium' | 'large';
export type TextPlace = 'top' | 'middle' | 'bottom';

/** A text that is burnt into the pictures. */
export interface OverlayText {
  text: string;
  place: TextPlace;
  size: TextSize;
  color: string;
  /** Seconds of the take during which it is seen. */
  from: number;
  to: number;
}

export const longestText = 120;
export const textColors = ['#ffffff', '#111318', '#ff6a55', '#ffd166', '#63dcae', '#93a9ff'];
export const textSizes: readonly TextSize[] = ['small', 'medium', 'large'];
export const textPlaces: readonly TextPlace[] = ['top', 'middle', 'bottom'];

/** Share of the picture's width that a letter is high. */
const heights: Readonly<Record<TextSize, number>> = { small: 0.052, medium: 0.075, large: 0.11 };
/** Where the text's middle is, of the height; the feed's own words cover what lies below. */
const middles: Readonly<Record<TextPlace, number>> = { top: 0.16, middle: 0.45, bottom: 0.68 };
const widest = 0.84;
/** Letters of a word that is never broken. */
const unbroken = 18;
const lineHeight = 1.25;

export function shownAt({ from, to, text }: OverlayText, seconds: number): boolean {
  return text.trim() !== '' && seconds >= from && seconds < to;
}

export function paintText(context: CanvasRenderingContext2D, overlay: OverlayText): void {
  const { width, height } = context.canvas;
  const letter = Math.round(width * heights[overlay.size]);
  context.save();
  context.font = `700 ${letter}px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = overlay.color;
  context.shadowColor = overlay.color === '#111318' ? 'rgb(255 255 255 / 60%)' : 'rgb(0 0 0 / 60%)';
  context.shadowBlur = letter / 5;
  const measure = (line: string) => context.measureText(line).width;
  const lines = linesOf(overlay.text, width * widest, measure, unbroken);
  const top = height * middles[overlay.place] - ((lines.length - 1) * letter * lineHeight) / 2;
  lines.forEach((line, index) =>
    context.fillText(line, width / 2, top + index * letter * lineHeight),
  );
  context.restore();
}
