/** Who a key press belongs to: the control that has the focus, or the show. */
import { actsInText } from '../../core/show/key-name.ts';

/** What has the focus, as far as keys are concerned. */
export type FocusKind = 'text' | 'button' | 'choice' | 'other';

/** Keys that press buttons. */
const pressing: ReadonlySet<string> = new Set(['Space', 'Enter']);

/** Keys that change a select, a checkbox or a slider. */
const choosing: ReadonlySet<string> = new Set(['Space', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * True when the focused control keeps a key (named as by `keyName`) for itself. A text field keeps all that is typing;
 * buttons and the like keep theirs only when the operator went to them by keyboard.
 */
export const ownsKey = (kind: FocusKind, key: string, byKeyboard: boolean): boolean => {
  if (kind === 'text') return !actsInText(key);
  if (!byKeyboard) return false;
  return (kind === 'button' && pressing.has(key)) || (kind === 'choice' && choosing.has(key));
};

/** True for a key that would press a button which only has the focus because it was clicked last: Enter must not close the prompter on air. */
export const pressesByAccident = (kind: FocusKind, key: string, byKeyboard: boolean): boolean => kind === 'button' && !byKeyboard && pressing.has(key);

/** What kind of control an element is; `type` is an input's type. */
export const focusKind = (element: { readonly tag: string; readonly type: string | null; readonly editable: boolean }): FocusKind => {
  if (element.editable || element.tag === 'textarea') return 'text';
  if (element.tag === 'button') return 'button';
  if (element.tag === 'select') return 'choice';
  if (element.tag !== 'input') return 'other';
  return element.type === 'checkbox' || element.type === 'range' ? 'choice' : 'text';
};

/** True for a letter, digit or mark that a script may begin with, typed without Ctrl or Alt. */
export const beginsText = (key: string): boolean => /^[\p{L}\p{N}#>[("'“]$/u.test(key);
