/** The picture of a sound, drawn by wavesurfer.js: the workspace tells it what to draw and which part of it is seen. */
import WaveSurfer from 'wavesurfer.js';
import { frameLength } from '../../../../core/takes/microphone/levels.ts';
import { ms } from '../../../../core/units/time.ts';
import { xOf, type TimelineView } from '../../timeline/scale.ts';
import { buildFrame } from '../../trusted-frame.ts';
import { drawColumns } from './draw-columns.ts';
import { heightsOf } from './sound-heights.ts';

/** What draws one sound into an element. */
export type SoundDrawing = {
  /** Draws other levels, dB of full scale, one for 5 ms. */
  readonly show: (levels: Float32Array) => void;
  /** Shows the part that is in view, at its zoom. */
  readonly look: (view: TimelineView) => void;
  /** Takes the picture out of the page. */
  readonly end: () => void;
};

/** Any height does: the frame is built with it, and its styles are known to the page's policy by their hash (`electron/security/headers.ts`). */
const firstHeight = 100;

/** Drawn before there are levels: wavesurfer.js wants something. */
const nothing = new Float32Array(1);

/** Begins a picture in an element, in the element's colour. The element is not for the pointer: ours are over it. */
export const drawSound = (container: HTMLElement): SoundDrawing => {
  const waveColor = getComputedStyle(container).color;
  const looks = { height: firstHeight, waveColor, renderFunction: drawColumns, cursorWidth: 0, hideScrollbar: true };
  const ours = { interact: false, autoScroll: false, autoCenter: false, fillParent: false };
  const surfer = buildFrame(() => WaveSurfer.create({ container, ...looks, ...ours }));
  let zoom = 0;
  return {
    show: (levels) => {
      const heights = levels.length > 0 ? heightsOf(levels) : nothing;
      // It is given up, and says so by throwing, when the next levels come or the picture ends.
      surfer.load('', [heights], (heights.length * frameLength) / 1000).catch(() => undefined);
    },
    look: (view) => {
      const from = -xOf(view, ms(0));
      // Both before and after the zoom: it draws what is in view then, and its own sum may move the view.
      surfer.setScroll(from);
      if (view.pxPerSecond !== zoom) surfer.setOptions({ height: 'auto', minPxPerSec: view.pxPerSecond });
      zoom = view.pxPerSecond;
      surfer.setScroll(from);
    },
    end: () => surfer.destroy(),
  };
};
