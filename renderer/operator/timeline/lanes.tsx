/** The two lanes of the timeline: what is read, and what is captioned. */
import { memo } from 'react';
import type { Track } from '../../../core/captions/track.ts';
import { countCaptionCharacters } from '../../../core/captions/text/count-characters.ts';
import type { TimedCue } from '../../../core/timeline/timeline.ts';
import { laneBlocks, type LaneBlock } from './lane-blocks.ts';
import type { TimelineView } from './scale.ts';
import { type StackedRow, stackedRows } from './stacked-rows.ts';

/** Narrower blocks carry no words, px. */
const narrowest = 22;

type CueLaneProps = { readonly cues: readonly TimedCue[]; readonly view: TimelineView; readonly current: number };

/** The cues in view. */
export const CueLane = memo(({ cues, view, current }: CueLaneProps) => (
  <div className="lane lane--cues" aria-hidden="true">
    {laneBlocks(cues, view).map((block) => {
      const now = current >= block.first && current < block.first + block.count;
      const text = cues[block.first]?.cue.text ?? '';
      return (
        <Block key={block.first} block={block} look={now ? 'block block--now' : 'block'} title={block.count === 1 ? text : `${String(block.count)} cues`} words={block.count === 1 ? text : ''} />
      );
    })}
  </div>
));
CueLane.displayName = 'CueLane';

type CaptionLaneProps = {
  readonly track: Track;
  readonly view: TimelineView;
  readonly faults: ReadonlyMap<number, readonly string[]>;
  readonly stale: boolean;
};

/** The captions in view; those with faults in amber. */
export const CaptionLane = memo(({ track, view, faults, stale }: CaptionLaneProps) => (
  <div className={stale ? 'lane lane--captions lane--stale' : 'lane lane--captions'} aria-hidden="true">
    {laneBlocks(track, view).map((block) => {
      const caption = track[block.first];
      const row = block.count === 1 ? stackedRows(track)[block.first] : undefined;
      const found = faultsUnder(block, faults);
      const title = block.count === 1 ? [caption?.lines.join('\n') ?? '', ...found].join('\n') : `${String(block.count)} captions`;
      const speed = caption === undefined ? '' : ` · ${String(Math.round((countCaptionCharacters(caption.lines) * 1000) / (caption.end - caption.start)))} cps`;
      const words = block.count === 1 ? `${String(block.first + 1)}${found.length > 0 ? speed : ''}` : '';
      return <Block key={block.first} block={block} look={found.length > 0 ? 'block block--bad' : 'block block--caption'} title={title} words={words} row={row} />;
    })}
  </div>
));
CaptionLane.displayName = 'CaptionLane';

const faultsUnder = (block: LaneBlock, faults: CaptionLaneProps['faults']): readonly string[] => {
  const found: string[] = [];
  for (let index = block.first; index < block.first + block.count; index += 1) found.push(...(faults.get(index) ?? []));
  return found;
};

/** Height of a lane, px (`.block`). */
const laneHeight = 36;

/** Where a block lies that has not the lane to itself. */
const rowBox = ({ row, of }: StackedRow) => ({ top: (row * laneHeight) / of, height: laneHeight / of - 1, padding: 0 });

type BlockProps = { readonly block: LaneBlock; readonly look: string; readonly title: string; readonly words: string; readonly row?: StackedRow | undefined };

const Block = ({ block, look, title, words, row }: BlockProps) => (
  <div className={look} title={title} style={{ left: block.left, width: block.width, ...(row === undefined || row.of === 1 ? {} : rowBox(row)) }}>
    {block.width >= narrowest && words}
  </div>
);
