/** What the reader saw before a far jump, kept for the length of a glide: a picture of the rows that were there, in the layer that moves. */

/** Where the ghost stands in the layer: the rows that were seen, moved by `by`; `top` and `height` are theirs, px of the layer. */
export type GhostPlace = { readonly top: number; readonly height: number; readonly by: number };

/** The ghost of a layer, if there is one. */
export class Ghost {
  readonly #layer: HTMLElement;
  #element: HTMLElement | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Takes a picture of the rows as they are, and of the ghost that is still there: call it before they change. */
  take(blocks: HTMLElement): void {
    const frame = document.createElement('div');
    frame.className = 'prompter-ghost';
    frame.ariaHidden = 'true';
    frame.append(blocks.cloneNode(true), ...(this.#element === null ? [] : [this.#element.cloneNode(true)]));
    // What was seen two far jumps ago is out of sight; kept, pictures in pictures would grow with each of them.
    frame.querySelector(':scope > .prompter-ghost > .prompter-ghost > .prompter-ghost')?.remove();
    this.remove();
    this.#element = frame;
  }

  /** Shows the picture that was taken. */
  show({ top, height, by }: GhostPlace): void {
    const frame = this.#element;
    if (frame === null) return;
    frame.style.top = `${top + by}px`;
    frame.style.height = `${height}px`;
    for (const part of frame.children) if (part instanceof HTMLElement) part.style.top = `${Number.parseFloat(part.style.top) - top}px`;
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
