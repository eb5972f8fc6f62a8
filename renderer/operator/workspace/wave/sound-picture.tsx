/** The sound under the caption blocks. */
import { useLayoutEffect, useRef } from 'react';
import type { TimelineView } from '../../timeline/scale.ts';
import { drawSound, type SoundDrawing } from './sound-drawing.ts';

type Props = {
  readonly view: TimelineView;
  /** Levels, dB of full scale, one for 5 ms; empty before there are any. */
  readonly levels: Float32Array;
};

/** Draws the levels for the view; nothing while there is no sound. */
export const SoundPicture = ({ view, levels }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<SoundDrawing>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const begun = drawSound(element.current);
    drawing.current = begun;
    return () => {
      drawing.current = null;
      begun.end();
    };
  }, []);
  useLayoutEffect(() => drawing.current?.show(levels), [levels]);
  useLayoutEffect(() => drawing.current?.look(view), [view]);
  return <div ref={element} className={levels.length === 0 ? 'wave__sound wave__sound--none' : 'wave__sound'} aria-hidden="true" />;
};
