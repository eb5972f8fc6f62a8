/** The one animation that moves the rows: keyframes over a stretch of the timeline, carried by the compositor, never by a frame of script. */
import type { Ms } from '../../core/units/time.ts';
import type { Course } from './course.ts';

/** Where the rows are from one moment of the played time to a later one. */
export type RollFrames = { readonly from: Ms; readonly to: Ms; readonly keyframes: Keyframe[] };

/** The movement to carry out: at `time` (of the played time) at a moment, `speed` of 0 stands still. */
export type Movement = { readonly time: Ms; readonly speed: number };

/** A fresh animation of the layer by these frames: it stands at both ends. Its name says which stretch of the played time it covers. */
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
const setMovement = (animation: Animation, from: Ms, { time, speed }: Movement, at: number): void => {
  if (speed === 0) {
    animation.pause();
    animation.currentTime = time - from;
    return;
  }
  animation.playbackRate = speed;
  animation.startTime = at - (time - from) / speed;
};

/** An animation by the clock on the wall instead of the timeline: a change of speed, a glide. */
const courseAnimation = (layer: HTMLElement, { ys, step }: Course, at: number): Animation => {
  const keyframes = ys.map((y) => ({ transform: `translateY(${y}px)` }));
  const effect = new KeyframeEffect(layer, keyframes, { duration: step * (ys.length - 1), fill: 'both', easing: 'linear' });
  const animation = new Animation(effect, document.timeline);
  animation.id = 'course';
  animation.startTime = at;
  return animation;
};

/** The animation of a layer; nothing moves before the first `carry`. */
export class RollAnimation {
  readonly #layer: HTMLElement;
  #shown: RollFrames | null = null;
  #animation: Animation | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Shows the layer where the frames say, by a moment of `performance.now()`; frames that are the same object are kept. */
  carry(frames: RollFrames, movement: Movement, at: number): void {
    const next = this.#animation !== null && this.#shown === frames ? this.#animation : animationOf(this.#layer, frames);
    setMovement(next, frames.from, movement, at);
    this.#put(next, frames);
  }

  /** Moves the layer along a course, which begins at a moment of `performance.now()`. */
  follow(course: Course, at: number): void {
    this.#put(courseAnimation(this.#layer, course, at), null);
  }

  /** Lets the layer go. */
  stop(): void {
    this.#put(null, null);
  }

  #put(next: Animation | null, shown: RollFrames | null): void {
    if (next !== this.#animation) this.#animation?.cancel();
    this.#animation = next;
    this.#shown = shown;
  }
}
