/** The list without captions: what to do to get some. */
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';

type Props = { readonly waiting: boolean; readonly perform: (request: CaptionRequest) => void };

/** The empty list. */
export const NoCaptions = ({ waiting, perform }: Props) => (
  <div className="no-captions">
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
