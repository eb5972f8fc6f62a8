/** The playhead of the workspace: the media element's where there is one, else a time that stands still. */
import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { type FrameRate, frameTime, nearestFrame } from '../../../core/captions/times/frame-rate.ts';
import { ms, type Ms } from '../../../core/units/time.ts';

/** The playhead and what moves it. */
export type Player = {
  readonly element: RefObject<HTMLVideoElement | null>;
  readonly playing: boolean;
  /** Length of the media; null as long as there is none or it is not known. */
  readonly duration: Ms | null;
  readonly time: () => Ms;
  readonly seek: (to: Ms) => void;
  readonly toggle: () => void;
  readonly stepFrames: (frames: number, rate: FrameRate) => void;
  /** For the media element: it plays, stops, knows its length, is gone. */
  readonly setPlaying: (playing: boolean) => void;
  readonly setDuration: (duration: Ms | null) => void;
  /** Grows with each jump, so that what follows the playhead draws again. */
  readonly moves: number;
};

/** A playhead at 0. */
export const usePlayer = (): Player => {
  const element = useRef<HTMLVideoElement | null>(null);
  const still = useRef<Ms>(ms(0));
  const [playing, setPlaying] = useState(false);
  const [duration, setDuration] = useState<Ms | null>(null);
  const [moves, setMoves] = useState(0);
  const time = useCallback((): Ms => (element.current === null ? still.current : ms(Math.floor(element.current.currentTime * 1000))), []);
  const seek = useCallback((to: Ms): void => {
    const at = ms(Math.max(0, to));
    still.current = at;
    // The time of a frame in whole ms may lie before the frame itself by a part of one: half a ms more is in it for sure.
    if (element.current !== null) element.current.currentTime = (at + 0.5) / 1000;
    setMoves((count) => count + 1);
  }, []);
  const toggle = useCallback((): void => {
    const media = element.current;
    if (media === null) return;
    if (media.paused) void media.play().catch(() => undefined);
    else media.pause();
  }, []);
  const stepFrames = useCallback(
    (frames: number, rate: FrameRate): void => {
      element.current?.pause();
      seek(frameTime(Math.max(0, nearestFrame(time(), rate) + frames), rate));
    },
    [seek, time],
  );
  return useMemo(
    () => ({ element, playing, duration, time, seek, toggle, stepFrames, setPlaying, setDuration, moves }),
    [playing, duration, time, seek, toggle, stepFrames, moves],
  );
};
