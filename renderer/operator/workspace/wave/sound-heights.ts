/** How high the sound is drawn: decibels as a part of the waveform's half height. */

/** The quietest level that is drawn, dB of full scale. */
const floor = -54;

/** A full scale leaves a little room above and below. */
const greatest = 0.92;

const heightOf = (level: number): number => greatest * Math.min(1, Math.max(0, 1 - level / floor));

/** The heights of levels, one for one: 0 to 0.92. */
export const heightsOf = (levels: Float32Array): Float32Array => levels.map(heightOf);
