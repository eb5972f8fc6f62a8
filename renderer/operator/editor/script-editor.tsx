/** The middle of the window in Edit mode: the script's text, and the faults found in it. */
import { useDeferredValue, useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';
import { openEditorSession, type EditorSession } from './editor-session.ts';
import { ProblemList } from './problem-list.tsx';
import './script-editor.css';

/** What others can ask of the editor. */
export type EditorHandle = Pick<EditorSession, 'openFind' | 'focus' | 'type' | 'place'>;

type Props = { readonly show: Show; readonly hidden: boolean; readonly handle: Ref<EditorHandle> };

/** The editor. It stays while it is hidden, so that the history and the cursor survive a change of mode. */
export const ScriptEditor = ({ show, hidden, handle }: Props) => {
  const operator = useOperator();
  const host = useRef<HTMLDivElement>(null);
  const session = useRef<EditorSession | null>(null);
  const newest = useRef(show);
  useLayoutEffect(() => {
    newest.current = show;
  });
  const problems = useDeferredValue(show.document.rundown.problems);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const opened = openEditorSession(root, newest.current, operator);
    session.current = opened;
    return () => {
      session.current = null;
      opened.close();
    };
  }, [operator]);
  useEffect(() => session.current?.take(show), [show]);
  useLayoutEffect(() => {
    // The browser takes the focus from a hidden field only with the next frame: a key pressed before that would still be typing.
    const focused = host.current?.shadowRoot?.activeElement;
    if (hidden && focused instanceof HTMLElement) focused.blur();
  }, [hidden]);
  useImperativeHandle(handle, () => ({
    openFind: () => session.current?.openFind(),
    focus: () => session.current?.focus(),
    place: () => session.current?.place() ?? null,
    type: (text) => session.current?.type(text),
  }));
  return (
    <section className="script-editor" aria-label="Script editor" hidden={hidden}>
      <div ref={host} className="script-editor__host" />
      <ProblemList problems={problems} goTo={(at) => session.current?.goTo(at)} />
    </section>
  );
};
