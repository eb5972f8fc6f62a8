/** The rows that are laid out: puts blocks in and takes them out at the ends, so that those which stay never move in their layer. */
import { type Block, keyOf } from './block.ts';
import { buildBlock } from './build-block.ts';
import { type BlockWindow, type Reach, chooseWindow } from './choose-window.ts';
import { estimateHeight } from './estimate-height.ts';
import { type BlockRow, measureRows } from './measure-rows.ts';
import type { PrompterStyle } from './prompter-style.ts';
import { putInOrder } from './put-in-order.ts';
import type { Downwards } from './turned-look.ts';

/** How the rows are laid out: a change of any of these measures everything again. `width` is the output's, px. */
export type RowsLayout = { readonly style: PrompterStyle; readonly width: number; readonly way: Downwards };

/** A block that is laid out, with its top in the layer's px. */
export type PlacedBlock = { readonly index: number; readonly top: number; readonly height: number; readonly rows: readonly BlockRow[] };

/** A block in the page; measured when it is put in. */
type Laid = {
  readonly index: number;
  readonly block: Block;
  readonly key: string;
  readonly element: HTMLElement;
  readonly height: number;
  readonly rows: readonly BlockRow[];
};

/** How often the window may be chosen again after estimates of height proved wrong. */
const attempts = 12;

const byKey = (laid: readonly Laid[]): ReadonlyMap<string, Laid[]> => {
  const found = new Map<string, Laid[]>();
  for (const one of laid) found.set(one.key, [...(found.get(one.key) ?? []), one]);
  return found;
};

/** The laid-out rows of a container, which is positioned and has the layer's width. */
export class RowsWindow {
  readonly #container: HTMLElement;
  #layout: RowsLayout = { style: { typeSize: 1, rowHeight: 1, gap: 0, margin: 0, markerY: 0, room: 1 }, width: 1, way: 'down' };
  #laid: readonly Laid[] = [];
  #top = 0;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Measures everything again, and uses this layout from now on. */
  use(layout: RowsLayout): void {
    const breaksAnew = layout.style.room !== this.#layout.style.room;
    this.#layout = layout;
    if (breaksAnew) this.#rebuild();
    this.#laid = this.#laid.map((one) => this.#measure(one.index, one.block, one.key, one.element));
  }

  /**
   * Lays out the blocks within the reach of `anchor`. When the anchor was there already it keeps its place and the answer
   * is true; otherwise its top is put at `y`.
   */
  arrange(blocks: readonly Block[], anchor: number, reach: Reach, y: number): boolean {
    const anchorBlock = blocks[anchor];
    if (anchorBlock === undefined) {
      this.clear();
      return false;
    }
    const anchorKey = keyOf(anchorBlock);
    const before = this.#laid.find((one) => one.key === anchorKey);
    const anchorTop = (before === undefined ? null : this.topOf(before.index)) ?? y;
    this.#fill(blocks, anchor, reach);
    this.#setTop(anchorTop - this.#laid.filter((one) => one.index < anchor).reduce((sum, one) => sum + one.height, 0));
    return before !== undefined;
  }

  /** Moves all rows within the layer by so many whole px. */
  shift(by: number): void {
    this.#setTop(this.#top + by);
  }

  /** The blocks that are laid out, in order. */
  placed(): readonly PlacedBlock[] {
    let y = this.#top;
    return this.#laid.map(({ index, height, rows }) => {
      const top = y;
      y += height;
      return { index, top, height, rows };
    });
  }

  /** Where the rows begin and end in the layer, px. */
  extent(): { readonly top: number; readonly bottom: number } {
    return { top: this.#top, bottom: this.#laid.reduce((y, one) => y + one.height, this.#top) };
  }

  /** The top of a block in the layer, px; null when it is not laid out. */
  topOf(index: number): number | null {
    return this.placed().find((one) => one.index === index)?.top ?? null;
  }

  /** Takes all blocks out. */
  clear(): void {
    this.#laid = [];
    this.#container.replaceChildren();
    this.#setTop(0);
  }

  #setTop(top: number): void {
    this.#top = top;
    this.#container.style.top = `${top}px`;
  }

  #measure(index: number, block: Block, key: string, element: HTMLElement): Laid {
    const { style, way } = this.#layout;
    const gap = block.goesOn ? 0 : style.gap;
    return { index, block, key, element, height: element.offsetHeight, rows: measureRows(block, element, style.rowHeight, gap, way) };
  }

  /** Rows of another length break elsewhere by sense. */
  #rebuild(): void {
    this.#laid = this.#laid.map((one) => ({ ...one, element: buildBlock(one.block, this.#layout.style.room) }));
    this.#container.replaceChildren(...this.#laid.map(({ element }) => element));
  }

  /** Known for a block that is laid out, estimated for the others. */
  #heightOf(blocks: readonly Block[], index: number): number {
    const known = this.#laid[index - (this.#laid[0]?.index ?? 0)];
    const block = blocks[index];
    if (known !== undefined && known.block === block) return known.height;
    return block === undefined ? 0 : estimateHeight(block, this.#layout.style);
  }

  #isLaid(blocks: readonly Block[], { from, to }: BlockWindow): boolean {
    return this.#laid.length === to - from && this.#laid.every((one, offset) => one.index === from + offset && one.block === blocks[one.index]);
  }

  /** Chooses and lays out until what was estimated is measured. */
  #fill(blocks: readonly Block[], anchor: number, reach: Reach): void {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const chosen = chooseWindow((index) => this.#heightOf(blocks, index), blocks.length, anchor, reach);
      if (this.#isLaid(blocks, chosen)) return;
      this.#layOut(blocks, chosen);
    }
  }

  /** Lays out exactly this window, with elements that are already there where the text is the same. */
  #layOut(blocks: readonly Block[], { from, to }: BlockWindow): void {
    const free = byKey(this.#laid);
    const next = blocks.slice(from, to).map((block, offset) => {
      const key = keyOf(block);
      const known = free.get(key)?.shift();
      return { index: from + offset, block, key, known, element: known?.element ?? buildBlock(block, this.#layout.style.room) };
    });
    putInOrder(this.#container, next.map(({ element }) => element));
    this.#laid = next.map(({ index, block, key, known, element }) => (known === undefined ? this.#measure(index, block, key, element) : { ...known, index, block }));
  }
}
