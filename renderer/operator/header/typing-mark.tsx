/** Says that keys write text, while somebody reads: a presenter's remote is a keyboard, and types where the cursor is. */
import { useEffect, useState } from 'react';
import { isRolling } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { focusKind } from '../key-owner.ts';

/** The element that has the focus, inside of the editor's shadow root too; null: none. */
const focused = (): HTMLElement | null => {
  const outer = document.activeElement;
  const inner = outer?.shadowRoot?.activeElement ?? outer;
  return inner instanceof HTMLElement ? inner : null;
};

const isTyping = (): boolean => {
  const element = focused();
  return element !== null && focusKind({ tag: element.localName, type: element.getAttribute('type'), editable: element.isContentEditable }) === 'text';
};

/** True while a text field has the focus. */
const useTyping = (): boolean => {
  const [typing, setTyping] = useState(isTyping);
  useEffect(() => {
    // The focus has not arrived yet when it is said to go.
    const look = (): void => void requestAnimationFrame(() => setTyping(isTyping()));
    addEventListener('focusin', look);
    addEventListener('focusout', look);
    return () => {
      removeEventListener('focusin', look);
      removeEventListener('focusout', look);
    };
  }, []);
  return typing;
};

/** The mark; a click on it gives the keys back to the show. Nothing while nobody reads, or nothing is typed into. */
export const TypingMark = ({ show }: { readonly show: Show }) => {
  const typing = useTyping();
  if (!typing || (show.air === 'idle' && !isRolling(show))) return null;
  return (
    <button type="button" tabIndex={-1} className="pill pill--typing" title="Keys write text, those of a presenter’s remote too. Escape in the script, or a click here, gives them back to the show." onPointerDown={() => focused()?.blur()}>
      Typing
    </button>
  );
};
