/** Where a caption stands as a box on the picture, as the regions of TTML have it, and back. */
import type { Placement } from '../track.ts';

/** A box in percentages of the picture, and how text lies in it. */
export type CaptionBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** To which edge lines are pushed (TTML2, 10.2.12): where the first line stands, or the last. */
  readonly displayAlign: 'before' | 'center' | 'after';
  readonly textAlign: 'start' | 'center' | 'end' | 'left' | 'right';
  /** Columns from right to left or from left to right; null for rows. */
  readonly vertical: 'rl' | 'lr' | null;
};

/** The title-safe area (SMPTE ST 2046-1: 80 % of the picture), text at its lower edge, centred. */
export const usualBox: CaptionBox = { left: 10, top: 10, width: 80, height: 80, displayAlign: 'after', textAlign: 'center', vertical: null };

/** Rows of the picture that a row number counts: those of CEA-608 and Teletext's double height. Columns are as wide as rows are high, at 16:9. */
const rowsOnPicture = 15;
const columnsOnPicture = (rowsOnPicture * 16) / 9;

const round = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 100) / 100;

/** A box along the way in which lines follow one another: from the top, or from the left. */
type Stack = { readonly at: number; readonly room: number; readonly displayAlign: CaptionBox['displayAlign'] };

const usualStack: Stack = { at: 10, room: 80, displayAlign: 'after' };

type Line = NonNullable<Placement['line']>;

/** Text that begins at `at`, ends there or lies around it. */
const stackAt = (at: number, align: Line['align']): Stack => {
  if (align === 'end') return { at: 0, room: at, displayAlign: 'after' };
  if (align !== 'center') return { at, room: round(100 - at), displayAlign: 'before' };
  const half = Math.min(at, 100 - at);
  return { at: round(at - half), room: round(2 * half), displayAlign: 'center' };
};

/** A row from the bottom is where the last line ends, one from the top where the first begins. */
const stackOfRows = ({ value, align }: Line, rows: number): Stack => {
  const at = round(((value < 0 ? rows + value : value) * 100) / rows);
  return value < 0 ? { at: 0, room: round(at + 100 / rows), displayAlign: 'after' } : stackAt(at, align);
};

const otherSide = { before: 'after', center: 'center', after: 'before' } as const;

/** Of columns from right to left the first is the rightmost; percentages count from the left all the same (WebVTT, 7.2). */
const stackOfLine = (line: Line, vertical: CaptionBox['vertical']): Stack => {
  const rows = line.unit === 'rows' ? stackOfRows(line, vertical === null ? rowsOnPicture : columnsOnPicture) : stackAt(round(line.value), line.align);
  if (vertical !== 'rl') return rows;
  return line.unit === 'rows' ? { ...rows, at: round(100 - rows.at - rows.room) } : { ...rows, displayAlign: otherSide[rows.displayAlign] };
};

/** Lines that end where those of the usual box do. */
const isUsual = ({ at, room, displayAlign }: Stack, vertical: CaptionBox['vertical']): boolean =>
  displayAlign === 'after' && (vertical === 'rl' ? at === usualStack.at : at + room === usualStack.at + usualStack.room);

const stackOf = (line: Placement['line'], vertical: CaptionBox['vertical']): Stack => {
  const stack = line === undefined ? usualStack : stackOfLine(line, vertical);
  return isUsual(stack, vertical) ? usualStack : stack;
};

const lineOf = (stack: Stack, vertical: CaptionBox['vertical']): Placement['line'] => {
  if (isUsual(stack, vertical)) return undefined;
  const { at, room, displayAlign } = stack;
  if (displayAlign === 'center') return { value: round(at + room / 2), unit: 'percent', align: 'center' };
  const ends = (displayAlign === 'after') !== (vertical === 'rl');
  return ends ? { value: round(at + room), unit: 'percent', align: 'end' } : { value: round(at), unit: 'percent', align: 'start' };
};

const edges = { start: 'line-left', left: 'line-left', center: 'center', end: 'line-right', right: 'line-right' } as const;
const usualPositions = { 'line-left': 0, center: 50, 'line-right': 100 } as const;

/** A box along its lines: from the left, or from the top. */
type Span = { readonly at: number; readonly room: number };

const usualSpan: Span = { at: 10, room: 80 };

/** WebVTT, 7.2 (processing cue settings): a box of `size` at `position`, kept on the picture. */
const spanOf = ({ position, size, align }: Placement): Span => {
  if (position === undefined && size === undefined) return usualSpan;
  const edge = position?.align ?? edges[align ?? 'center'];
  const at = position?.percent ?? usualPositions[edges[align ?? 'center']];
  const most = { 'line-left': 100 - at, center: 2 * Math.min(at, 100 - at), 'line-right': at }[edge];
  const room = Math.min(size ?? 100, most);
  const before = { 'line-left': 0, center: room / 2, 'line-right': room }[edge];
  return { at: round(at - before), room: round(room) };
};

/** The box of a caption; the usual one where it has no place of its own. */
export const boxOf = (placement: Placement | undefined): CaptionBox => {
  if (placement === undefined) return usualBox;
  const vertical = placement.vertical ?? null;
  const { displayAlign, ...stack } = stackOf(placement.line, vertical);
  const span = spanOf(placement);
  const [across, down] = vertical === null ? [span, stack] : [stack, span];
  return { left: across.at, top: down.at, width: across.room, height: down.room, displayAlign, textAlign: placement.align ?? 'center', vertical };
};

/** The place that a box means; undefined for the usual one. */
export const placementOfBox = ({ left, top, width, height, displayAlign, textAlign, vertical }: CaptionBox): Placement | undefined => {
  const [across, down] = [{ at: left, room: width }, { at: top, room: height }];
  const [span, stack] = vertical === null ? [across, down] : [down, across];
  const line = lineOf({ ...stack, displayAlign }, vertical);
  const wide = span.at !== usualSpan.at || span.room !== usualSpan.room;
  if (vertical === null && line === undefined && !wide && textAlign === 'center') return undefined;
  return {
    ...(vertical === null ? {} : { vertical }),
    ...(line === undefined ? {} : { line }),
    ...(wide ? { position: { percent: round(span.at), align: 'line-left' as const }, size: round(span.room) } : {}),
    ...(textAlign === 'center' ? {} : { align: textAlign }),
  };
};
