/** A modal dialog: the browser's own, so that focus, Escape and what lies behind it are taken care of. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import './modal.css';

type Props = { readonly title: string; readonly close: () => void; readonly wide?: boolean; readonly children: ReactNode };

/** The dialog, open while it is mounted. */
export const Modal = ({ title, close, wide = false, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={wide ? 'modal modal--wide' : 'modal'} aria-labelledby={id} onClose={close} onKeyDown={(event) => event.stopPropagation()}>
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
