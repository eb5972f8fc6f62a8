/** Offers the frame rate that a video has where another one is chosen: nothing is changed by itself. */
import { useState } from 'react';
import { type FrameRate, frameRates, framesPerSecond } from '../../../core/captions/times/frame-rate.ts';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import type { SoundState } from './sound/sound-state.ts';

type Props = {
  readonly found: SoundState['frameRate'];
  /** Which video it is of. */
  readonly token: string | null;
  readonly rate: FrameRate;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
};

/** The line over the list; nothing when the rates are the same or the offer was declined for this video. */
export const FrameRateOffer = ({ found, token, rate, prefer }: Props) => {
  const [declined, setDeclined] = useState<string | null>(null);
  if (found === null || found === rate.name || declined === token) return null;
  return (
    <div className="frame-rate-offer" role="status">
      <p>
        The video has {found} frames a second, the captions count {rate.name}.
      </p>
      <button type="button" className="button button--small" title="Timecode, gaps and frame steps count the video’s frames then; no caption moves" onClick={() => prefer({ frameRate: framesPerSecond(frameRates[found]) })}>
        Use {found}
      </button>
      <button type="button" className="button button--small button--quiet" onClick={() => setDeclined(token)}>
        Keep {rate.name}
      </button>
    </div>
  );
};
