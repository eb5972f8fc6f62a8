/** Shows a show in a layer of rows: lays out what is near the reading, and lets one animation on the compositor carry it. */
import { nextTurn, positionIn, speedIn } from '../../core/show/roll.ts';
import { elapsedBetween, type Instant, type Ms } from '../../core/units/time.ts';
import { anchorOf } from './anchor.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { type Covered, isCovered, reachOf, wakeAt } from './coverage.ts';
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

/** A stage in its elements, by main's clock. */
export class Stage {
  readonly #animation: RollAnimation;
  readonly #rows: RowsWindow;
  readonly #now: () => Instant;
  #blocks: Blocks = { list: [], ofCue: new Map() };
  #staged: Staged | null = null;
  #style: PrompterStyle | null = null;
  #track: ScrollTrack | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: StageElements, now: () => Instant) {
    this.#animation = new RollAnimation(elements.layer);
    this.#rows = new RowsWindow(elements.blocks);
    this.#now = now;
  }

  /** Shows this from now on; what has not changed is not laid out again. */
  update(next: Staged): void {
    const old = this.#staged;
    this.#staged = next;
    if (old === null || !sameText(old, next)) this.#blocks = blocksOf(next.show.document.rundown);
    if (old === null || !sameLayout(old, next)) this.#measure(next);
    if (old !== null && sameText(old, next) && sameLayout(old, next) && sameMap(old, next) && !this.#needsRows(next)) this.#carry();
    else this.#layOut();
  }

  /** Lays everything out again at the same place: fonts have come. */
  readonly relayout = (): void => {
    if (this.#staged === null) return;
    this.#measure(this.#staged);
    this.#layOut();
  };

  /** Puts the rows where the clock says now: the clock was corrected. */
  readonly resync = (): void => this.#carry();

  /** Takes everything away. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#animation.stop();
    this.#rows.clear();
  }

  #measure({ show, viewport, flipped }: Staged): void {
    this.#style = prompterStyle(show.picture, viewport);
    this.#rows.use({ style: this.#style, width: viewport.width, flipped });
  }

  #layOut(): void {
    if (this.#staged === null || this.#style === null) return;
    this.#arrange(positionIn(this.#staged.show, this.#now()), this.#staged, this.#style);
    this.#carry();
  }

  /** As `#layOut`, from a timer: a fault leaves the rows that are shown, and is tried again. */
  readonly #layOutMore = (): void => {
    try {
      this.#layOut();
    } catch (fault) {
      console.error('Laying out more rows failed and is tried again.', fault);
      this.#timer = setTimeout(this.#layOutMore, patience);
    }
  };

  /** Hands the movement to the compositor, and sets when to lay out more. */
  #carry(): void {
    if (this.#staged === null || this.#style === null || this.#track === null) return;
    const { show } = this.#staged;
    const frames = this.#track.frames();
    const now = this.#now();
    const time = positionIn(show, now);
    this.#animation.carry(frames, { time, speed: speedIn(show, now) });
    clearTimeout(this.#timer);
    const wake = wakeAt(this.#coveredAt(time, this.#staged, this.#style, this.#track), this.#track, time, show.roll.speed);
    const turn = nextTurn(show, now);
    const next = Math.min(wake ?? Infinity, turn === null ? Infinity : elapsedBetween(now, turn));
    if (Number.isFinite(next)) this.#timer = setTimeout(this.#layOutMore, next);
  }

  #needsRows(staged: Staged): boolean {
    if (this.#style === null || this.#track === null) return true;
    const time = positionIn(staged.show, this.#now());
    return !isCovered(this.#coveredAt(time, staged, this.#style, this.#track), staged.show.roll.speed);
  }

  /** What is laid out around the reading line at a moment. */
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
    const anchor = anchorOf(this.#blocks, show.timeline, time);
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
    const make = (): ScrollTrack => scrollTrack(this.#rows.placed(), show.timeline, show.picture.pace, style);
    const track = make();
    const y = track.yAt(time);
    const goal = Math.abs(wanted ?? y) > farthest ? 0 : wanted;
    if (goal === null) return track;
    this.#rows.shift(Math.round(goal - y));
    return make();
  }
}
