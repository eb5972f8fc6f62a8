/** What the reader saw before a far jump, kept for the length of a glide: a picture of the rows that were there, in the layer that moves. */

/** Where the ghost stands in the layer: the screen that was seen, moved by `by`; `top` and `height` are that screen's, px of the layer. */
export type GhostPlace = { readonly top: number; readonly height: number; readonly by: number };

/** The ghost of a layer, if there is one. */
export class Ghost {
  readonly #layer: HTMLElement;
  #element: HTMLElement | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Takes a picture of the rows as they are: call it before they change. */
  take(blocks: HTMLElement): void {
    this.remove();
    const frame = document.createElement('div');
    frame.className = 'prompter-ghost';
    frame.ariaHidden = 'true';
    const rows = blocks.cloneNode(true);
    frame.append(rows);
    this.#element = frame;
  }

  /** Shows the picture that was taken. */
  show({ top, height, by }: GhostPlace): void {
    const frame = this.#element;
    const rows = frame?.firstElementChild;
    if (frame === null || !(rows instanceof HTMLElement)) return;
    frame.style.top = `${top + by}px`;
    frame.style.height = `${height}px`;
    rows.style.top = `${Number.parseFloat(rows.style.top) - top}px`;
    this.#layer.append(frame);
  }

  /** True from `show` to `remove`. */
  isShown(): boolean {
    return this.#element?.isConnected === true;
  }

  /** Takes it away. */
  remove(): void {
    this.#element?.remove();
    this.#element = null;
  }
}
