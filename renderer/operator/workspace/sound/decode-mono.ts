/** Decodes a media file's sound with the browser's own decoders, mixed to one channel. */

/** The rate that sound is looked at, in samples a second: speech has little above its half. */
export const soundRate = 16_000;

/** The samples of a whole file. Throws what the decoder says. */
export const decodeMono = async (bytes: Uint8Array): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, 1, soundRate);
  // The decoder takes the buffer away: it must be all of it and nothing else.
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  const sound = await context.decodeAudioData(own.buffer as ArrayBuffer);
  const mono = new Float32Array(sound.getChannelData(0));
  for (let channel = 1; channel < sound.numberOfChannels; channel += 1) {
    const samples = sound.getChannelData(channel);
    for (let index = 0; index < mono.length; index += 1) mono[index] = (mono[index] ?? 0) + (samples[index] ?? 0);
  }
  return sound.numberOfChannels === 1 ? mono : mono.map((sample) => sample / sound.numberOfChannels);
};
