/** Writes captions as a transcript: words only, or each paragraph with its time. */
import { formatTimestamp } from '../times/format-timestamp.ts';
import { joinLines } from '../fix/free-text.ts';
import type { JudgeProblem } from '../formats/judge.ts';
import type { ReadTrack } from '../reading/read-problem.ts';
import { isForPeople } from '../stl/user-data.ts';
import { carriableRemark } from '../text/carriable.ts';
import type { CaptionDocument } from '../track.ts';
import { plainBlocks } from './plain-blocks.ts';
import { writeLabel } from './speaker-label.ts';
import { type TranscriptParagraph, transcriptParagraphs } from './transcript-paragraphs.ts';

const timed = (paragraph: TranscriptParagraph): string => `[${formatTimestamp(paragraph.start, '.').slice(0, -4)}] ${writeLabel(paragraph)}`;

/** A remark as one line; the others of its lines are lost, which is said before. */
const headingOf = (note: string): string => `# ${note.replaceAll('\n', ' ')}`;

const closingOf = ({ closingNotes = [] }: CaptionDocument['head']): readonly string[] => closingNotes.map(carriableRemark).filter((note) => note !== '' && isForPeople(note));

const written = ({ head, track }: CaptionDocument, line: (paragraph: TranscriptParagraph) => string): string => {
  const paragraphs = transcriptParagraphs(track).flatMap((paragraph) => [...paragraph.notes.map(headingOf), line(paragraph)]);
  const blocks = [...paragraphs, ...closingOf(head).map(headingOf)];
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
};

/** The words as paragraphs with an empty line between them; speakers before what they say, remarks as headings. */
export const writePlainTranscript = (document: CaptionDocument): string => written(document, writeLabel);

/** The same with the time that each paragraph begins at: `[00:01:05] ANNA: Good evening.` */
export const writeTimedTranscript = (document: CaptionDocument): string => written(document, timed);

const objection = (message: string): JudgeProblem => ({ code: 'difference', severity: 'error', message, line: 1, column: 1 });

type Plain = { readonly speaker: string | null; readonly notes: readonly string[]; readonly text: string };

const signsOf = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '');

/** Reads a plain transcript and compares it with what was meant: who says what, the headings, and every sign; nothing when all is well. */
export const judgePlainTranscript = (text: string, { head, track }: CaptionDocument, read: (text: string) => ReadTrack): readonly JudgeProblem[] => {
  const { blocks, closingNotes } = plainBlocks(text);
  const plain = (one: Plain): string => JSON.stringify([one.speaker, one.notes.map((note) => note.replaceAll('\n', ' ')), one.text]);
  const meant = transcriptParagraphs(track);
  const seen = blocks.map(({ lines, ...block }) => plain({ ...block, text: joinLines(lines) }));
  const differing = meant.findIndex((paragraph, index) => plain(paragraph) !== seen[index]);
  const closing = closingOf(head).map((note) => note.replaceAll('\n', ' '));
  return [
    ...(seen.length === meant.length ? [] : [objection(`${String(meant.length)} paragraphs were meant and ${String(seen.length)} read back.`)]),
    ...(differing < 0 ? [] : [objection(`Paragraph ${String(differing + 1)} reads back differently.`)]),
    ...(closing.join('\n') === closingNotes.join('\n') ? [] : [objection('The closing remarks read back differently.')]),
    ...(signsOf(meant.map((one) => one.text)) === signsOf(read(text).track.flatMap(({ lines }) => lines)) ? [] : [objection('The words read back differently.')]),
  ];
};
