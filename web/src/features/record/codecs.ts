import type { Size } from './framing';

/** How a take is encoded, and what holds it. */
export interface Recipe {
  container: 'mp4' | 'webm';
  video: 'avc' | 'vp8' | 'vp9';
  audio: 'opus' | 'aac';
  videoConfig: VideoEncoderConfig;
  audioConfig: AudioEncoderConfig;
}

export const voiceRate = 48_000;
const framesPerSecond = 30;

/** In the order of what a device does with least effort; the server takes them all. */
const videos = [
  { video: 'avc', codec: 'avc1.64002a', hardwareAcceleration: 'prefer-hardware' },
  { video: 'avc', codec: 'avc1.42002a', hardwareAcceleration: 'no-preference' },
  { video: 'vp9', codec: 'vp09.00.40.08', hardwareAcceleration: 'no-preference' },
  { video: 'vp8', codec: 'vp8', hardwareAcceleration: 'no-preference' },
] as const;

/** AAC begins with some milliseconds of nothing that not every browser tells of. */
const audios = [
  { audio: 'opus', codec: 'opus' },
  { audio: 'aac', codec: 'mp4a.40.2' },
] as const;

/** Picks what this browser can encode; undefined where it lacks WebCodecs or has no codec. */
export async function chooseRecipe(size: Size): Promise<Recipe | undefined> {
  if (!('VideoEncoder' in globalThis) || !('AudioEncoder' in globalThis)) {
    return undefined;
  }
  const audio = await firstSupported(audios, audioSupported);
  for (const choice of videos) {
    const videoConfig = videoConfigOf(choice, size);
    const container = choice.video === 'avc' ? 'mp4' : 'webm';
    const fits = audio !== undefined && (container === 'mp4' || audio.audio === 'opus');
    if (fits && (await supported(VideoEncoder.isConfigSupported(videoConfig)))) {
      const { video } = choice;
      return {
        container,
        video,
        audio: audio.audio,
        videoConfig,
        audioConfig: audioConfigOf(audio),
      };
    }
  }
  return undefined;
}

function videoConfigOf(
  { codec, hardwareAcceleration }: (typeof videos)[number],
  { width, height }: Size,
): VideoEncoderConfig {
  return {
    codec,
    hardwareAcceleration,
    width,
    height,
    bitrate: width > 720 ? 9_000_000 : 5_000_000,
    framerate: framesPerSecond,
    latencyMode: 'realtime',
    ...(codec.startsWith('avc1') && { avc: { format: 'avc' } }),
  };
}

function audioConfigOf({ codec }: (typeof audios)[number]): AudioEncoderConfig {
  return { codec, sampleRate: voiceRate, numberOfChannels: 1, bitrate: 96_000 };
}

const audioSupported = (choice: (typeof audios)[number]) =>
  supported(AudioEncoder.isConfigSupported(audioConfigOf(choice)));

async function firstSupported<T>(
  choices: readonly T[],
  test: (choice: T) => Promise<boolean>,
): Promise<T | undefined> {
  for (const choice of choices) {
    if (await test(choice)) {
      return choice;
    }
  }
  return undefined;
}

/** Some browsers throw for what they do not know. */
async function supported(asked: Promise<{ supported?: boolean }>): Promise<boolean> {
  return (await asked.catch(() => ({ supported: false }))).supported === true;
}
