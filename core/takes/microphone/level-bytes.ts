/** Levels as bytes, half a decibel each: how they travel to the main process and lie in a journal. */

/** What the byte 0 stands for, dB of full scale, and how many bytes a decibel has. */
const lowest = -100;
const perDecibel = 2;

/** Levels of `listen` as bytes; what is beyond -100 to 27.5 dB goes to the nearest end. */
export const encodeLevels = (levels: Float32Array): Uint8Array =>
  Uint8Array.from(levels, (level) => Math.min(255, Math.max(0, Math.round((level - lowest) * perDecibel))));

/** The levels of bytes, in dB of full scale: within a quarter of a decibel of what they were. */
export const decodeLevels = (bytes: Uint8Array): Float32Array => Float32Array.from(bytes, (byte) => lowest + byte / perDecibel);
