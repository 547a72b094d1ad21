/** How fast the take plays what was recorded: 0.5 is slow motion. */
export type Speed = 0.5 | 1 | 2;

export const speeds: readonly Speed[] = [0.5, 1, 2];

/** What some real seconds last in the take. */
export function takeSeconds(real: number, speed: Speed): number {
  return real / speed;
}

/** How long one must record for some seconds of the take. */
export function realSeconds(taken: number, speed: Speed): number {
  return taken * speed;
}

/**
 * The rate at which a sound plays while recording, so that it keeps pace with the take: in slow
 * motion a real second becomes two of the take, which need two seconds of the sound.
 */
export function soundRate(speed: Speed): number {
  return 1 / speed;
}
