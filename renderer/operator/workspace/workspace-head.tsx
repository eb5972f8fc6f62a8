/** The line over the list: what the captions are made from, undo and redo, the frame rate, open and export. */
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { frameRateNames, frameRates, framesPerSecond, isFrameRateName, type FrameRate } from '../../../core/captions/times/frame-rate.ts';
import type { CaptionRequest } from '../../../core/ipc/caption-requests.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { FixProgress } from './fix-progress.tsx';
import { canMatch, type Desk } from './use-desk.ts';

type Props = {
  readonly desk: Desk;
  readonly rate: FrameRate;
  readonly preferences: CaptionPreferences;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
  readonly perform: (request: CaptionRequest) => void;
  readonly follow: () => void;
  readonly openExport: () => void;
};

/** How many captions differ from the script. */
const differ = (count: number): string => (count === 0 ? '' : ` · ${String(count)} ${count === 1 ? 'differs' : 'differ'}`);

/** What the captions are, in a few words. */
const wordsOf = ({ sheet, track, waiting, fixing }: Desk): string => {
  const count = countOf(track.length, 'caption');
  if (fixing) return `fixing ${count}…`;
  if (sheet === null) return waiting ? `${count} · cutting…` : `${count} · follow the script until you edit one`;
  if (sheet.source.kind === 'script') return `${count} · kept, made from ${sheet.source.name}`;
  if (sheet.source.kind === 'match') return `${count} · ${sheet.source.name}, matched${differ(sheet.differing.length)}`;
  return `${count} · ${sheet.source.name}`;
};

/** The head. Undo and Redo keep the focus when they have come to their end: a key that is pressed once more does nothing. */
export const WorkspaceHead = ({ desk, rate, preferences, prefer, perform, follow, openExport }: Props) => (
  <header className="workspace__head">
    <h2 className="workspace__words" title={wordsOf(desk)}>
      {wordsOf(desk)}
    </h2>
    <FixProgress />
    <button type="button" className="button button--small button--quiet" aria-disabled={desk.undo === null} title={desk.undo === null ? 'Nothing to undo' : `Undo: ${desk.undo} (Ctrl+Z)`} onClick={() => perform('caption.undo')}>
      Undo
    </button>
    <button type="button" className="button button--small button--quiet" aria-disabled={desk.redo === null} title={desk.redo === null ? 'Nothing to redo' : `Redo: ${desk.redo} (Ctrl+Shift+Z)`} onClick={() => perform('caption.redo')}>
      Redo
    </button>
    {canMatch(desk) && (
      <button type="button" className="button button--small button--quiet" title="The script’s words and cuts at the times of these captions; what differs is marked (M)" onClick={() => perform('caption.match')}>
        Match
      </button>
    )}
    {desk.sheet !== null && (
      <button type="button" className="button button--small button--quiet" title="Cuts the captions from the script again, by its takes and this style; Undo brings these back" onClick={follow}>
        Cut again
      </button>
    )}
    <label className="workspace__rate">
      <span className="seen-by-readers-only">Frame rate of the video</span>
      <select className="field" value={rate.name} title="Frames a second of the video" onChange={({ currentTarget: { value } }) => isFrameRateName(value) && prefer({ frameRate: framesPerSecond(frameRates[value]) })}>
        {frameRateNames.map((name) => (
          <option key={name} value={name}>
            {name} fps
          </option>
        ))}
      </select>
    </label>
    {rate.dropped > 0 && (
      <button type="button" className="chip" aria-pressed={preferences.dropFrame} title="Drop-frame timecode: keeps to the clock" onClick={() => prefer({ dropFrame: !preferences.dropFrame })}>
        DF
      </button>
    )}
    <button type="button" className="button button--small" title="Open a video or its sound (Ctrl+Shift+O)" onClick={() => perform('caption.open-media')}>
      Video…
    </button>
    <button type="button" className="button button--small" title="Open a caption file (Ctrl+I)" onClick={() => perform('caption.open-track')}>
      Captions…
    </button>
    <button type="button" className="button button--small button--main" disabled={desk.track.length === 0} title="Export (Ctrl+E)" onClick={openExport}>
      Export…
    </button>
  </header>
);
