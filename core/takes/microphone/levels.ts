/** Turns sound into levels, piece by piece as it comes: energy in 5 ms frames, without the rumble below speech. */

/** Length of a frame in ms: fine enough for the start of a word. */
export const frameLength = 5;

/** Below this a voice has nothing and rooms have hum: the cut-off of the high-pass, Hz. */
const cutOff = 90;

/** Silence has this energy, so that levels stay finite: -100 dB of full scale. */
const faintest = 1e-10;

/** What is carried from one piece of sound to the next. */
export type Listening = {
  readonly sampleRate: number;
  /** The filter's memory. */
  readonly memory: readonly [number, number, number, number];
  /** Energy gathered of the frame that is not full yet, and how many samples it has. */
  readonly energy: number;
  readonly gathered: number;
  /** Frames given so far: frame boundaries stay on time at rates that 5 ms does not divide. */
  readonly frames: number;
  readonly samples: number;
};

/** Before the first sound. */
export const startListening = (sampleRate: number): Listening => ({ sampleRate, memory: [0, 0, 0, 0], energy: 0, gathered: 0, frames: 0, samples: 0 });

/** Coefficients of a second-order Butterworth high-pass (RBJ Audio EQ Cookbook, Q = 1/sqrt 2). */
const highPass = (sampleRate: number): { readonly b0: number; readonly b1: number; readonly a1: number; readonly a2: number } => {
  const angle = (2 * Math.PI * cutOff) / sampleRate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  const cosine = Math.cos(angle);
  const scale = 1 + alpha;
  return { b0: (1 + cosine) / 2 / scale, b1: -(1 + cosine) / scale, a1: (-2 * cosine) / scale, a2: (1 - alpha) / scale };
};

/** The frame boundaries in samples. */
const frameEnd = (frame: number, sampleRate: number): number => Math.round(((frame + 1) * frameLength * sampleRate) / 1000);

/** The levels of the frames that became full, in dB of full scale (RMS), and what to carry on. Linear in the samples. */
export const listen = (before: Listening, samples: Float32Array): { readonly listening: Listening; readonly levels: Float32Array } => {
  const { sampleRate } = before;
  const { b0, b1, a1, a2 } = highPass(sampleRate);
  const levels: number[] = [];
  let [x1, x2, y1, y2] = before.memory;
  let { energy, gathered, frames, samples: count } = before;
  let end = frameEnd(frames, sampleRate);
  for (const x of samples) {
    const y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    energy += y * y;
    gathered += 1;
    count += 1;
    if (count < end) continue;
    levels.push(10 * Math.log10(energy / gathered + faintest));
    energy = 0;
    gathered = 0;
    frames += 1;
    end = frameEnd(frames, sampleRate);
  }
  return { listening: { sampleRate, memory: [x1, x2, y1, y2], energy, gathered, frames, samples: count }, levels: Float32Array.from(levels) };
};
