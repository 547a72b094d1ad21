interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

const slow: ReadonlySet<string> = new Set(['slow-2g', '2g']);
const sharpestRatio = 2;

/** How large a clip is shown, and whether data is scarce. */
export function screenOf(window: Window): { pixelsHigh: number; saveData: boolean } {
  const { connection } = window.navigator as Navigator & { connection?: Connection };
  return {
    pixelsHigh: window.innerHeight * Math.min(window.devicePixelRatio, sharpestRatio),
    saveData: connection?.saveData === true || slow.has(connection?.effectiveType ?? ''),
  };
}
