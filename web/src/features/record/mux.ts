import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import type { Recipe } from './codecs';
import type { Packet } from './frames';
import type { VoiceChunk } from './voice-encoder';

export interface Muxing {
  recipe: Recipe;
  decoderConfig: VideoDecoderConfig;
  packets: readonly Packet[];
  voice: readonly VoiceChunk[];
}

/** Writes encoded pictures and sound into one file. */
export async function mux({ recipe, decoderConfig, packets, voice }: Muxing): Promise<File> {
  const target = new BufferTarget();
  const format = recipe.container === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const video = new EncodedVideoPacketSource(recipe.video);
  const audio = new EncodedAudioPacketSource(recipe.audio);
  output.addVideoTrack(video);
  if (voice.length > 0) {
    output.addAudioTrack(audio);
  }
  await output.start();
  await Promise.all([addPictures(video, packets, decoderConfig), addVoice(audio, voice)]);
  await output.finalize();
  const type = `video/${recipe.container}`;
  return new File([target.buffer ?? new ArrayBuffer(0)], `take.${recipe.container}`, { type });
}

/** Both tracks are fed at once: a container that interleaves waits for the one that is behind. */
async function addPictures(
  source: EncodedVideoPacketSource,
  packets: readonly Packet[],
  decoderConfig: VideoDecoderConfig,
): Promise<void> {
  for (const { at, seconds, key, data } of packets) {
    const packet = new EncodedPacket(data, key ? 'key' : 'delta', at, seconds);
    await source.add(packet, { decoderConfig });
  }
  source.close();
}

async function addVoice(source: EncodedAudioPacketSource, voice: readonly VoiceChunk[]) {
  for (const { chunk, metadata } of voice) {
    await source.add(EncodedPacket.fromEncodedChunk(chunk), metadata);
  }
  if (voice.length > 0) {
    source.close();
  }
}
