/** Where a caption stands as a box on the picture, as TTML regions have it, and back. */
import type { Placement } from '../track.ts';

/** A box in percentages of the picture, and how text lies in it. */
export type CaptionBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** To which edge lines are pushed (TTML2, 10.2.12). */
  readonly displayAlign: 'before' | 'center' | 'after';
  readonly textAlign: 'start' | 'center' | 'end' | 'left' | 'right';
};

/** The title-safe area (SMPTE ST 2046-1: 80 % of the picture), text at its lower edge, centred. */
export const usualBox: CaptionBox = { left: 10, top: 10, width: 80, height: 80, displayAlign: 'after', textAlign: 'center' };

/** Rows of the picture that a row number counts: those of CEA-608 and Teletext's double height. */
const rowsOnPicture = 15;

const round = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 100) / 100;

type Vertical = Pick<CaptionBox, 'top' | 'height' | 'displayAlign'>;

const verticalOf = (line: Placement['line']): Vertical => {
  if (line === undefined) return usualBox;
  const rows = line.value < 0 ? rowsOnPicture + line.value : line.value;
  const at = round(line.unit === 'rows' ? (rows * 100) / rowsOnPicture : line.value);
  // A row from the bottom is where the last line ends, one from the top where the first begins.
  if (line.unit === 'rows' && line.value < 0) return { top: 0, height: round(at + 100 / rowsOnPicture), displayAlign: 'after' };
  if (line.align === 'end') return at === usualBox.top + usualBox.height ? usualBox : { top: 0, height: at, displayAlign: 'after' };
  if (line.align === 'center') {
    const half = Math.min(at, 100 - at);
    return { top: round(at - half), height: round(2 * half), displayAlign: 'center' };
  }
  return { top: at, height: round(100 - at), displayAlign: 'before' };
};

const edges = { start: 'line-left', left: 'line-left', center: 'center', end: 'line-right', right: 'line-right' } as const;
const usualPositions = { 'line-left': 0, center: 50, 'line-right': 100 } as const;

type Horizontal = Pick<CaptionBox, 'left' | 'width'>;

/** WebVTT, 7.2 (processing cue settings): a box of `size` at `position`, kept on the picture. */
const horizontalOf = ({ position, size, align }: Placement): Horizontal => {
  if (position === undefined && size === undefined) return usualBox;
  const edge = position?.align ?? edges[align ?? 'center'];
  const at = position?.percent ?? usualPositions[edges[align ?? 'center']];
  const room = { 'line-left': 100 - at, center: 2 * Math.min(at, 100 - at), 'line-right': at }[edge];
  const width = Math.min(size ?? 100, room);
  const before = { 'line-left': 0, center: width / 2, 'line-right': width }[edge];
  return { left: round(at - before), width: round(width) };
};

/** The box of a caption; the usual one where it has no place of its own. */
export const boxOf = (placement: Placement | undefined): CaptionBox => {
  if (placement === undefined) return usualBox;
  const { top, height, displayAlign } = verticalOf(placement.line);
  const { left, width } = horizontalOf(placement);
  return { left, top, width, height, displayAlign, textAlign: placement.align ?? 'center' };
};

const lineOfBox = ({ top, height, displayAlign }: CaptionBox): Placement['line'] => {
  if (displayAlign === 'after') return top + height === usualBox.top + usualBox.height ? undefined : { value: round(top + height), unit: 'percent', align: 'end' };
  if (displayAlign === 'center') return { value: round(top + height / 2), unit: 'percent', align: 'center' };
  return { value: round(top), unit: 'percent', align: 'start' };
};

/** The place that a box means; undefined for the usual one. */
export const placementOfBox = (box: CaptionBox): Placement | undefined => {
  const line = lineOfBox(box);
  const wide = box.left !== usualBox.left || box.width !== usualBox.width;
  if (line === undefined && !wide && box.textAlign === 'center') return undefined;
  return {
    ...(line === undefined ? {} : { line }),
    ...(wide ? { position: { percent: round(box.left), align: 'line-left' as const }, size: round(box.width) } : {}),
    ...(box.textAlign === 'center' ? {} : { align: box.textAlign }),
  };
};
