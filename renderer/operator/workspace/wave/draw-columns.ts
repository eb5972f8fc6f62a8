/** Fills a canvas with the loudest of each column of pixels: wavesurfer.js has this done for the stretches that come into view. */

/** Its own ways leave a notch where two canvases meet, or are a path of thousands of pieces, which took half a second a turn of the wheel. */
export const drawColumns = (channels: readonly ArrayLike<number>[], paint: CanvasRenderingContext2D): void => {
  const [heights = []] = channels;
  const { width, height } = paint.canvas;
  for (let x = 0; x < width; x += 1) {
    const tall = Math.max(1, Math.round(highest(heights, x / width, (x + 1) / width) * height));
    paint.fillRect(x, Math.round((height - tall) / 2), 1, tall);
  }
};

/** The highest in a part of the heights, from and to as parts of them all, 0 to 1; at least one of them is looked at. */
const highest = (heights: ArrayLike<number>, from: number, to: number): number => {
  const first = Math.floor(from * heights.length);
  const end = Math.max(first + 1, Math.ceil(to * heights.length));
  let most = 0;
  for (let index = first; index < end; index += 1) most = Math.max(most, heights[index] ?? 0);
  return most;
};
