/** What the window and its sound worker say to one another. */
import type { FrameRateName } from '../../../../core/captions/times/frame-rate.ts';
import type { SoundFault } from './sound-pieces.ts';

/** What is to be read: an address of our own scheme, and how many bytes are there. */
export type SoundOrder = { readonly address: string; readonly size: number };

/** What the worker tells: first the video's frame rate, where it has one of ours; the next levels, 5 ms each; at the end where somebody speaks, in ms; or why there is no more. */
export type SoundMessage =
  | { readonly kind: 'frame-rate'; readonly name: FrameRateName }
  | { readonly kind: 'levels'; readonly levels: Float32Array; readonly progress: number }
  | { readonly kind: 'read'; readonly speech: readonly (readonly [number, number])[] }
  | { readonly kind: 'failed'; readonly fault: SoundFault };
