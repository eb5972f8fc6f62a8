/** The picture's panel: beside the preview, so that every change is seen as it is made. It takes no keys but its own. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Picture, Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';
import { pictureTabs } from './picture-tabs.tsx';
import './picture.css';

type Props = { readonly show: Show; readonly close: () => void };

/** The panel; Escape closes it. */
export const PicturePanel = ({ show, close }: Props) => {
  const { order } = useOperator();
  const id = useId();
  const [index, setIndex] = useState(0);
  const Content = (pictureTabs[index] ?? pictureTabs[0]).content;
  const set = (picture: Partial<Picture>): void => order({ kind: 'set-picture', picture });
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    closer.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close]);
  return (
    <section className="picture" aria-label="Picture settings">
      <header className="picture__head">
        <h2 className="caps">Picture</h2>
        <button ref={closer} type="button" className="notice__close" aria-label="Close" title="Close (Escape)" onClick={close}>
          ✕
        </button>
      </header>
      <div className="mode-switch picture__tabs" role="tablist" aria-label="Picture">
        {pictureTabs.map(({ name }, at) => (
          <button key={name} type="button" role="tab" aria-selected={at === index} aria-pressed={undefined} aria-controls={id} onClick={() => setIndex(at)}>
            {name}
          </button>
        ))}
      </div>
      <div id={id} className="picture__content" role="tabpanel" aria-label={(pictureTabs[index] ?? pictureTabs[0]).name}>
        <Content show={show} set={set} />
      </div>
    </section>
  );
};
