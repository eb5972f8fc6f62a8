/** Writes captions as a table of comma-separated values (RFC 4180), for spreadsheets and translators. */
import { carriableTrack } from '../text/carriable.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import type { Track } from '../track.ts';
import { namesIn } from '../vtt/voices.ts';

/** RFC 4180, 2.5 to 2.7: in quotes where it holds a quote, a comma, a line end, or outer spaces; quotes are doubled. */
const field = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const head = ['number', 'id', 'start', 'end', 'speaker', 'text', 'notes'];

/** A header and a row for each caption, with everybody who speaks in it; lines end in CRLF (2.1), those inside a text in LF. */
export const writeCsv = (track: Track): string => {
  const rows = carriableTrack(track, 'text').map((caption, index) => [
    String(index + 1),
    caption.id,
    formatTimestamp(caption.start, '.'),
    formatTimestamp(caption.end, '.'),
    namesIn(caption).join(' / '),
    caption.lines.join('\n'),
    (caption.notes ?? []).join('\n'),
  ]);
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
};
