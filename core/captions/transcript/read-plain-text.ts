/** Reads plain text as captions: its words in the lines of a style, with times that are only estimated. */
import { ms } from '../../units/time.ts';
import { spokenLoad } from '../../speech/spoken-load.ts';
import { cutText, joinLines, layText } from '../fix/free-text.ts';
import { problemList, type ReadTrack } from '../reading/read-problem.ts';
import { leastGap } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import { hasWideEdge, trimmedLine } from '../text/trimmed-line.ts';
import type { Caption } from '../track.ts';
import { styleForText } from '../styles/writing.ts';
import { paragraphTimes } from './paragraph-times.ts';
import { plainBlocks } from './plain-blocks.ts';

/** The pause after a block as a newsreader has it (design.md, section 4: paragraph), ms. */
const pauseAfter = 620;

/** A text takes a quarter of a second at least (design.md, section 4). */
const shortest = 250;

/**
 * The text as captions. A block of lines that fits is a caption as it stands; a longer one is cut. Times are those of a
 * newsreader, one block after the other from 0: to be matched with a track, or tapped along with the video. Blocks that all
 * begin with a time, as in a timed transcript, begin then, and end before the next one does.
 */
export const readPlainText = (given: string, wanted: CaptionStyle, frameRate: number): ReadTrack => {
  const timed = paragraphTimes(given);
  const { text } = timed ?? { text: given };
  const style = styleForText(wanted, text);
  const gap = leastGap(style, frameRate);
  const track: Caption[] = [];
  let now = 0;
  const { blocks, closingNotes } = plainBlocks(text);
  for (const [block, { lines, speaker, notes }] of blocks.entries()) {
    const words = joinLines(lines);
    now = timed?.starts[block] ?? now;
    const next = timed?.starts[block + 1] ?? Number.POSITIVE_INFINITY;
    const end = Math.round(Math.min(next, now + Math.max(shortest, spokenLoad(words))));
    const laid = lines.length <= style.lines && lines.every((line) => layText(line, { ...style, lines: 1 }) !== null) ? lines : null;
    const parts = laid === null ? cutText(words, now, end, style, gap) : [{ lines: laid, start: now }];
    parts.forEach((part, index) => {
      const start = Math.max(part.start, (track.at(-1)?.end ?? 0));
      const until = Math.max(start + 1, Math.round(parts[index + 1]?.start ?? end));
      track.push({ id: String(track.length + 1), start: ms(start), end: ms(until), lines: part.lines, speaker, paragraph: block + 1, ...(index === 0 && notes.length > 0 ? { notes } : {}) });
    });
    now = Math.max(end, track.at(-1)?.end ?? 0) + pauseAfter;
  }
  const isWide = text.split(/\r\n?|\n/).some((line) => hasWideEdge(trimmedLine(line)));
  const message = timed === null ? 'The text has no times: they are estimated at the pace of a newsreader. Match it with captions that have times, or tap along.' : 'Of the times the text has only those at which its paragraphs begin: the others are estimated at the pace of a newsreader.';
  const head = { ...(track.length === 0 ? {} : { paragraphs: true as const }), ...(closingNotes.length === 0 ? {} : { closingNotes }) };
  const problems = problemList();
  if (track.length > 0) problems.add('no-times', 'info', message, 1);
  if (track.length > 0 && isWide) problems.add('formatting-not-kept', 'info', 'Wide spaces where lines begin and end are not kept.', 1);
  return { ...(Object.keys(head).length === 0 ? {} : { head }), track, problems: problems.all() };
};
