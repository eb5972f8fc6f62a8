/** Writes captions as a transcript: words only, or each paragraph with its time. */
import { formatTimestamp } from '../format-timestamp.ts';
import type { Track } from '../track.ts';
import { type TranscriptParagraph, transcriptParagraphs } from './transcript-paragraphs.ts';

const spoken = ({ speaker, text }: TranscriptParagraph): string => (speaker === null ? text : `${speaker}: ${text}`);

const timed = (paragraph: TranscriptParagraph): string => `[${formatTimestamp(paragraph.start, '.').slice(0, -4)}] ${spoken(paragraph)}`;

const written = (track: Track, line: (paragraph: TranscriptParagraph) => string): string => {
  const blocks = transcriptParagraphs(track).flatMap((paragraph) => [...paragraph.notes.map((note) => `# ${note.replaceAll('\n', ' ')}`), line(paragraph)]);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
};

/** The words as paragraphs with an empty line between them; speakers before what they say, remarks as headings. */
export const writePlainTranscript = (track: Track): string => written(track, spoken);

/** The same with the time that each paragraph begins at: `[00:01:05] ANNA: Good evening.` */
export const writeTimedTranscript = (track: Track): string => written(track, timed);
