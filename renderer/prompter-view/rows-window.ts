/** The rows that are laid out: puts blocks in and takes them out at the ends, so that those which stay never move in their layer. */
import { type Block, keyOf } from './block.ts';
import { buildBlock } from './build-block.ts';
import { type BlockWindow, type Reach, chooseWindow } from './choose-window.ts';
import { estimateHeight } from './estimate-height.ts';
import { type BlockRow, measureRows } from './measure-rows.ts';
import type { PrompterStyle } from './prompter-style.ts';

/** A block in the page. `height` and `rows` are measured when it is put in. */
type Laid = {
  readonly index: number;
  readonly block: Block;
  readonly key: string;
  readonly element: HTMLElement;
  readonly height: number;
  readonly rows: readonly BlockRow[];
};

/** How the rows are laid out: a change of any of these measures everything again. */
export type RowsLayout = { readonly style: PrompterStyle; readonly width: number; readonly flipped: boolean };

/** A block that is laid out, with its top in the layer's px. */
export type PlacedBlock = { readonly index: number; readonly top: number; readonly height: number; readonly rows: readonly BlockRow[] };

/** The laid-out rows. */
export type RowsWindow = {
  /**
   * Lays out the blocks within the reach of `anchor`. When the anchor was there already it keeps its place and the answer
   * is true; otherwise its top is put at `y`.
   */
  readonly arrange: (blocks: readonly Block[], anchor: number, reach: Reach, y: number) => boolean;
  /** Measures everything again, and uses this layout from now on. */
  readonly use: (layout: RowsLayout) => void;
  /** Moves all rows within the layer by so many whole px. */
  readonly shift: (by: number) => void;
  readonly placed: () => readonly PlacedBlock[];
  /** Where the rows begin and end in the layer, px. */
  readonly extent: () => { readonly top: number; readonly bottom: number };
  /** The top of a block in the layer, px; null when it is not laid out. */
  readonly topOf: (index: number) => number | null;
  /** True when the block is laid out. */
  readonly holds: (index: number) => boolean;
  readonly clear: () => void;
};

/** How often the window may be chosen again after estimates of height proved wrong. */
const attempts = 12;

/** Puts the elements of the blocks into the container in order, touching only those that are not in place. */
const putInOrder = (container: HTMLElement, elements: readonly HTMLElement[]): void => {
  const wanted = new Set<Element>(elements);
  for (const child of Array.from(container.children)) if (!wanted.has(child)) child.remove();
  let next = container.firstElementChild;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else container.insertBefore(element, next);
  }
};

/** The laid-out rows of a container, which is positioned and has the layer's width. */
export const createRowsWindow = (container: HTMLElement): RowsWindow => {
  let layout: RowsLayout = { style: { typeSize: 1, rowHeight: 1, gap: 0, margin: 0, markerY: 0 }, width: 1, flipped: false };
  let laid: readonly Laid[] = [];
  let top = 0;

  const setTop = (value: number): void => {
    top = value;
    container.style.top = `${value}px`;
  };

  const measure = (index: number, block: Block, key: string, element: HTMLElement): Laid => {
    const { style, flipped } = layout;
    const gap = block.goesOn ? 0 : style.gap;
    return { index, block, key, element, height: element.offsetHeight, rows: measureRows(block, element, style.rowHeight, gap, flipped) };
  };

  /** Lays out exactly this window, with elements that are already there where the text is the same. */
  const layOut = (blocks: readonly Block[], { from, to }: BlockWindow): void => {
    const free = new Map<string, Laid[]>();
    for (const one of laid) free.set(one.key, [...(free.get(one.key) ?? []), one]);
    const next = blocks.slice(from, to).map((block, offset) => {
      const key = keyOf(block);
      const known = free.get(key)?.shift();
      return { index: from + offset, block, key, known, element: known?.element ?? buildBlock(block) };
    });
    putInOrder(container, next.map(({ element }) => element));
    laid = next.map(({ index, block, key, known, element }) => (known === undefined ? measure(index, block, key, element) : { ...known, index, block }));
  };

  const topOf = (index: number): number | null => {
    let y = top;
    for (const one of laid) {
      if (one.index === index) return y;
      y += one.height;
    }
    return null;
  };

  const clear = (): void => {
    laid = [];
    container.replaceChildren();
    setTop(0);
  };

  const arrange: RowsWindow['arrange'] = (blocks, anchor, reach, y) => {
    const anchorBlock = blocks[anchor];
    if (anchorBlock === undefined) {
      clear();
      return false;
    }
    const anchorKey = keyOf(anchorBlock);
    const before = laid.find((one) => one.key === anchorKey);
    const anchorTop = (before === undefined ? null : topOf(before.index)) ?? y;
    const heightOf = (index: number): number => {
      const known = laid[index - (laid[0]?.index ?? 0)];
      const block = blocks[index];
      if (known !== undefined && known.block === block) return known.height;
      return block === undefined ? 0 : estimateHeight(block, layout.style, layout.width);
    };
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const chosen = chooseWindow(heightOf, blocks.length, anchor, reach);
      const same = laid[0]?.index === chosen.from && laid.length === chosen.to - chosen.from && laid.every((one) => one.block === blocks[one.index]);
      if (same) break;
      layOut(blocks, chosen);
    }
    const above = laid.filter((one) => one.index < anchor).reduce((sum, one) => sum + one.height, 0);
    setTop(anchorTop - above);
    return before !== undefined;
  };

  return {
    arrange,
    use: (next) => {
      layout = next;
      laid = laid.map((one) => measure(one.index, one.block, one.key, one.element));
    },
    shift: (by) => setTop(top + by),
    placed: () => {
      let y = top;
      return laid.map(({ index, height, rows }) => {
        const at = y;
        y += height;
        return { index, top: at, height, rows };
      });
    },
    extent: () => ({ top, bottom: laid.reduce((y, one) => y + one.height, top) }),
    topOf,
    holds: (index) => topOf(index) !== null,
    clear,
  };
};
