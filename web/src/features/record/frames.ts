/** One encoded frame; `at` counts from the start of its segment, in seconds of the take. */
export interface Frame {
  at: number;
  key: boolean;
  data: Uint8Array;
}

export interface Footage {
  seconds: number;
  frames: readonly Frame[];
}

export interface Packet {
  at: number;
  seconds: number;
  key: boolean;
  data: Uint8Array;
}

/** The frames of all segments one after the other, each as long as until the next. */
export function packetsOf(footage: readonly Footage[]): Packet[] {
  const packets: Packet[] = [];
  let start = 0;
  for (const { seconds, frames } of footage) {
    frames.forEach(({ at, key, data }, index) => {
      const next = frames[index + 1]?.at ?? seconds;
      packets.push({ at: start + at, seconds: Math.max(0, next - at), key, data });
    });
    start += seconds;
  }
  return packets;
}
