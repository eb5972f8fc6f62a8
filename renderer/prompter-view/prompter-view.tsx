/** The prompter's picture, the same in the prompter window and in the operator's preview. */
import { type CSSProperties, type ReactElement, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { Show } from '../../core/show/show.ts';
import { mainClock } from '../bridge/main-clock.ts';
import { CountIn } from './count-in.tsx';
import { KeepBlack } from './keep-black.tsx';
import './prompter-view.css';
import { type Viewport, prompterStyle } from './prompter-style.ts';
import { Stage } from './stage.ts';
import { type Downwards, type Turn, downwards, turning, upright } from './turned-look.ts';
import { markWords } from './word-marks.ts';

/** What a prompter view shows. `viewport` is the output's size in CSS px: it decides where rows break, whatever the scale. */
export type PrompterViewProps = {
  readonly show: Show;
  readonly viewport: Viewport;
  /** How large the view is on this page, as a share of the viewport: 1 in the prompter window. */
  readonly scale?: number;
  /** Left and right exchanged, for a mirror glass. The operator's preview never is. */
  readonly mirrored?: boolean;
  /** Upside down. The operator's preview never is. */
  readonly flipped?: boolean;
  /** Degrees clockwise by which the picture is turned on its display. The operator's preview never is. */
  readonly turned?: Turn;
  /** Is given what finds a moment by rows while the picture is there: a hand that drags the rows needs it. */
  readonly alongRef?: RefObject<Stage['timeAlong'] | null>;
};

const variables = (show: Show, viewport: Viewport): CSSProperties => {
  const style = prompterStyle(show.picture, viewport);
  return {
    '--prompter-type': `${style.typeSize}px`,
    '--prompter-row': `${style.rowHeight}px`,
    '--prompter-gap': `${style.gap}px`,
    '--prompter-margin': `${style.margin}px`,
    '--prompter-marker': `${style.markerY}px`,
    '--prompter-background': show.picture.backgroundColour,
  } as CSSProperties;
};

/** Keeps a stage in the elements, up to date with the show, the fonts and the clock. */
const useStage = (show: Show, viewport: Viewport, way: Downwards) => {
  const layer = useRef<HTMLDivElement>(null);
  const blocks = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);

  useLayoutEffect(() => {
    if (layer.current === null || blocks.current === null) return undefined;
    const made = new Stage({ layer: layer.current, blocks: blocks.current }, mainClock.now);
    stage.current = made;
    document.fonts.addEventListener('loadingdone', made.relayout);
    const stopClock = mainClock.subscribe(made.resync);
    return () => {
      document.fonts.removeEventListener('loadingdone', made.relayout);
      stopClock();
      made.dispose();
      stage.current = null;
    };
  }, []);

  useLayoutEffect(() => stage.current?.update({ show, viewport, way }), [show, viewport, way]);
  const marks = show.rehearsal.on && show.rehearsal.marksWords;
  useEffect(() => (marks && blocks.current !== null ? markWords(blocks.current, show) : undefined), [marks, show]);
  return { layer, blocks, stage };
};

const Picture = ({ show, viewport: page, scale = 1, mirrored = false, flipped = false, turned = 0, alongRef }: PrompterViewProps): ReactElement => {
  const viewport = useMemo(() => upright(page, turned), [page, turned]);
  const { layer, blocks, stage } = useStage(show, viewport, downwards(flipped, turned));
  useImperativeHandle(alongRef, () => (from, px) => stage.current?.timeAlong(from, px) ?? null, [stage]);
  const { width, height } = viewport;
  return (
    <div className="prompter" style={{ width: page.width * scale, height: page.height * scale }}>
      <div className="prompter-output" style={{ width, height, transform: `scale(${scale}) ${turning(page, turned)}`, ...variables(show, viewport) }}>
        <div
          className={show.picture.showPauses ? 'prompter-picture' : 'prompter-picture prompter-hide-pauses'}
          style={{ transform: `scale(${mirrored ? -1 : 1}, ${flipped ? -1 : 1})` }}
        >
          <div ref={layer} className="prompter-rows">
            <div ref={blocks} className="prompter-blocks" />
          </div>
          <div className="prompter-read" />
          {show.picture.showMarker && <div className="prompter-marker" />}
          <CountIn roll={show.roll} />
          {show.blank && <div className="prompter-blank" />}
        </div>
      </div>
    </div>
  );
};

/** The prompter's picture: black, with the script rolling under the cue marker. It never shows an error: it stays black and tries again. */
export const PrompterView = (props: PrompterViewProps): ReactElement => (
  <KeepBlack width={props.viewport.width * (props.scale ?? 1)} height={props.viewport.height * (props.scale ?? 1)}>
    <Picture {...props} />
  </KeepBlack>
);
