/** A modal dialog: the browser's own, so that focus, Escape and what lies behind it are taken care of. */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './modal.css';

type Props = { readonly title: string; readonly close: () => void; readonly wide?: boolean; readonly children: ReactNode };

/** The first thing in the content that can have the focus. */
const firstControl = ':is(input, select, textarea, button, [tabindex="0"]):not(:disabled, .notice__close)';

/** The dialog, open while it is mounted; the focus begins at its content, and is given back at the end. */
export const Modal = ({ title, close, wide = false, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    open.current = true;
    element?.showModal();
    element?.querySelector<HTMLElement>(firstControl)?.focus();
    return () => {
      // Only a dialog that is closed before it leaves the page gives the focus back.
      open.current = false;
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={wide ? 'modal modal--wide' : 'modal'} aria-labelledby={id} tabIndex={-1} onClose={() => open.current && close()} onKeyDown={(event) => event.stopPropagation()}>
      <header className="modal__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="notice__close" aria-label="Close" onClick={() => dialog.current?.close()}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
};
