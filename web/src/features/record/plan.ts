export type Mode = 'camera' | 'screen' | 'photos';

export const modes: readonly Mode[] = ['camera', 'screen', 'photos'];

/** What the address asks for: `?mode=`, `?sound=&start=`, `?duet=` or `?stitch=`. */
export interface Plan {
  mode: Mode;
  sound: { id: string; start: number } | undefined;
  base: { kind: 'duet' | 'stitch'; clip: string } | undefined;
}

export function planOf(query: URLSearchParams): Plan {
  const mode = modes.find((each) => each === query.get('mode')) ?? 'camera';
  const sound = query.get('sound');
  const start = Number(query.get('start') ?? 0);
  const kind = (['duet', 'stitch'] as const).find((each) => query.get(each));
  return {
    mode: kind === 'duet' ? 'camera' : mode,
    sound: sound
      ? { id: sound, start: Number.isFinite(start) ? Math.max(0, start) : 0 }
      : undefined,
    base: kind && { kind, clip: query.get(kind) ?? '' },
  };
}
