import { voiceRate, type Recipe } from './codecs';

export interface VoiceChunk {
  chunk: EncodedAudioChunk;
  metadata: EncodedAudioChunkMetadata | undefined;
}

/** Encodes the whole sound of a take at once, which is far faster than it was spoken. */
export async function encodeVoice(
  samples: Float32Array,
  rate: number,
  { audioConfig }: Recipe,
): Promise<VoiceChunk[]> {
  const chunks: VoiceChunk[] = [];
  let failure: unknown;
  const encoder = new AudioEncoder({
    output: (chunk, metadata) => chunks.push({ chunk, metadata }),
    error: (reason) => (failure = reason),
  });
  encoder.configure(audioConfig);
  const voice = rate === voiceRate ? samples : await resampled(samples, rate);
  for (let start = 0; start < voice.length; start += voiceRate) {
    const data = voice.slice(start, start + voiceRate);
    const second = new AudioData({
      format: 'f32-planar',
      sampleRate: voiceRate,
      numberOfFrames: data.length,
      numberOfChannels: 1,
      timestamp: Math.round((start / voiceRate) * 1e6),
      data,
    });
    encoder.encode(second);
    second.close();
  }
  await encoder.flush().finally(() => encoder.state !== 'closed' && encoder.close());
  if (failure !== undefined) {
    throw failure;
  }
  return chunks;
}

async function resampled(samples: Float32Array, rate: number): Promise<Float32Array> {
  const length = Math.max(1, Math.round((samples.length / rate) * voiceRate));
  const context = new OfflineAudioContext(1, length, voiceRate);
  const source = context.createBufferSource();
  source.buffer = new AudioBuffer({ length: Math.max(1, samples.length), sampleRate: rate });
  source.buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
  source.connect(context.destination);
  source.start();
  return (await context.startRendering()).getChannelData(0);
}
