/** The prompter's picture, small: the same component as on the output, at the output's own size and then scaled. */
import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OutputStatus } from '../../../core/ipc/contract.ts';
import type { Show } from '../../../core/show/show.ts';
import type { Ms } from '../../../core/units/time.ts';
import { type PrompterHandle, PrompterView } from '../../prompter-view/prompter-view.tsx';
import { useJogDrag } from '../devices/use-jog-drag.ts';
import { useWheelDrive } from '../devices/use-wheel-drive.ts';
import { upright } from '../../prompter-view/turned-look.ts';
import { useScaledShow } from '../../prompter-view/use-scaled-show.ts';

/** What to lay out for while no output is open: the usual picture of a prompter. */
const usualViewport = { width: 1920, height: 1080 };

/** The frame has the output's shape; the style sheet limits its height. */
const frameStyle = (width: number, height: number): CSSProperties =>
  ({ aspectRatio: `${String(width)} / ${String(height)}`, '--ratio': String(width / height) }) as CSSProperties;

type Props = { readonly show: Show; readonly output: OutputStatus | null; readonly rows?: RefObject<PrompterHandle | null> };

/** The preview; never mirrored or flipped, as the operator reads it straight. Its rows can be dragged, and the wheel turns over it. */
export const Preview = ({ show, output, rows }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const along = useRef<((from: Ms, px: number) => Ms | null) | null>(null);
  const [room, setRoom] = useState(0);
  const scaled = useScaledShow(show, output?.look.scale ?? 1);
  const { width, height } = upright(output?.viewport ?? usualViewport, output?.look.turn ?? 0);
  const viewport = useMemo(() => ({ width, height }), [width, height]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    // Whole px, as clientWidth has them, would leave a strip of the frame below an upright picture.
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useJogDrag({ element: frame, along, show, scale: room / width });
  useWheelDrive({ element: frame, withAlt: false });
  return (
    <div className="preview" role="img" aria-label={show.blank ? 'Prompter preview: blank' : 'Prompter preview'}>
      <div ref={frame} className="preview__frame" style={frameStyle(width, height)}>
        {show.frozen !== null && <span className="pill pill--blank preview__frozen">Output frozen</span>}
        {room > 0 && <PrompterView alongRef={along} {...(rows === undefined ? {} : { handle: rows })} show={scaled} viewport={viewport} scale={room / width} />}
      </div>
    </div>
  );
};
