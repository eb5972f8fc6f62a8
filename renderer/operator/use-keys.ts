/** The keys of the window, as the bound command table names them. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { findByKey, type BoundEntry } from '../../core/devices/bound-table.ts';
import { keyName, keyNames } from '../../core/show/key-name.ts';
import type { Show } from '../../core/show/show.ts';
import type { WindowRequest } from '../../core/ipc/contract.ts';
import { keepAltReleases } from './alt-release.ts';
import { carryOut } from './carry-out.ts';
import { beginsText, focusKind, ownsKey, pressesByAccident } from './key-owner.ts';
import { isKeyboardFocus, watchKeyboardFocus } from './keyboard-focus.ts';
import { useOperator } from './operator-context.ts';

type Parts = {
  readonly show: Show;
  readonly table: readonly BoundEntry[];
  readonly perform: (request: WindowRequest) => void;
  /** Takes the first letter of a new script; null while there is one already. */
  readonly startTyping: ((text: string) => void) | null;
};

/** Listens to the keys that the table names. */
export const useKeys = (parts: Parts): void => {
  const operator = useOperator();
  const newest = useRef(parts);
  useLayoutEffect(() => {
    newest.current = parts;
  });
  useEffect(watchKeyboardFocus, []);
  useEffect(keepAltReleases, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = keyName(event);
      const kind = kindOf(event);
      if (event.isComposing || ownsKey(kind, key, isKeyboardFocus())) return;
      if (pressesByAccident(kind, key, isKeyboardFocus())) event.preventDefault();
      const { show, table, perform, startTyping } = newest.current;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (startTyping !== null && plain && beginsText(event.key)) {
        event.preventDefault();
        return startTyping(event.key);
      }
      const entry = findByKey(table, keyNames(event));
      if (entry === null) return;
      event.preventDefault();
      if (!event.repeat || entry.repeats) carryOut(entry.deed, show, operator, perform);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [operator]);
};

/** The element that a key was pressed in, also when it is the editor's, inside its shadow root. */
const kindOf = (event: KeyboardEvent): ReturnType<typeof focusKind> => {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return 'other';
  return focusKind({ tag: target.localName, type: target.getAttribute('type'), editable: target.isContentEditable });
};
