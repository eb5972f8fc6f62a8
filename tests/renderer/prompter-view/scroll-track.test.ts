import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { anchorOf, shareRead } from '../../../renderer/prompter-view/anchor.ts';
import { blocksOf } from '../../../renderer/prompter-view/blocks.ts';
import { estimateHeight } from '../../../renderer/prompter-view/estimate-height.ts';
import { scrollTrack } from '../../../renderer/prompter-view/scroll-track.ts';

const rundown = parse('The ferry is late.\nIt may not come,... or it may.\n[TAKE]\nAsk again tomorrow.');
const map = timeline(wholeScript(rundown), newsreader);
const blocks = blocksOf(rundown);
const style = { typeSize: 96, rowHeight: 120, gap: 48, margin: 100, markerY: 300, room: 32 };

/** Each block as one row with all of its words. */
const placed = blocks.list.map((block, index) => ({
  index,
  top: index * 168,
  height: 168,
  rows: [{ top: 0, spans: block.pieces.flatMap((piece) => (piece.kind === 'words' ? [{ cue: piece.cue, from: piece.from, to: piece.to }] : [])) }],
}));

describe('scrollTrack', () => {
  const track = scrollTrack(placed, map, 'speech', style);

  it('begins with the first row at the marker and ends with the last', () => {
    expect(track.yAt(ms(0))).toBeCloseTo(60, 0);
    expect(track.yAt(map.duration)).toBeCloseTo(3 * 168 + 60, 0);
  });

  it('gives keyframes that put what is read at the marker', () => {
    const { from, to, keyframes } = track.frames();
    expect([from, to]).toEqual([0, map.duration]);
    expect(keyframes[0]?.transform).toBe(`translateY(${300 - track.yAt(ms(0))}px)`);
    expect(keyframes[0]?.offset).toBe(0);
    expect(keyframes.at(-1)?.offset).toBe(1);
    expect(track.frames()).toBe(track.frames());
  });

  it('finds the moment of a px again', () => {
    const y = track.yAt(ms(2000));
    expect(track.yAt(track.timeAt(y))).toBeCloseTo(y, 3);
  });

  it('stands still without any words', () => {
    const none = scrollTrack([], timeline(wholeScript(parse('')), newsreader), 'speech', style);
    const { from, to, keyframes } = none.frames();
    expect(to).toBeGreaterThan(from);
    expect(new Set(keyframes.map(({ transform }) => transform)).size).toBe(1);
  });
});

describe('anchorOf', () => {
  it('is the block that is read', () => {
    expect(map.cues.map(({ start }) => anchorOf(blocks, map, start))).toEqual([0, 1, 1, 3]);
  });

  it('is the first block when nothing is read', () => {
    expect(anchorOf({ list: [], ofCue: new Map() }, { cues: [], duration: ms(0) }, ms(500))).toBe(0);
  });
});

describe('shareRead', () => {
  it('is all of a cue in its pause, and nothing before it', () => {
    const [first] = map.cues;
    if (first === undefined) throw new Error('no cue');
    expect(shareRead(first, first.start)).toBe(0);
    expect(shareRead(first, ms((first.start + first.end) / 2))).toBeCloseTo(0.5);
    expect(shareRead(first, ms(first.end + 100))).toBe(1);
    expect(shareRead({ ...first, end: first.start }, first.start)).toBe(1);
  });
});

describe('estimateHeight', () => {
  it('grows with the text and leaves out the gap inside a paragraph', () => {
    const block = (length: number) => ({ kind: 'paragraph', pieces: [{ kind: 'instruction', text: 'x'.repeat(length) }], voice: 0, goesOn: false }) as const;
    expect(estimateHeight(block(10), style)).toBe(168);
    expect(estimateHeight(block(100), style)).toBe(4 * 120 + 48);
    expect(estimateHeight({ ...block(10), goesOn: true }, style)).toBe(120);
  });
});
