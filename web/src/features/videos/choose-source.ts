import type { Source } from '../../api';

export interface Screen {
  /** Physical pixels that the clip's frame is high. */
  pixelsHigh: number;
  saveData: boolean;
}

/** Upscaling by less than this is hardly seen in motion. */
const toleratedUpscale = 1.3;

/** The smallest file that looks sharp on this screen, or simply the smallest to save data. */
export function chooseSource(sources: readonly Source[], screen: Screen): Source | undefined {
  const ascending = [...sources].sort((a, b) => a.height - b.height);
  if (screen.saveData) {
    return ascending[0];
  }
  const sharp = ascending.find(({ height }) => height * toleratedUpscale >= screen.pixelsHigh);
  return sharp ?? ascending.at(-1);
}
