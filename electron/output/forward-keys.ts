/** Lets keys typed at the prompter's window do what they are bound to, so that a click on the prompter never leaves the keyboard without effect. */
import type { BrowserWindow, Input } from 'electron';
import { type KeyPress, isModifierAlone } from '../../core/show/key-name.ts';

/** A key pressed at the prompter's window; `repeat`: it is held down. */
export type ForwardedPress = KeyPress & { readonly repeat: boolean };

/** What is read of a key that Electron reports. */
type ReportedKey = Pick<Input, 'key' | 'code' | 'control' | 'meta' | 'alt' | 'shift' | 'isAutoRepeat'>;

/** The press as the bindings know it. */
export const pressOf = ({ key, code, control, meta, alt, shift, isAutoRepeat }: ReportedKey): ForwardedPress => ({
  key,
  code,
  ctrlKey: control,
  metaKey: meta,
  altKey: alt,
  shiftKey: shift,
  repeat: isAutoRepeat,
});

/**
 * Forwards keys from here on. They never reach a page: the prompter's gives no orders, and in the operator's they would act on
 * whatever text has the focus. `escape` is called for Escape too, which ends a full screen over the operator's window.
 */
export const forwardKeys = (prompter: BrowserWindow, pressed: (press: ForwardedPress) => void, escape: () => void): void => {
  prompter.webContents.on('before-input-event', (event, input) => {
    event.preventDefault();
    if (input.type !== 'keyDown' || isModifierAlone(input.key)) return;
    if (input.key === 'Escape') escape();
    pressed(pressOf(input));
  });
};
