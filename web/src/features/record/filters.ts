export type FilterName = 'none' | 'warm' | 'cool' | 'mono' | 'vivid' | 'fade';

/** A colour laid over the picture in one of the blend modes that every browser's canvas has. */
interface Layer {
  blend: GlobalCompositeOperation;
  color: string;
  strength: number;
}

const layers: Readonly<Record<FilterName, readonly Layer[]>> = {
  none: [],
  warm: [
    { blend: 'soft-light', color: '#ff9a3d', strength: 0.5 },
    { blend: 'lighter', color: '#2a1200', strength: 0.6 },
  ],
  cool: [
    { blend: 'soft-light', color: '#3d8bff', strength: 0.5 },
    { blend: 'lighter', color: '#000e26', strength: 0.7 },
  ],
  mono: [
    { blend: 'saturation', color: '#808080', strength: 1 },
    { blend: 'overlay', color: '#8c8c8c', strength: 0.5 },
  ],
  vivid: [
    { blend: 'saturation', color: '#ff0000', strength: 0.3 },
    { blend: 'soft-light', color: '#9a8a8a', strength: 0.6 },
  ],
  fade: [
    { blend: 'saturation', color: '#808080', strength: 0.35 },
    { blend: 'lighten', color: '#4a4452', strength: 0.75 },
  ],
};

export const filterNames = Object.keys(layers) as readonly FilterName[];

/** Colours what has been painted so far. */
export function applyFilter(context: CanvasRenderingContext2D, name: FilterName): void {
  const { width, height } = context.canvas;
  context.save();
  for (const { blend, color, strength } of layers[name]) {
    context.globalCompositeOperation = blend;
    context.globalAlpha = strength;
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
  }
  context.restore();
}
