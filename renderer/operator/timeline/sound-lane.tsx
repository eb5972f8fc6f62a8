/** The lane of the ruling takes' sound, under the captions: drawn anew when the view turns, never by the frame. */
import { useEffect, useRef } from 'react';
import { firstMoment, lastMoment, takeMomentAt, takeTime } from '../../../core/takes/take-time.ts';
import type { Timeline } from '../../../core/timeline/timeline.ts';
import { timeOf, xOf, type TimelineView } from './scale.ts';
import { peaksASecond } from './sound-peaks.ts';
import type { RulingSound } from './use-ruling-sounds.ts';

type Props = { readonly sounds: readonly RulingSound[]; readonly timeline: Timeline; readonly view: TimelineView };

/** Width of a bar and its gap, px. */
const bar = { width: 2, gap: 1 } as const;

/** Speech is quiet beside full scale: a peak of half of it fills the lane. */
const gain = 2;

const drawSound = (pen: CanvasRenderingContext2D, height: number, { take, peaks }: RulingSound, timeline: Timeline, view: TimelineView): void => {
  const map = takeTime(timeline, take);
  const [from, to] = [firstMoment(map), lastMoment(map)];
  if (from === null || to === null) return;
  const each = bar.width + bar.gap;
  const last = Math.min(view.width, xOf(view, to));
  for (let x = Math.max(0, Math.floor(xOf(view, from) / each) * each); x < last; x += each) {
    const moment = takeMomentAt(map, timeOf(view, x));
    if (moment === null) continue;
    const at = Math.floor(((moment.at - (take.audio?.at ?? 0)) * peaksASecond) / 1000);
    const until = Math.max(at + 1, at + Math.ceil((each / view.pxPerSecond) * peaksASecond * moment.pace));
    const peak = peaks.subarray(Math.max(0, at), Math.max(0, until)).reduce((most, one) => Math.max(most, one), 0);
    const tall = Math.max(1, Math.min(height, (height * peak * gain) / 255));
    pen.fillRect(x, (height - tall) / 2, bar.width, tall);
  }
};

/** The lane. */
export const SoundLane = ({ sounds, timeline, view }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (element === null || pen === null || pen === undefined || view.width === 0) return;
    const scale = globalThis.devicePixelRatio;
    const height = element.clientHeight;
    element.width = Math.round(view.width * scale);
    element.height = Math.round(height * scale);
    pen.scale(scale, scale);
    pen.fillStyle = getComputedStyle(element).getPropertyValue('--blue');
    for (const sound of sounds) drawSound(pen, height, sound, timeline, view);
  }, [sounds, timeline, view]);
  return (
    <div className="lane lane--sound" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
};
