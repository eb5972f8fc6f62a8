/** The captions as they will be written; only those in view are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { CaptionProblem } from '../../../core/captions/check/check.ts';
import { formatTimestamp } from '../../../core/captions/times/format-timestamp.ts';
import type { Track } from '../../../core/captions/track.ts';
import { captionFaults } from '../timeline/caption-faults.ts';

/** What the checks can ask of the preview. */
export type PreviewHandle = { readonly goTo: (caption: number) => void };

type Props = {
  readonly track: Track;
  readonly problems: readonly CaptionProblem[];
  readonly format: 'vtt' | 'srt';
  readonly handle: Ref<PreviewHandle>;
};

/** Height of a caption of two lines, px. */
const usualHeight = 74;

/** The list. */
export const CaptionPreview = memo(({ track, problems, format, handle }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(-1);
  const separator = format === 'srt' ? ',' : '.';
  const faults = useMemo(() => captionFaults(problems), [problems]);
  const virtual = useVirtualizer({
    count: track.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  useEffect(() => setChosen(-1), [track]);
  useImperativeHandle(handle, () => ({
    goTo: (caption) => {
      setChosen(caption);
      virtual.scrollToIndex(caption, { align: 'center' });
    },
  }));
  return (
    <div ref={scroller} className="captions-preview" tabIndex={0} role="group" aria-label="The file's captions">
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const caption = track[item.index];
          if (caption === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={lookOf(item.index === chosen, faults.has(item.index))}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <span className="mono captions-preview__time">
                {`${caption.id}  ${formatTimestamp(caption.start, separator)} --> ${formatTimestamp(caption.end, separator)}`}
              </span>
              {caption.speaker !== null && <span className="captions-preview__speaker">{caption.speaker}</span>}
              <span className="captions-preview__lines" dir="auto">
                {caption.lines.join('\n')}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
});
CaptionPreview.displayName = 'CaptionPreview';

const lookOf = (chosen: boolean, bad: boolean): string =>
  ['captions-preview__item', chosen ? 'captions-preview__item--chosen' : '', bad ? 'captions-preview__item--bad' : ''].filter(Boolean).join(' ');
