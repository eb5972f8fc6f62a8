/**
 * Whether the focus is where the Tab key put it. After a click it only happens to be there, and a key then means what it
 * means to the show: Space must roll, not press the button that was clicked last.
 */

let byKeyboard = false;

/** True while the focus was moved by keyboard. */
export const isKeyboardFocus = (): boolean => byKeyboard;

/** Watches what moves the focus in this window; gives back what ends it. */
export const watchKeyboardFocus = (): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') byKeyboard = true;
  };
  const onPointer = (): void => {
    byKeyboard = false;
  };
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('pointerdown', onPointer, { capture: true });
  return () => {
    removeEventListener('keydown', onKey, { capture: true });
    removeEventListener('pointerdown', onPointer, { capture: true });
  };
};
