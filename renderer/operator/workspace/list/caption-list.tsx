/** The captions as a list: times, words, reading speed, what is wrong; only the rows that are seen are in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { CaptionProblem } from '../../../../core/captions/check/check.ts';
import type { CaptionStyle } from '../../../../core/captions/styles/styles.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import type { Ms } from '../../../../core/units/time.ts';
import { CaptionRow } from './caption-row.tsx';
import './caption-list.css';

/** Height to assume for a row until it is measured, px. */
const usualRowHeight = 56;

/** What every row can do. */
export type RowDeeds = {
  readonly writeTime: (time: Ms) => string;
  readonly select: (index: number, seek: boolean) => void;
  readonly startEditing: () => void;
  /** What was typed into a caption before the app ended in the middle of it; null: nothing. */
  readonly leftOf: (id: string) => string | null;
  readonly typed: (id: string, text: string) => void;
  /** Ends the editing of a caption with another text, or with null to leave it as it was. */
  readonly endEditing: (caption: Caption, text: string | null) => void;
  /** Ends the editing and splits the caption before a word of the text. */
  readonly splitText: (caption: Caption, text: string, word: number) => void;
  /** Says where the cursor must be to split. */
  readonly tellWhereToSplit: () => void;
};

type Props = {
  /** The list itself: it has the focus while nothing else is to have it. */
  readonly home: RefObject<HTMLDivElement | null>;
  readonly track: Track;
  readonly style: CaptionStyle;
  readonly problems: ReadonlyMap<number, readonly CaptionProblem[]>;
  /** By the id of each caption that differs from the file it was matched with: what differs. */
  readonly differing: ReadonlyMap<string, readonly string[]>;
  readonly selected: number;
  /** The caption on the video now; -1: none. */
  readonly shown: number;
  readonly editing: boolean;
  /** The video plays, and the selection follows it. */
  readonly playing: boolean;
  readonly deeds: RowDeeds;
};

/** What a screen reader hears while the keys go from caption to caption: the focus stays on the list. */
const Chosen = ({ track, selected, playing, differing }: Pick<Props, 'track' | 'selected' | 'playing' | 'differing'>) => {
  const caption = track[selected];
  const differences = caption === undefined ? undefined : differing.get(caption.id);
  return (
    <p className="seen-by-readers-only" aria-live="polite">
      {caption !== undefined && !playing && `Caption ${String(selected + 1)} of ${String(track.length)}: ${caption.lines.join(' ')}${differences === undefined ? '' : `. Differs from the file. ${differences.join('. ')}`}`}
    </p>
  );
};

/** The list. */
export const CaptionList = ({ home, track, style, problems, differing, selected, shown, editing, playing, deeds }: Props) => {
  const virtual = useVirtualizer({
    count: track.length,
    getScrollElement: () => home.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => track[index]?.id ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected, { align: 'auto' });
  }, [virtual, selected]);
  return (
    <>
      <Chosen track={track} selected={selected} playing={playing} differing={differing} />
      <div ref={home} className="captions-list" tabIndex={0} role="group" aria-label="Captions">
        <ol style={{ height: virtual.getTotalSize() }} className="captions-list__rows">
          {virtual.getVirtualItems().map((item) => {
            const caption = track[item.index];
            if (caption === undefined) return null;
            const state = { selected: item.index === selected, shown: item.index === shown, differences: differing.get(caption.id), editing: editing && item.index === selected };
            return (
              <CaptionRow
                key={item.key}
                caption={caption}
                index={item.index}
                count={track.length}
                at={item.start}
                measure={virtual.measureElement}
                style={style}
                problems={problems.get(item.index)}
                {...state}
                deeds={deeds}
              />
            );
          })}
        </ol>
      </div>
    </>
  );
};
