/** Finds the peaks of a take's sound: what its lane on the timeline shows. */

/** Peaks a second: finer than a pixel at the usual zoom. */
export const peaksASecond = 50;

/** Decoded at this rate, Hz: enough for peaks, and an hour stays under 120 MB. */
export const decodedAt = 8000;

/** The loudest of each fiftieth of a second, 0 to 255. Linear in the samples. */
export const peaksOf = (samples: Float32Array, sampleRate: number): Uint8Array => {
  const each = sampleRate / peaksASecond;
  const peaks = new Uint8Array(Math.ceil(samples.length / each));
  samples.forEach((sample, index) => {
    const at = Math.min(peaks.length - 1, Math.floor(index / each));
    peaks[at] = Math.max(peaks[at] ?? 0, Math.min(255, Math.round(Math.abs(sample) * 255)));
  });
  return peaks;
};
