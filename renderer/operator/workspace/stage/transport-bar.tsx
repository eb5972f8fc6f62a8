/** Under the video: play, frames, the timecode, and how the captions are drawn. */
import { useRef } from 'react';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import { formatTimecode, timecodeAt } from '../../../../core/captions/times/timecode.ts';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';
import { useFrames } from '../../use-frames.ts';
import type { Player } from '../use-player.ts';
import { looks, type Look } from './looks.ts';

type Props = {
  readonly player: Player;
  readonly rate: FrameRate;
  readonly dropFrame: boolean;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly hasMedia: boolean;
  readonly perform: (request: CaptionRequest) => void;
};

/** The bar. */
export const TransportBar = ({ player, rate, dropFrame, look, setLook, hasMedia, perform }: Props) => {
  const clock = useRef<HTMLOutputElement>(null);
  useFrames(player.playing, () => {
    if (clock.current !== null) clock.current.textContent = formatTimecode(timecodeAt(player.time(), rate, dropFrame), rate);
  });
  return (
    <div className="transport-bar" role="group" aria-label="Video">
      <button type="button" className="button" aria-label="One frame back" title="One frame back (←)" onClick={() => perform('caption.frame-back')}>
        ‹
      </button>
      <button type="button" className="button transport-bar__play" disabled={!hasMedia} aria-label={player.playing ? 'Stop' : 'Play'} title="Play or stop (Space)" onClick={player.toggle}>
        {player.playing ? '❚❚' : '►'}
      </button>
      <button type="button" className="button" aria-label="One frame on" title="One frame on (→)" onClick={() => perform('caption.frame-on')}>
        ›
      </button>
      <output ref={clock} className="mono transport-bar__clock" aria-label="Timecode" aria-live="off" />
      <label className="transport-bar__look">
        Drawn as
        <select className="field" value={look} onChange={(event) => setLook(looks.find(([name]) => name === event.currentTarget.value)?.[0] ?? 'vtt')}>
          {looks.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
