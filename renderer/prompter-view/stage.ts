/** Shows a show in a layer of rows: lays out what is near the reading, and lets one animation on the compositor carry it. */
import type { Show } from '../../core/show/show.ts';
import { positionIn } from '../../core/show/roll.ts';
import type { Instant, Ms } from '../../core/units/time.ts';
import { anchorOf } from './anchor.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { type Covered, isCovered, reachOf, wakeAt } from './coverage.ts';
import { type PrompterStyle, type Viewport, prompterStyle } from './prompter-style.ts';
import { createRollAnimation } from './roll-animation.ts';
import { createRowsWindow } from './rows-window.ts';
import { type ScrollTrack, scrollTrack } from './scroll-track.ts';

/** What a stage shows, and on what. */
export type Staged = { readonly show: Show; readonly viewport: Viewport; readonly flipped: boolean };

/** The elements a stage works in: the layer that moves, and the box in it that holds the blocks. */
export type StageElements = { readonly layer: HTMLElement; readonly blocks: HTMLElement };

/** A stage. */
export type Stage = {
  /** Shows this from now on; what has not changed is not laid out again. */
  readonly update: (staged: Staged) => void;
  /** Lays everything out again at the same place: fonts have come. */
  readonly relayout: () => void;
  /** Puts the rows where the clock says now: the clock was corrected. */
  readonly resync: () => void;
  readonly dispose: () => void;
};

/** The rows' layer is counted afresh when the reading is this far from its origin, px: beyond, single precision shows. */
const farthest = 100_000;

/** How often the window is widened when the anchor's paragraph proves long. */
const passes = 3;

const sameLayout = (a: Staged, b: Staged): boolean =>
  a.viewport.width === b.viewport.width &&
  a.viewport.height === b.viewport.height &&
  a.flipped === b.flipped &&
  a.show.picture.typeSize === b.show.picture.typeSize &&
  a.show.picture.lineHeight === b.show.picture.lineHeight &&
  a.show.picture.margin === b.show.picture.margin &&
  a.show.picture.markerAt === b.show.picture.markerAt &&
  a.show.picture.showPauses === b.show.picture.showPauses;

const sameMap = (a: Staged, b: Staged): boolean => a.show.timeline === b.show.timeline && a.show.picture.pace === b.show.picture.pace;

/** A stage in these elements, by main's clock. */
export const createStage = (elements: StageElements, now: () => Instant): Stage => {
  const animation = createRollAnimation(elements.layer);
  const rows = createRowsWindow(elements.blocks);
  let staged: Staged | null = null;
  let style: PrompterStyle | null = null;
  let blocks: Blocks = { list: [], ofCue: new Map() };
  let track: ScrollTrack | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is laid out around the reading line at a moment. */
  const coveredAt = (time: Ms, on: Staged, by: PrompterStyle, its: ScrollTrack): Covered => ({
    y: its.yAt(time),
    markerY: by.markerY,
    height: on.viewport.height,
    ...rows.extent(),
    isFirst: blocks.list.length === 0 || rows.holds(0),
    isLast: blocks.list.length === 0 || rows.holds(blocks.list.length - 1),
  });

  /** Lays out what is near the reading and makes the map of it. What stays laid out keeps its place in the layer. */
  const arrange = (time: Ms, on: Staged, by: PrompterStyle): void => {
    const { show } = on;
    const anchor = anchorOf(blocks, show.timeline, time);
    const shownAt = track === null ? 0 : track.yAt(time);
    let inside = 0;
    for (let pass = 0; pass < passes; pass += 1) {
      const kept = rows.arrange(blocks.list, anchor, reachOf(inside, by.markerY, on.viewport.height, show.roll.speed), shownAt);
      track = scrollTrack(rows.placed(), show.timeline, show.picture.pace, by);
      if (!kept || Math.abs(shownAt) > farthest) {
        rows.shift(Math.round((Math.abs(shownAt) > farthest ? 0 : shownAt) - track.yAt(time)));
        track = scrollTrack(rows.placed(), show.timeline, show.picture.pace, by);
      }
      const found = track.yAt(time) - (rows.topOf(anchor) ?? 0);
      if (found <= inside + by.rowHeight || isCovered(coveredAt(time, on, by, track), show.roll.speed)) break;
      inside = found;
    }
  };

  /** Hands the movement to the compositor, and sets when to lay out more. */
  const carry = (): void => {
    if (staged === null || style === null || track === null) return;
    const { show } = staged;
    const time = positionIn(show, now());
    animation.carry(track.frames(), { time, speed: show.roll.speed });
    clearTimeout(timer);
    const wake = wakeAt(coveredAt(time, staged, style, track), track, time, show.roll.speed);
    if (wake !== null) timer = setTimeout(arrangeAndCarry, wake);
  };

  const arrangeAndCarry = (): void => {
    if (staged === null || style === null) return;
    arrange(positionIn(staged.show, now()), staged, style);
    carry();
  };

  const needsRows = (): boolean => {
    if (staged === null || style === null || track === null) return true;
    return !isCovered(coveredAt(positionIn(staged.show, now()), staged, style, track), staged.show.roll.speed);
  };

  const layOut = (on: Staged): void => {
    style = prompterStyle(on.show.picture, on.viewport);
    rows.use({ style, width: on.viewport.width, flipped: on.flipped });
  };

  return {
    update: (next) => {
      const old = staged;
      staged = next;
      const laidOut = old !== null && sameLayout(old, next);
      const sameText = old !== null && old.show.document.rundown === next.show.document.rundown;
      if (!sameText) blocks = blocksOf(next.show.document.rundown);
      if (!laidOut) layOut(next);
      if (laidOut && sameText && sameMap(old, next) && !needsRows()) carry();
      else arrangeAndCarry();
    },
    relayout: () => {
      if (staged === null) return;
      layOut(staged);
      arrangeAndCarry();
    },
    resync: carry,
    dispose: () => {
      clearTimeout(timer);
      animation.stop();
      rows.clear();
    },
  };
};
