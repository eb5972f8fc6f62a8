/** The list without captions: what to do to get some. */
import type { RefObject } from 'react';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';

type Props = {
  /** Has the focus where there is no list to have it. */
  readonly home: RefObject<HTMLDivElement | null>;
  readonly waiting: boolean;
  readonly perform: (request: CaptionRequest) => void;
};

/** The empty list. */
export const NoCaptions = ({ home, waiting, perform }: Props) => (
  <div ref={home} className="no-captions" tabIndex={-1} role="group" aria-label="Captions">
    {waiting ? (
      <p>Cutting the captions…</p>
    ) : (
      <>
        <h3>No captions yet</h3>
        <p>Write or open a script: its captions are cut here by themselves. Or open a caption file that somebody made.</p>
        <button type="button" className="button button--main" onClick={() => perform('caption.open-track')}>
          Open a caption file…
        </button>
      </>
    )}
  </div>
);
