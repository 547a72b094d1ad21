export interface WaveformLook {
  /** 0 to 100 each. */
  values: readonly number[];
  /** The part that counts, as shares of the whole. */
  from: number;
  to: number;
  /** How far it has been played, as a share of the whole. */
  played: number;
  colors: { part: string; rest: string; played: string };
}

const barPixels = 3;
const gapPixels = 2;

/** Draws bars from the middle line to both sides; `width` and `height` in CSS pixels. */
export function drawWaveform(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  look: WaveformLook,
): void {
  context.clearRect(0, 0, width, height);
  const bars = Math.max(1, Math.floor(width / (barPixels + gapPixels)));
  for (let bar = 0; bar < bars; bar++) {
    const share = (bar + 0.5) / bars;
    const tall = Math.max(3, (loudest(look.values, bar, bars) / 100) * height);
    context.fillStyle = colorAt(share, look);
    context.beginPath();
    context.roundRect((bar * width) / bars, (height - tall) / 2, barPixels, tall, barPixels / 2);
    context.fill();
  }
}

function colorAt(share: number, { from, to, played, colors }: WaveformLook): string {
  if (share < from || share > to) {
    return colors.rest;
  }
  return share <= played ? colors.played : colors.part;
}

/** The loudest of the values that one bar stands for. */
export function loudest(values: readonly number[], bar: number, bars: number): number {
  const first = Math.floor((bar / bars) * values.length);
  const last = Math.max(first + 1, Math.ceil(((bar + 1) / bars) * values.length));
  return Math.max(0, ...values.slice(first, last));
}
