/** Draws the levels of a stretch of sound into a canvas: the loudest of each column of pixels. */
import { frameLength } from '../../../../core/takes/microphone/levels.ts';
import { timeOf, type TimelineView } from '../../timeline/scale.ts';

/** The quietest level that is drawn, dB of full scale. */
const floor = -54;

/** The height of a level, 0 to 1. */
export const heightOf = (level: number): number => Math.min(1, Math.max(0, 1 - level / floor));

/** The loudest level between two times, ms; the floor where nothing is known. */
export const loudest = (levels: Float32Array, from: number, to: number): number => {
  const first = Math.max(0, Math.floor(from / frameLength));
  const last = Math.min(levels.length, Math.max(first + 1, Math.ceil(to / frameLength)));
  let most = floor;
  for (let index = first; index < last; index += 1) most = Math.max(most, levels[index] ?? floor);
  return most;
};

/** Draws into the whole of a canvas of CSS size `width` by `height`, at the screen's own density. */
export const drawWave = (canvas: HTMLCanvasElement, levels: Float32Array, view: TimelineView, height: number, colour: string): void => {
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(view.width * density));
  canvas.height = Math.max(1, Math.round(height * density));
  const paint = canvas.getContext('2d');
  if (paint === null) return;
  paint.fillStyle = colour;
  for (let x = 0; x < canvas.width; x += 1) {
    const level = loudest(levels, timeOf(view, x / density), timeOf(view, (x + 1) / density));
    const tall = Math.max(density, heightOf(level) * canvas.height * 0.92);
    paint.fillRect(x, (canvas.height - tall) / 2, 1, tall);
  }
};
