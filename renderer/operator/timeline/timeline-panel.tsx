/** The bottom of the window: cues and captions along the time, the playhead, scrubbing and zoom. */
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { Show } from '../../../core/show/show.ts';
import type { CaptionSettings } from '../captions/caption-settings.ts';
import type { Captions } from '../captions/use-captions.ts';
import { useCurrentCue } from '../use-current-cue.ts';
import type { Desk } from '../workspace/use-desk.ts';
import { useShownCaptions } from '../workspace/use-shown-captions.ts';
import { captionFaults } from './caption-faults.ts';
import { CaptionLane, CueLane } from './lanes.tsx';
import { LoopBand } from './loop-band.tsx';
import { playedCaptions } from './played-captions.ts';
import { Ruler } from './ruler.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { SoundLane } from './sound-lane.tsx';
import { useRulingSounds } from './use-ruling-sounds.ts';
import { useLaneWidth } from './use-lane-width.ts';
import { usePlayhead } from './use-playhead.ts';
import { useScrub } from './use-scrub.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';
import { useWheel } from './use-wheel.ts';
import { usualZoom, zoomAround, type TimelineView } from './scale.ts';
import { ms } from '../../../core/units/time.ts';
import './timeline-panel.css';

type Props = { readonly show: Show; readonly desk: Desk; readonly captions: Captions; readonly settings: CaptionSettings; readonly handle: Ref<TimelineHandle> };

/** What the window can ask of the timeline. */
export type TimelineHandle = { readonly resetZoom: () => void };

/** The timeline panel. */
export const TimelinePanel = ({ show, desk, captions, settings, handle }: Props) => {
  const [view, setView] = useState<TimelineView>({ from: ms(0), pxPerSecond: usualZoom, width: 0 });
  const surface = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const { duration } = show.timeline;
  const current = useCurrentCue(show);
  useLaneWidth(surface, setView);
  usePlayhead({ show, view, setView, surface, head, following });
  useWheel({ surface, setView, duration, following });
  const scrub = useScrub(view, duration);
  const keys = useTimelineKeys({ show, setView, following });
  useImperativeHandle(handle, () => ({
    resetZoom: () => setView((now) => zoomAround(now, usualZoom / now.pxPerSecond, now.width / 2, duration)),
  }));
  const sounds = useRulingSounds(show.ruling.played?.id ?? null);
  const shown = useShownCaptions(show, desk, captions, settings);
  const faults = useMemo(() => captionFaults(shown.problems), [shown.problems]);
  const track = useMemo(() => playedCaptions(show, shown.track), [show, shown.track]);
  return (
    <section className={sounds.length > 0 ? 'timeline timeline--sound' : 'timeline'} aria-label="Timeline">
      <TimelineTools setView={setView} duration={duration} following={following} />
      <span className="timeline__label timeline__label--cues">Cues</span>
      <span className="timeline__label timeline__label--captions" title={shown.title}>
        Captions
        <small>{shown.words}</small>
      </span>
      {sounds.length > 0 && (
        <span className="timeline__label timeline__label--sound" title="The sound of the take that times the show">
          {sounds.length === 1 ? 'Take' : 'Takes'}
        </span>
      )}
      <div
        ref={surface}
        className="timeline__surface"
        role="slider"
        tabIndex={0}
        aria-label="Position"
        aria-valuemin={0}
        aria-valuemax={Math.round(duration / 1000)}
        aria-valuenow={0}
        {...scrub}
        onKeyDown={keys}
      >
        <Ruler view={view} />
        <LoopBand loop={show.rehearsal.loop} view={view} />
        <CueLane cues={show.timeline.cues} view={view} current={current} />
        <CaptionLane track={track} view={view} faults={faults} stale={shown.stale} />
        {sounds.length > 0 && <SoundLane sounds={sounds} timeline={show.timeline} view={view} />}
        <div ref={head} className="timeline__head" />
      </div>
    </section>
  );
};
