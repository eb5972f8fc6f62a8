/** Writes captions as a transcript: words only, or each paragraph with its time. */
import { formatTimestamp } from '../format-timestamp.ts';
import type { Track } from '../track.ts';
import { type TranscriptParagraph, transcriptParagraphs } from './transcript-paragraphs.ts';

/** Names that are known as a speaker's by their capitals. */
const inCapitals = /^\p{Lu}[\p{Lu}\p{M}\p{N} .'’-]{0,39}$/u;

/** `ANNA: text`, and `>> Anna Lind: text`, as scripts have it: so it is read back. */
const spoken = ({ speaker, text }: TranscriptParagraph): string => {
  if (speaker === null) return text;
  return inCapitals.test(speaker) ? `${speaker}: ${text}` : `>> ${speaker}: ${text}`;
};

const timed = ({ start, speaker, text }: TranscriptParagraph): string => `[${formatTimestamp(start, '.').slice(0, -4)}] ${speaker === null ? '' : `${speaker}: `}${text}`;

const written = (track: Track, line: (paragraph: TranscriptParagraph) => string): string => {
  const blocks = transcriptParagraphs(track).flatMap((paragraph) => [...paragraph.notes.map((note) => `# ${note.replaceAll('\n', ' ')}`), line(paragraph)]);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
};

/** The words as paragraphs with an empty line between them; speakers before what they say, remarks as headings. */
export const writePlainTranscript = (track: Track): string => written(track, spoken);

/** The same with the time that each paragraph begins at: `[00:01:05] ANNA: Good evening.` */
export const writeTimedTranscript = (track: Track): string => written(track, timed);
