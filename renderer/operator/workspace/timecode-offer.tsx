/** Offers to count frames as the caption file that was opened does, where the window counts otherwise: nothing is changed by itself. */
import { useState } from 'react';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import type { SheetSource, SourceTimecode } from '../../../core/captions/edit/caption-sheet.ts';
import { type FrameRate, frameRates, framesPerSecond } from '../../../core/captions/times/frame-rate.ts';

type Counted = { readonly rate: FrameRate; readonly dropFrame: boolean };

/** "29.97 drop-frame". */
const wordsOf = (name: string, drops: boolean): string => (drops ? `${name} drop-frame` : name);

/** How the file counts where that is not how the window does; null where there is nothing to take over. */
export const otherTimecode = (source: SheetSource | null, { rate, dropFrame }: Counted): SourceTimecode | null => {
  const timecode = source?.kind === 'file' ? source.timecode : undefined;
  if (timecode === undefined) return null;
  const drops = dropFrame && rate.dropped > 0;
  return timecode.frameRate === rate.name && timecode.dropFrame === drops ? null : timecode;
};

type Props = {
  readonly source: SheetSource | null;
  readonly rate: FrameRate;
  readonly preferences: CaptionPreferences;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
};

/** The line over the list; nothing when both count alike, or the offer was declined for this file. */
export const TimecodeOffer = ({ source, rate, preferences: { dropFrame }, prefer }: Props) => {
  const [declined, setDeclined] = useState<string | null>(null);
  const other = otherTimecode(source, { rate, dropFrame });
  if (other === null || declined === source?.name) return null;
  const [theirs, ours] = [wordsOf(other.frameRate, other.dropFrame), wordsOf(rate.name, dropFrame && rate.dropped > 0)];
  const use = (): void => prefer({ frameRate: framesPerSecond(frameRates[other.frameRate]), dropFrame: other.dropFrame });
  return (
    <div className="frame-rate-offer" role="status">
      <p>
        The timecode of <bdi>{source?.name}</bdi> counts {theirs}, the captions count {ours}.
      </p>
      <button type="button" className="button button--small" title="Timecode, gaps and frame steps count as the file does then, and so does an export; no caption moves" onClick={use}>
        Use {theirs}
      </button>
      <button type="button" className="button button--small button--quiet" onClick={() => setDeclined(source?.name ?? null)}>
        Keep {ours}
      </button>
    </div>
  );
};
