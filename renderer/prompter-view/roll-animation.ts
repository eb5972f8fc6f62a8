/** The one animation that moves the rows: keyframes over a stretch of the timeline, carried by the compositor, never by a frame of script. */
import type { Ms } from '../../core/units/time.ts';

/** Where the rows are from one moment of the timeline to a later one. */
export type RollFrames = { readonly from: Ms; readonly to: Ms; readonly keyframes: Keyframe[] };

/** The movement to carry out: at `time` (of the timeline) at this very moment, `speed` of 0 stands still. */
export type Movement = { readonly time: Ms; readonly speed: number };

/** A fresh animation of the layer by these frames: it stands at both ends. Its name says which stretch of the timeline it covers. */
const animationOf = (layer: HTMLElement, { from, to, keyframes }: RollFrames): Animation => {
  const effect = new KeyframeEffect(layer, keyframes, { duration: to - from, fill: 'both', easing: 'linear' });
  const animation = new Animation(effect, document.timeline);
  animation.id = `roll ${from} ${to}`;
  return animation;
};

/**
 * Sets where it is and how fast it goes. The start is set, not left to the next frame, so that the position at every
 * frame is what the clock says: `document.timeline` counts the same ms as `performance.now()`.
 */
const setMovement = (animation: Animation, from: Ms, { time, speed }: Movement): void => {
  if (speed === 0) {
    animation.pause();
    animation.currentTime = time - from;
    return;
  }
  animation.playbackRate = speed;
  animation.startTime = performance.now() - (time - from) / speed;
};

/** The animation of a layer; nothing moves before the first `carry`. */
export class RollAnimation {
  readonly #layer: HTMLElement;
  #shown: RollFrames | null = null;
  #animation: Animation | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Shows the layer where the frames say, from this moment on; frames that are the same object are kept. */
  carry(frames: RollFrames, movement: Movement): void {
    const old = this.#animation;
    const next = old !== null && this.#shown === frames ? old : animationOf(this.#layer, frames);
    setMovement(next, frames.from, movement);
    if (next !== old) old?.cancel();
    this.#animation = next;
    this.#shown = frames;
  }

  /** Lets the layer go. */
  stop(): void {
    this.#animation?.cancel();
    this.#animation = null;
    this.#shown = null;
  }
}
