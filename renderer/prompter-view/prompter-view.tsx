/** The prompter's picture, the same in the prompter window and in the operator's preview. */
import { type CSSProperties, type ReactElement, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { Message, Show } from '../../core/show/show.ts';
import type { Place } from '../../core/timeline/timeline.ts';
import { mainClock } from '../bridge/main-clock.ts';
import { CountIn } from './count-in.tsx';
import { followCue } from './follow-cue.ts';
import { InfoStrip } from './info-strip.tsx';
import { KeepBlack } from './keep-black.tsx';
import { pictureClasses, pictureVariables } from './picture-variables.ts';
import './prompter-view.css';
import type { Viewport } from './prompter-style.ts';
import { Stage } from './stage.ts';
import { type Turn, downwards, turning, upright } from './turned-look.ts';
import { markWords } from './word-marks.ts';

/** What a window may ask of a prompter view. */
export type PrompterHandle = {
  /** The place where a row begins, so many rows from the one at the cue marker (negative: back). Null: there are no rows. */
  readonly placeOfRow: (by: number) => Place | null;
};

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
  readonly handle?: RefObject<PrompterHandle | null>;
};

type StageElements = { readonly layer: RefObject<HTMLDivElement | null>; readonly blocks: RefObject<HTMLDivElement | null>; readonly beat: RefObject<HTMLDivElement | null> };

/** Keeps a stage in the elements, up to date with the show, the fonts and the clock. */
const useStage = ({ show, viewport, turned = 0, flipped = false, alongRef, handle }: PrompterViewProps): StageElements => {
  const layer = useRef<HTMLDivElement>(null);
  const blocks = useRef<HTMLDivElement>(null);
  const beat = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const seen = useMemo(() => upright(viewport, turned), [viewport, turned]);
  const way = downwards(flipped, turned);

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

  useLayoutEffect(() => stage.current?.update({ show, viewport: seen, way }), [show, seen, way]);
  useImperativeHandle(alongRef, () => (from, px) => stage.current?.timeAlong(from, px) ?? null, []);
  useImperativeHandle(handle, () => ({ placeOfRow: (by) => stage.current?.placeOfRow(by) ?? null }), []);
  const marks = show.rehearsal.on && show.rehearsal.marksWords;
  useEffect(() => (marks && blocks.current !== null ? markWords(blocks.current, show) : undefined), [marks, show]);
  const follows = show.picture.highlightCue || show.picture.countdown;
  useEffect(() => (follows && blocks.current !== null ? followCue({ rows: blocks.current, beat: beat.current }, show) : undefined), [follows, show]);
  return { layer, blocks, beat };
};

/** Letters of a message that fit the width of an output at the size of the type, as a share of it. */
const messageStyle = ({ text }: Message, { width }: Viewport): CSSProperties => ({ '--prompter-fit': `${(width * 1.5) / Math.max(8, [...text].length)}px` }) as CSSProperties;

const Picture = (props: PrompterViewProps): ReactElement => {
  const { show, viewport, scale = 1, turned = 0, mirrored = false, flipped = false } = props;
  const { picture, message } = show;
  const { layer, blocks, beat } = useStage(props);
  const { width, height } = viewport;
  const seen = upright(viewport, turned);
  return (
    <div className="prompter" style={{ width: width * scale, height: height * scale }}>
      <div className="prompter-output" style={{ ...seen, transform: `scale(${scale}) ${turning(viewport, turned)}`, ...pictureVariables(picture, seen) }}>
        <div className={pictureClasses(picture)} style={{ transform: `scale(${mirrored ? -1 : 1}, ${flipped ? -1 : 1})` }}>
          {picture.showMarker && <div className={`prompter-marker-${picture.markerShape} prompter-marker-below`} />}
          <div ref={layer} className="prompter-rows">
            <div ref={blocks} className="prompter-blocks" />
          </div>
          {picture.dimRead && <div className="prompter-read" />}
          {picture.showMarker && <div className={`prompter-marker-${picture.markerShape} prompter-marker`} />}
          <div ref={beat} className="prompter-beat" aria-hidden="true" hidden>
            <span />
            <i />
          </div>
          <div className="prompter-notes">
            {message !== null && (
              <div className={message.flash ? 'prompter-message prompter-message-flash' : 'prompter-message'} style={messageStyle(message, seen)}>
                <bdi>{message.text}</bdi>
              </div>
            )}
            <InfoStrip show={show} />
          </div>
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
