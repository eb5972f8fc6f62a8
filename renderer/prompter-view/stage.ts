/** Shows a show in a layer of rows: lays out what is near the reading, and lets one animation on the compositor carry it. */
import { nextTurn, playedIn, speedIn } from '../../core/show/roll.ts';
import { placeAt } from '../../core/timeline/position.ts';
import { playedAt, playedTimeline, timelineAt } from '../../core/timeline/skips.ts';
import type { Place } from '../../core/timeline/timeline.ts';
import { lastIndexNotAfter } from '../../core/units/last-index-not-after.ts';
import { type Instant, type Ms, elapsedBetween, instant } from '../../core/units/time.ts';
import { anchorOf } from './anchor.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { courseOf, hasJumped, settledIn, unsteadyFor } from './course.ts';
import { type Covered, isCovered, reachOf, wakeAt } from './coverage.ts';
import { Ghost } from './ghost.ts';
import { type Glide, beginGlide, glideOffset, handGlideTime, isGliding, turnGlide } from './glide.ts';
import { type PrompterStyle, prompterStyle } from './prompter-style.ts';
import { RollAnimation } from './roll-animation.ts';
import { RowsWindow } from './rows-window.ts';
import { type ScrollTrack, scrollTrack } from './scroll-track.ts';
import { type Staged, sameLayout, sameMap, sameText } from './staged.ts';

/** The elements a stage works in: the layer that moves, and the box in it that holds the blocks. */
export type StageElements = { readonly layer: HTMLElement; readonly blocks: HTMLElement };

/** The rows' layer is counted afresh when the reading is this far from its origin, px: beyond, single precision shows. */
const farthest = 100_000;
/** How often the window is widened when the anchor's paragraph proves long. */
const passes = 3;
/** Until a lay-out that failed while rolling is tried again, ms. */
const patience = 500;
/** A jump no further than this glides through the rows between, screens; a further one over a picture of what was there. */
const nearJump = 1.2;

/** A step of rows smaller than this is not seen, px. */
const unseen = 0.25;

/** One moment on both clocks: main's, and this page's, which animations go by. */
type Moment = { readonly now: Instant; readonly local: number };

/** A stage in its elements, by main's clock. */
export class Stage {
  readonly #elements: StageElements;
  readonly #animation: RollAnimation;
  readonly #rows: RowsWindow;
  readonly #ghost: Ghost;
  readonly #now: () => Instant;
  #blocks: Blocks = { list: [], ofCue: new Map() };
  #staged: Staged | null = null;
  #style: PrompterStyle | null = null;
  #track: ScrollTrack | null = null;
  #glide: Glide | null = null;
  /** What came during a glide: rows do not change under it. */
  #waiting: Staged | null = null;
  #carried: Moment | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: StageElements, now: () => Instant) {
    this.#elements = elements;
    this.#animation = new RollAnimation(elements.layer);
    this.#rows = new RowsWindow(elements.blocks);
    this.#ghost = new Ghost(elements.layer);
    this.#now = now;
  }

  /** Shows this from now on; what has not changed is not laid out again. */
  update(next: Staged): void {
    const old = this.#staged;
    const same = old !== null && sameText(old, next) && sameLayout(old, next) && sameMap(old, next);
    if (old !== null && !same && isGliding(this.#glide, this.#now())) {
      this.#waiting = next;
      return;
    }
    this.#waiting = null;
    if (old !== null && same && next.show.picture.jumps === 'glide' && hasJumped(old.show, next.show)) this.#jump(old, next);
    else this.#show(old, next, same);
  }

  /** Lays everything out again at the same place: fonts have come. */
  readonly relayout = (): void => {
    if (this.#staged === null) return;
    this.#measure(this.#staged);
    this.#layOut();
  };

  /** Brings the rows to where the clock says now, softly: the clock was corrected while the reader reads. */
  readonly resync = (): void => {
    const moment = this.#moment();
    if (this.#staged !== null && this.#track !== null && this.#carried !== null && !isGliding(this.#glide, moment.now)) {
      const corrected = moment.now - moment.local - (this.#carried.now - this.#carried.local);
      const seen = this.#track.yAt(playedIn(this.#staged.show, instant(moment.now - corrected)));
      const off = seen - this.#track.yAt(playedIn(this.#staged.show, moment.now));
      if (Math.abs(off) > unseen) this.#glide = beginGlide(off, moment.now);
    }
    this.#carry();
  };

  /** The moment whose row is so many px of the output below the row of `from` (above, when negative); null before there are rows. */
  readonly timeAlong = (from: Ms, px: number): Ms | null => {
    const [staged, track] = [this.#staged, this.#track];
    if (staged === null || track === null) return null;
    const { timeline } = staged.show;
    return timelineAt(timeline, track.timeAt(track.yAt(playedAt(timeline, from)) + px));
  };

  /** The place where a row begins, so many rows from the one at the cue marker; the first or the last one when there are not so many. */
  placeOfRow(by: number): Place | null {
    const [staged, track] = [this.#staged, this.#track];
    const tops = track?.rowTops() ?? [];
    if (staged === null || track === null || tops.length === 0) return null;
    const here = track.yAt(playedIn(staged.show, this.#now()));
    const current = lastIndexNotAfter(tops.length, (index) => tops[index] ?? Infinity, here + unseen);
    const top = tops[Math.min(tops.length - 1, Math.max(0, current + by))] ?? here;
    // A row that opens the script, or a paragraph, is not reached by its top: the moment is that of its first word.
    return placeAt(playedTimeline(staged.show.timeline), track.timeOfRow(top));
  }

  /** Takes everything away. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#ghost.remove();
    this.#animation.stop();
    this.#rows.clear();
  }

  #show(old: Staged | null, next: Staged, same: boolean): void {
    this.#staged = next;
    if (old === null || !sameText(old, next)) this.#blocks = blocksOf(next.show.document.rundown, next.show.cloaked);
    if (old === null || !sameLayout(old, next)) this.#measure(next);
    if (same && !this.#needsRows(next)) this.#carry();
    else this.#layOut();
  }

  /** Goes elsewhere: the rows glide there, and none of them changes on the way. */
  #jump(old: Staged, next: Staged): void {
    const [style, track] = [this.#style, this.#track];
    if (style === null || track === null) return this.#show(old, next, true);
    const now = this.#now();
    const seenAt = track.yAt(playedIn(old.show, now)) + glideOffset(this.#glide, now);
    const goal = playedIn(next.show, now);
    const off = seenAt - track.yAt(goal);
    // A jump during a far jump is a far one too: what is seen is in part the picture of that one.
    const near = !this.#ghost.isShown() && Math.abs(off) <= nearJump * next.viewport.height && isCovered(this.#coveredAt(goal, next, style, track), 0);
    const { byHand = false } = next.show.roll;
    if (byHand && !near) return this.#show(old, next, true);
    this.#staged = next;
    if (near) this.#glide = byHand ? beginGlide(off, now, handGlideTime) : turnGlide(this.#glide, off, now);
    else this.#leap(seenAt, Math.sign(goal - playedIn(old.show, now)), style, next);
    this.#carry();
  }

  /** A jump to rows that are not there yet: they are laid out, and slide in after the picture of those that were. */
  #leap(seenAt: number, way: number, style: PrompterStyle, next: Staged): void {
    const { height } = next.viewport;
    this.#ghost.take(this.#elements.blocks);
    const now = this.#now();
    this.#arrange(playedIn(next.show, now), next, style);
    const y = this.#track?.yAt(playedIn(next.show, now)) ?? seenAt;
    // One screen more on the side that the jump does not lead to: rows that still go that way go on for a moment.
    const top = seenAt - style.markerY - (way > 0 ? height : 0);
    this.#ghost.show({ top, height: 2 * height, by: y - way * height - seenAt });
    this.#glide = turnGlide(this.#glide, -way * height, now);
  }

  #measure({ show, viewport, way }: Staged): void {
    this.#style = prompterStyle(show.picture, viewport);
    this.#rows.use({ style: this.#style, width: viewport.width, way });
  }

  #layOut(): void {
    if (this.#staged === null || this.#style === null) return;
    this.#arrange(playedIn(this.#staged.show, this.#now()), this.#staged, this.#style);
    this.#carry();
  }

  /** What is to be done later: the end of a glide or of an ease, more rows. A fault leaves the rows that are shown, and is tried again. */
  readonly #goOn = (): void => {
    try {
      if (this.#waiting !== null) this.update(this.#waiting);
      else if (this.#staged !== null && !isGliding(this.#glide, this.#now()) && this.#needsRows(this.#staged)) this.#layOut();
      else this.#carry();
    } catch (fault) {
      console.error('Laying out more rows failed and is tried again.', fault);
      this.#timer = setTimeout(this.#goOn, patience);
    }
  };

  /** Hands the movement to the compositor, and sets when to look again. */
  #carry(): void {
    const [staged, style, track] = [this.#staged, this.#style, this.#track];
    if (staged === null || style === null || track === null) return;
    clearTimeout(this.#timer);
    // Made before the clock is read: it takes its time.
    const frames = track.frames();
    const moment = this.#moment();
    this.#carried = moment;
    if (!isGliding(this.#glide, moment.now)) this.#endGlide();
    const unsteady = unsteadyFor(staged.show, this.#glide, moment.now);
    if (unsteady > 0) {
      this.#animation.follow(courseOf(staged.show, this.#glide, moment.now, track.yAt, style.markerY), moment.local);
      this.#timer = setTimeout(this.#goOn, settledIn(unsteady));
      return;
    }
    const time = playedIn(staged.show, moment.now);
    this.#animation.carry(frames, { time, speed: speedIn(staged.show, moment.now) }, moment.local);
    const wake = wakeAt(this.#coveredAt(time, staged, style, track), track, time, staged.show.roll.speed);
    const turn = nextTurn(staged.show, moment.now);
    const next = Math.min(wake ?? Infinity, turn === null ? Infinity : elapsedBetween(moment.now, turn));
    if (Number.isFinite(next)) this.#timer = setTimeout(this.#goOn, next);
  }

  /** No glide is left, nor what it led away from. */
  #endGlide(): void {
    this.#ghost.remove();
    this.#glide = null;
  }

  #moment(): Moment {
    return { now: this.#now(), local: performance.now() };
  }

  #needsRows(staged: Staged): boolean {
    if (this.#style === null || this.#track === null) return true;
    const time = playedIn(staged.show, this.#now());
    return !isCovered(this.#coveredAt(time, staged, this.#style, this.#track), staged.show.roll.speed);
  }

  /** What is laid out around the reading line at a moment of the played time. */
  #coveredAt(time: Ms, { viewport }: Staged, { markerY }: PrompterStyle, track: ScrollTrack): Covered {
    const count = this.#blocks.list.length;
    return {
      y: track.yAt(time),
      markerY,
      height: viewport.height,
      ...this.#rows.extent(),
      isFirst: count === 0 || this.#rows.topOf(0) !== null,
      isLast: count === 0 || this.#rows.topOf(count - 1) !== null,
    };
  }

  /** Lays out what is near the reading and makes the map of it. What stays laid out keeps its place in the layer. */
  #arrange(time: Ms, staged: Staged, style: PrompterStyle): void {
    const { show, viewport } = staged;
    const anchor = anchorOf(this.#blocks, playedTimeline(show.timeline), time);
    const shownAt = this.#track === null ? 0 : this.#track.yAt(time);
    let inside = 0;
    for (let pass = 0; pass < passes; pass += 1) {
      const kept = this.#rows.arrange(this.#blocks.list, anchor, reachOf(inside, style.markerY, viewport.height, show.roll.speed), shownAt);
      const track = this.#mapRows(time, staged, style, kept ? null : shownAt);
      this.#track = track;
      const found = track.yAt(time) - (this.#rows.topOf(anchor) ?? 0);
      if (found <= inside + style.rowHeight || isCovered(this.#coveredAt(time, staged, style, track), show.roll.speed)) return;
      inside = found;
    }
  }

  /**
   * The map of the rows as they are laid out, moved in their layer so that the reading line is at `wanted` (null: where it
   * is), or near the layer's origin when it is too far from it.
   */
  #mapRows(time: Ms, { show }: Staged, style: PrompterStyle, wanted: number | null): ScrollTrack {
    const make = (): ScrollTrack => scrollTrack(this.#rows.placed(), playedTimeline(show.timeline), show.picture.pace, style);
    const track = make();
    const y = track.yAt(time);
    const goal = Math.abs(wanted ?? y) > farthest ? 0 : wanted;
    if (goal === null) return track;
    this.#rows.shift(Math.round(goal - y));
    return make();
  }
}
