/** Keeps the keyboard where it worked: a button that goes away with its press would leave the focus nowhere. */

/** Moves the focus from a button that is about to go to the learn button of its row. */
export const keepFocus = (button: HTMLElement): void => button.closest('.command')?.querySelector<HTMLElement>('.binding__learn')?.focus();
