/** Reads off the laid-out page which part of which cue stands in which row of a block. */
import type { RowSpan } from '../../core/prompter/row.ts';
import type { Block, Words } from './block.ts';
import type { Downwards } from './turned-look.ts';

/** One row of a block: its top, counted from the block's, and what stands in it. */
export type BlockRow = { readonly top: number; readonly spans: readonly RowSpan[] };

/** Where a block is on the page and how to get from there to the block's own px: the page may be scaled, turned or upside down. */
type Frame = { readonly box: DOMRect; readonly scale: number; readonly way: Downwards; readonly rowHeight: number };

const isUpOrDown = (way: Downwards): boolean => way === 'down' || way === 'up';

/** How far into the block a rectangle's middle is, page px. */
const depthOf = (rect: DOMRect, { box, way }: Frame): number => {
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  const depth: Readonly<Record<Downwards, number>> = { down: y - box.top, up: box.bottom - y, left: box.right - x, right: x - box.left };
  return depth[way];
};

const rowOf = (rect: DOMRect, frame: Frame): number => Math.max(0, Math.floor(depthOf(rect, frame) / frame.scale / frame.rowHeight));

/** The rows that one piece of words covers: the share of its width in each, in reading order. */
const spansOf = (words: Words, element: Element, frame: Frame): ReadonlyMap<number, RowSpan> => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const widths = new Map<number, number>();
  for (const rect of range.getClientRects()) {
    const length = isUpOrDown(frame.way) ? rect.width : rect.height;
    if (length > 0) widths.set(rowOf(rect, frame), (widths.get(rowOf(rect, frame)) ?? 0) + length);
  }
  const whole = [...widths.values()].reduce((sum, width) => sum + width, 0);
  const spans = new Map<number, RowSpan>();
  let gone = 0;
  for (const [row, width] of [...widths].sort(([a], [b]) => a - b)) {
    const from = words.from + ((words.to - words.from) * gone) / whole;
    gone += width;
    spans.set(row, { cue: words.cue, from, to: words.from + ((words.to - words.from) * gone) / whole });
  }
  return spans;
};

/** The rows of a laid-out block, from the top; rows without words too. */
export const measureRows = (block: Block, element: HTMLElement, rowHeight: number, gap: number, way: Downwards): readonly BlockRow[] => {
  const box = element.getBoundingClientRect();
  const depth = isUpOrDown(way) ? box.height : box.width;
  const frame: Frame = { box, scale: depth / Math.max(1, element.offsetHeight), way, rowHeight };
  const count = Math.max(1, Math.round((element.offsetHeight - gap) / rowHeight));
  const rows: RowSpan[][] = Array.from({ length: count }, () => []);
  const words = block.pieces.filter((piece) => piece.kind === 'words');
  const elements = element.querySelectorAll('.prompter-words');
  for (const [index, piece] of words.entries()) {
    const its = elements[index];
    if (its === undefined) continue;
    for (const [row, span] of spansOf(piece, its, frame)) rows[Math.min(row, count - 1)]?.push(span);
  }
  return rows.map((spans, index) => ({ top: index * rowHeight, spans }));
};
