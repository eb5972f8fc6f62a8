/** EBU STL as two of the formats: for teletext and for open subtitling. */
import { failure } from '../../problem/failure.ts';
import { judged } from '../export-captions.ts';
import { judgeReading } from '../judge.ts';
import { readStl } from '../stl/read-stl.ts';
import { charactersFor } from '../stl/stl-characters.ts';
import { holdsLanguage } from '../stl/stl-languages.ts';
import { holdsInStl, type StlDisplay, stlColumns, stlRows } from '../stl/text-field.ts';
import { carriableStl, heldTitle, latestTime, mostSubtitles, stlRate, writeStl } from '../stl/write-stl.ts';
import type { Placement } from '../track.ts';
import { plain } from './holds.ts';
import type { Content, TrackFormat } from './track-format.ts';

/** A row and a side; a row of the page is near enough to a place. */
const holdsPlace = ({ position, size, vertical, region }: Placement): boolean =>
  position === undefined && size === undefined && vertical === undefined && region === undefined;

const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? Uint8Array.from(content, (character) => character.charCodeAt(0) & 0xff) : content);

/** One of the two. */
export const stlFormat = (name: 'stl' | 'stl-open', label: string, display: StlDisplay, endings: readonly string[]): TrackFormat => ({
  name,
  label,
  endings,
  holds: {
    ...plain,
    placement: holdsPlace,
    emphasis: (kind) => holdsInStl(display, kind),
    title: (title) => heldTitle(title) === title,
    language: holdsLanguage,
    times: 'frames of the video (25 or 30 a second)',
    overlaps: 'moved',
    missing: (track) => charactersFor(track).replaced,
    columns: stlColumns[display],
    rows: stlRows[display],
  },
  read: (content, options) => readStl(bytesOf(content), options),
  write: (document, options) => {
    const { track } = document;
    if (track.length > mostSubtitles) return failure('too-many-captions', `EBU STL numbers ${String(mostSubtitles)} subtitles at most: export the stories one by one.`);
    if (track.some(({ end }) => end >= latestTime)) return failure('too-late', 'EBU STL ends with the 24th hour: move the captions or export another format.');
    const file = writeStl(document, display, options);
    return judged(file, judgeReading(readStl(file, options), carriableStl(track, display, stlRate(options.frameRate))));
  },
});
