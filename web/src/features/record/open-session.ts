import type { Clip } from '../../api';
import type { Backing } from './backing';
import { BrowserStudio } from './browser-studio';
import { ClipBacking } from './clip-backing';
import type { Hearing } from './devices';
import { smallFrame } from './framing';
import type { PerformSound } from './hand-over';
import { RecordSession } from './session';
import { SoundBacking } from './sound-backing';

export interface SessionPlan {
  sound?: PerformSound | undefined;
  duet?: Clip | undefined;
  /** Seconds that a stitch shows of its clip first. */
  stitchSeconds?: number | undefined;
}

export interface OpenSession {
  session: RecordSession;
  canvas: HTMLCanvasElement;
  /** The clip of a duet, to stand beside the camera. */
  partner: HTMLVideoElement | undefined;
}

const longestSeconds = 60;

/** Makes a session for a plan; rejects if the sound cannot be had, and then holds nothing. */
export async function openSession(
  { sound, duet, stitchSeconds = 0 }: SessionPlan,
  bytes: (url: string) => Promise<ArrayBuffer>,
): Promise<OpenSession> {
  const canvas = Object.assign(document.createElement('canvas'), smallFrame);
  const context = new AudioContext({ latencyHint: 'interactive' });
  const partner = duet && partnerOf(duet);
  try {
    const backing = await backingOf(context, sound, partner, bytes);
    const hearing: Hearing = duet ? 'duet' : sound ? 'perform' : 'voice';
    const studio = new BrowserStudio({ canvas, context, backing, hearing });
    const longest = Math.min(longestSeconds - stitchSeconds, duet?.durationSeconds ?? Infinity);
    const session = new RecordSession(studio, {
      start: sound?.start ?? 0,
      longest,
      initial: { limit: longest > 15 && duet ? 60 : 15 },
    });
    return { session, canvas, partner };
  } catch (failure) {
    void context.close();
    throw failure;
  }
}

async function backingOf(
  context: AudioContext,
  sound: PerformSound | undefined,
  partner: HTMLVideoElement | undefined,
  bytes: (url: string) => Promise<ArrayBuffer>,
): Promise<Backing | undefined> {
  if (sound !== undefined) {
    return new SoundBacking(context, await context.decodeAudioData(await bytes(sound.url)));
  }
  return partner && new ClipBacking(partner);
}

function partnerOf(clip: Clip): HTMLVideoElement {
  const video = document.createElement('video');
  video.src = clip.sources[0]?.url ?? '';
  video.poster = clip.poster;
  video.preload = 'auto';
  video.playsInline = true;
  return video;
}
