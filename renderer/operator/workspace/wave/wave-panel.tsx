/** The bottom of the workspace: the sound as a waveform, the captions over it as blocks, the playhead. */
import { useImperativeHandle, useLayoutEffect, useRef, useState, type PointerEvent, type Ref } from 'react';
import type { CaptionProblem } from '../../../../core/captions/check/check.ts';
import { trackEnd } from '../../../../core/captions/edit/edit-times.ts';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';
import { laneBlocks } from '../../timeline/lane-blocks.ts';
import { Ruler } from '../../timeline/ruler.tsx';
import { fitAll, follow, timeOf, xOf, zoomAround, type TimelineView } from '../../timeline/scale.ts';
import { rowStyle, stackedRows } from '../../timeline/stacked-rows.ts';
import { TimelineTools, zoomStep } from '../../timeline/timeline-tools.tsx';
import { useLaneWidth } from '../../timeline/use-lane-width.ts';
import { useWheel } from '../../timeline/use-wheel.ts';
import { useFrames } from '../../use-frames.ts';
import type { SoundReading } from '../sound/use-sound.ts';
import type { Desk } from '../use-desk.ts';
import type { Player } from '../use-player.ts';
import { SoundPicture } from './sound-picture.tsx';
import { useBlockDrag } from './use-block-drag.ts';
import '../../timeline/timeline-panel.css';
import './wave-panel.css';

/** What the keys ask of the waveform: so many steps nearer (less than 0: further), all of it, the zoom of the beginning. */
export type WaveHandle = { readonly zoom: (steps: number) => void; readonly all: () => void; readonly reset: () => void };

type Props = {
  readonly track: Track;
  readonly problems: ReadonlyMap<number, readonly CaptionProblem[]>;
  readonly selected: number;
  readonly player: Player;
  readonly rate: FrameRate;
  /** What the video or sound is called; null without one. */
  readonly mediaName: string | null;
  readonly sound: SoundReading;
  readonly select: (index: number, seek: boolean) => void;
  readonly edit: Desk['edit'];
  readonly handle: Ref<WaveHandle>;
};

/** Before there is sound. */
const noLevels = new Float32Array(0);

/** A zoom to begin with, px a second: words can be told apart, and ten seconds are seen. */
const firstZoom = 90;

/** The panel. */
export const WavePanel = ({ track, problems, selected, player, rate, mediaName, sound, select, edit, handle }: Props) => {
  const [view, setView] = useState<TimelineView>({ from: ms(0), pxPerSecond: firstZoom, width: 0 });
  const surface = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const duration = ms(Math.max(player.duration ?? 0, trackEnd(track), 1000));
  useLaneWidth(surface, setView);
  useWheel({ surface, setView, duration, following });
  useImperativeHandle(handle, () => ({
    zoom: (steps) => setView((now) => zoomAround(now, zoomStep ** steps, now.width / 2, duration)),
    all: () => setView((now) => fitAll(now, duration)),
    reset: () => setView((now) => zoomAround(now, firstZoom / now.pxPerSecond, now.width / 2, duration)),
  }));
  useLayoutEffect(() => {
    following.current = true;
  }, [player.moves, player.playing]);
  const start = track[selected]?.start ?? null;
  // The playhead ends where the video does: the view goes to a chosen caption that it cannot reach.
  const beyond = !player.playing && start !== null && player.duration !== null && start > player.duration ? start : null;
  useFrames(player.playing, () => {
    const at = player.time();
    if (head.current !== null) head.current.style.transform = `translateX(${xOf(view, at).toFixed(2)}px)`;
    const next = following.current ? follow(view, beyond ?? at, duration) : view;
    if (next !== view) setView(next);
  });
  const levels = sound.sound?.levels ?? noLevels;
  const seekTo = (event: PointerEvent<HTMLElement>): void => player.seek(ms(Math.round(timeOf(view, event.clientX - event.currentTarget.getBoundingClientRect().left))));
  return (
    <section className="wave" aria-label="Waveform">
      <TimelineTools setView={setView} duration={duration} following={following} />
      <div className="wave__state">
        {mediaName !== null && (
          <bdi className="wave__name" title={mediaName}>
            {mediaName}
          </bdi>
        )}
        <p role="status">
          <WaveState sound={sound} />
        </p>
      </div>
      <div
        ref={surface}
        className="wave__surface"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          seekTo(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event);
        }}
      >
        <Ruler view={view} />
        <SoundPicture view={view} levels={levels} />
        <Blocks track={track} view={view} problems={problems} selected={selected} player={player} rate={rate} speech={sound.sound?.speech ?? []} select={select} edit={edit} />
        <div ref={head} className="timeline__head" />
      </div>
    </section>
  );
};

const WaveState = ({ sound }: Pick<Props, 'sound'>) => {
  if (sound.state === 'none') return <span>no video</span>;
  if (sound.state === 'cancelled') {
    return (
      <>
        <span>{sound.words}</span>
        <button type="button" className="button button--small button--quiet" onClick={sound.again}>
          Read again
        </button>
      </>
    );
  }
  if (sound.state !== 'reading') return <span title={sound.words}>{sound.words}</span>;
  return (
    <>
      <progress aria-label="Reading the sound" value={sound.sound?.progress ?? 0} max={1} />
      <button type="button" className="button button--small button--quiet" onClick={sound.cancel}>
        Stop
      </button>
    </>
  );
};

type BlocksProps = Pick<Props, 'track' | 'problems' | 'selected' | 'player' | 'rate' | 'select' | 'edit'> & { readonly view: TimelineView; readonly speech: readonly (readonly [number, number])[] };

/** Blocks thinner than this have no edges to take hold of, px. */
const narrowest = 20;

/** The captions in view. The list is their keyboard's way: here they are for the mouse. */
const Blocks = ({ track, view, problems, selected, player, rate, speech, select, edit }: BlocksProps) => {
  const snapTimes = (): readonly number[] => {
    const span = [view.from, timeOf(view, view.width)] as const;
    const inView = (time: number): boolean => time >= span[0] && time <= span[1];
    return [player.time(), ...speech.flat().filter(inView)];
  };
  const { drag, begin, move, end, cancel } = useBlockDrag({ track, view, rate, snapTimes, select, edit });
  const handlers = { onPointerMove: move, onPointerUp: end, onPointerCancel: cancel };
  return (
    <div className="wave__blocks" aria-hidden="true">
      {laneBlocks(track, view).map((block) => {
        const at = block.first;
        const row = stackedRows(track)[at];
        const caption = track[at];
        if (caption === undefined) return null;
        const times: { readonly start: Ms; readonly end: Ms } = drag?.at === at ? drag.times : caption;
        const single = block.count === 1;
        const left = single ? xOf(view, times.start) : block.left;
        const width = single ? Math.max(1, xOf(view, times.end) - left) : block.width;
        return (
          <div
            key={caption.id}
            className={lookOf(at === selected, problems.has(at), drag?.at === at)}
            data-caption={at}
            style={{ left, width, ...(single && row !== undefined ? rowStyle(row, 8) : {}) }}
            title={single ? caption.lines.join('\n') : `${String(block.count)} captions`}
            onPointerDown={begin(at, 'body')}
            {...handlers}
          >
            {single && width >= narrowest && (
              <>
                <span className="wave__edge wave__edge--start" onPointerDown={begin(at, 'start')} {...handlers} />
                <span className="wave__words">
                  <span className="mono">{at + 1}</span> {caption.lines.join(' ')}
                </span>
                <span className="wave__edge wave__edge--end" onPointerDown={begin(at, 'end')} {...handlers} />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
};

const lookOf = (selected: boolean, bad: boolean, dragged: boolean): string =>
  ['wave__block', bad ? 'wave__block--bad' : '', selected ? 'wave__block--selected' : '', dragged ? 'wave__block--dragged' : ''].filter(Boolean).join(' ');
