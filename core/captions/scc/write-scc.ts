/** Writes a track as SCC (Scenarist Closed Caption): CEA-608 pop-on captions for the first channel. */
import { carryEmphasis, withEmphasis } from '../edit/carry-emphasis.ts';
import { carriableTrack } from '../text/carriable.ts';
import { frameTime, nearestFrame } from '../times/frame-rate.ts';
import { formatTimecode } from '../times/timecode.ts';
import { judgeReading, type JudgeProblem } from '../formats/judge.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { splitTall } from '../split-tall.ts';
import type { Caption, Track } from '../track.ts';
import { loadingUnits } from './caption-units.ts';
import { text608 } from './characters.ts';
import { sccWord } from './control-codes.ts';
import { type Held608, held608 } from './held-608.ts';
import { columns608, movesLeft, rows608 } from './place-608.ts';
import { readScc, sccRate } from './read-scc.ts';
import { type Schedule, schedule } from './schedule.ts';
import { wrapLine } from './wrap-line.ts';

const rowsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => wrapLine(text608(line).trim(), columns608));

const linesOf = (lines: readonly string[]): readonly string[] => rowsOf(lines).slice(0, rows608);

const heldEmphasis = (caption: Caption, lines: readonly string[]): Held608 => held608(carryEmphasis(caption, lines), lines);

const rowCount = ({ lines }: Caption): number => rowsOf(lines).length;

/** The captions in 15 rows each: what has no room comes after. */
const inRows = (track: Track): Track => splitTall(carriableTrack(track, 'vtt'), rowCount, rows608);

/** The track as CEA-608 can hold it: its characters, 32 columns, 15 rows, no names. */
export const carriableScc = (track: Track): Track =>
  oneAtATime(inRows(track)).map((caption, index) => {
    const lines = linesOf(caption.lines);
    const held = { id: String(index + 1), start: caption.start, end: caption.end, lines, speaker: null, ...(caption.placement === undefined ? {} : { placement: caption.placement }) };
    return withEmphasis(held, heldEmphasis(caption, lines).emphasis);
  });

/** How many captions are changed where only their words tell. */
export type Changes608 = {
  /** Parts of words emphasised: the whole words are. */
  readonly widened: number;
  /** Italics without a cell for their code beside that of a colour. */
  readonly withoutItalics: number;
  /** Lines too long for their column. */
  readonly moved: number;
  /** More rows than there are, once long lines are broken: parted in time. */
  readonly parted: number;
};

/** What is changed of a track. */
export const changes608 = (track: Track): Changes608 => {
  const parted = carriableTrack(track, 'vtt').filter((caption) => rowCount(caption) > rows608).length;
  const changes = { widened: 0, withoutItalics: 0, moved: 0, parted };
  for (const caption of inRows(track)) {
    const lines = linesOf(caption.lines);
    const { widened, withoutItalics } = heldEmphasis(caption, lines);
    if (widened) changes.widened += 1;
    if (withoutItalics) changes.withoutItalics += 1;
    if (movesLeft(lines, caption.placement)) changes.moved += 1;
  }
  return changes;
};

/** What is sent for a track and when. */
export const scheduleScc = (track: Track): Schedule =>
  schedule(
    carriableScc(track).map(({ start, end, lines, placement, emphasis }) => ({
      start: nearestFrame(start, sccRate),
      end: nearestFrame(end, sccRate),
      units: loadingUnits(lines, placement, emphasis),
    })),
  );

/** How many captions come up more than `frames` later than asked, as loading them takes longer than there is time. */
export const lateCaptions = (track: Track, frames: number): number => {
  const { shown } = scheduleScc(track);
  return carriableScc(track).filter(({ start }, index) => (shown[index] ?? 0) - nearestFrame(start, sccRate) > frames).length;
};

/** The track as an SCC file. `dropFrame` writes drop-frame timecode (`;`). */
export const writeScc = (track: Track, dropFrame: boolean): string => {
  const lines = scheduleScc(track).bursts.map(
    ({ frame, pairs }) => `${formatTimecode({ frame, dropFrame }, sccRate)}\t${pairs.map(sccWord).join(' ')}\n\n`,
  );
  return `Scenarist_SCC V1.0\n\n${lines.join('')}`;
};

/** Reads an SCC text back and compares it with what was to be sent: texts, and the frame each comes up at. */
export const judgeScc = (text: string, track: Track): readonly JudgeProblem[] => {
  const { shown } = scheduleScc(track);
  const read = readScc(text);
  const meant = carriableScc(track).map((caption, index) => ({
    ...caption,
    start: frameTime(shown[index] ?? 0, sccRate),
    // When it goes is when the next one has been loaded, if it was to go before.
    end: read.track[index]?.end ?? caption.end,
  }));
  return judgeReading(read, meant);
};
