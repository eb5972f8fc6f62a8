/** What a caption file can hold: text, ids and names normalised before they are written (docs/captions.md lists it all). */
import { carryEmphasis, withEmphasis } from '../edit/carry-emphasis.ts';
import { handNotesOn } from '../edit/hand-notes-on.ts';
import { emphasisOf, isLook } from '../emphasis/emphasis.ts';
import { holdsInSrt } from '../emphasis/emphasis-tags.ts';
import type { Caption, Track } from '../track.ts';
import { trimmedLine } from './trimmed-line.ts';
import { uniqueIds } from '../unique-ids.ts';
import { nearestInSubRip } from '../srt/subrip-place.ts';
import { heldPlacement } from '../vtt/cue-settings.ts';
import { heldMarks } from '../vtt/held-marks.ts';
import { heldClasses } from '../vtt/tag-classes.ts';
import { heldVoices } from '../vtt/voices.ts';

/** The formats that are written here. */
export type CaptionFormat = 'vtt' | 'srt';

/** What a track is made ready for: `text` holds what WebVTT does and remarks of plain text, `ttml` looks and details of captions too, `stl` those details alone. */
export type Carrier = CaptionFormat | 'text' | 'ttml' | 'stl';

/** Anything that needs a closer look; most lines hold none of it. Without the flag `u` it is looked for much faster. */
const suspect = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff]/;

/** Ends of lines and tabs, of every alphabet: inside a line they are a space. */
const breaks = /[\t-\r\u0085\u2028\u2029]+/g;

/** Other controls, byte order marks and noncharacters: nothing shows them, they go. */
const controls = /[^\P{Cc}\t-\r\u0085]|[\ufeff\ufffe\uffff]/gu;

/** Half a surrogate pair: UTF-8 cannot hold it. */
const loneSurrogate = /\p{Cs}/gu;

/** What a SubRip reader takes for a tag, which may go on in the next line. */
const subRipTag = /<(?=\/?(?:i|b|u|s|font)(?:[\s>/]|$))/gi;

const withoutBreakers = (text: string): string => {
  if (!suspect.test(text)) return text;
  // Halves first: dropping a control between two of them would join them to a character that nobody wrote.
  return text.replace(loneSurrogate, '\ufffd').replace(breaks, ' ').replace(controls, '');
};

/** One line of text without anything that breaks a file: no controls, no line ends, well-formed, trimmed. */
export const carriableText = (text: string): string => withoutBreakers(text).trim();

/** The same of a line of a caption: wide spaces at its edges stay. */
const carriableWords = (text: string): string => trimmedLine(withoutBreakers(text));

/** SubRip has no escapes: what it would take for its own marks is written with a look-alike. */
const subRipText = (text: string): string => {
  if (!/<|\{\\|-->/.test(text)) return text;
  return text.replace(subRipTag, '\u2039').replace(/\{\\/g, '(\\').replace(/-+->/g, '\u2192');
};

/** A line as the format can hold it; empty when nothing is left. */
export const carriableLine = (text: string, format: CaptionFormat): string =>
  format === 'vtt' ? carriableWords(text) : subRipText(carriableWords(text));

/** A speaker's name as a WebVTT voice can hold it: white space folded; null when nothing is left. */
export const carriableSpeaker = (speaker: string | null): string | null => {
  const name = speaker === null ? '' : carriableText(speaker).replace(/\s+/gu, ' ').trim();
  return name === '' ? null : name;
};

/** First lines that readers take for another block: the parser of WebVTT (6.1) where nothing follows the word, others where a space does too. */
const blockName = /^(?:(?:NOTE|STYLE)(?:[ \t]|$)|REGION$)/;

/** An id that WebVTT can hold: one line, no arrow, not empty, never the name of a block. */
const carriableId = (id: string, place: number): string => {
  const clean = id.includes('--') ? carriableText(id).replace(/-+->/g, '').trim() : carriableText(id);
  if (clean === '') return String(place);
  return blockName.test(clean) ? `id-${clean}` : clean;
};

/** True for an id that WebVTT holds as it is. */
export const holdsIdInVtt = (id: string): boolean => carriableId(id, 0) === id;

/** Most lines can be held as they are: then they are the very same, and nothing is copied. */
const carriableLines = (lines: readonly string[], format: CaptionFormat): readonly string[] => {
  const fits = (line: string): boolean => line !== '' && carriableLine(line, format) === line;
  return lines.every(fits) ? lines : lines.map((line) => carriableLine(line, format)).filter((line) => line !== '');
};

/** A remark as XML and plain text can hold it: lines without indentation, none of them blank. */
export const carriableRemark = (remark: string): string =>
  remark.split(/\r\n?|\n/).map(carriableText).filter((line) => line !== '').join('\n');

/** A remark as WebVTT can hold it: the same without arrows. */
export const carriableNote = (note: string): string => carriableRemark(note).replace(/-+->/g, '\u2192');

const carriableExtras = (caption: Caption, format: Carrier): Pick<Caption, 'placement' | 'notes' | 'details'> => {
  const { placement, notes = [], details } = caption;
  const heldNote = format === 'vtt' ? carriableNote : carriableRemark;
  const held = placement === undefined ? undefined : format === 'srt' ? nearestInSubRip(caption) : heldPlacement(placement);
  const kept = format === 'srt' ? [] : notes.map(heldNote).filter((note) => note !== '');
  return { ...(held === undefined ? {} : { placement: held }), ...(kept.length === 0 ? {} : { notes: kept }), ...(details === undefined || (format !== 'ttml' && format !== 'stl') ? {} : { details }) };
};

const hasExtras = ({ placement, notes, details }: Caption): boolean => placement !== undefined || notes !== undefined || details !== undefined;

const isBare = (caption: Caption): boolean => !hasExtras(caption) && caption.wordStarts === undefined && caption.emphasis === undefined;

const withHeldEmphasis = (caption: Caption, emphasis: Caption['emphasis'], format: Carrier): Caption => {
  if (emphasis === undefined) return caption;
  if (format === 'srt') return withEmphasis(caption, emphasisOf(emphasis, (kind) => holdsInSrt(kind, { emphasis })));
  const held = format === 'ttml' ? emphasis : emphasisOf(emphasis, (kind) => !isLook(kind) && kind !== 'lang:');
  if (held === undefined) return withEmphasis(caption, held);
  const marks = heldMarks({ ...caption, emphasis: held }, carriableSpeaker);
  const voices = heldVoices(withEmphasis(caption, marks));
  return withEmphasis({ ...caption, speaker: voices.speaker }, heldClasses({ ...voices, lines: caption.lines }));
};

/** True for a caption of which the format can hold no word. */
export const isWordless = ({ lines }: Caption, format: CaptionFormat): boolean => carriableLines(lines, format).length === 0;

/** The track with the remarks of captions that will be dropped at those that will not. */
const withRemarks = (track: Track, format: CaptionFormat): Track => {
  if (format === 'srt' || !track.some((caption) => caption.notes !== undefined && isWordless(caption, format))) return track;
  const worded = track.filter((caption) => !isWordless(caption, format));
  return handNotesOn(track, worded);
};

/** The numbers of captions of SubRip. */
type CarriableOptions = { readonly numbers?: readonly string[] | null };

/**
 * The track as the format can hold it: what its writer writes and its judge expects back. A caption without any text
 * left is dropped. SubRip holds no names, of places nine, and numbers its captions: `numbers` (of the captions of the track), or a count from 1.
 */
export const carriableTrack = (track: Track, format: Carrier, { numbers = null }: CarriableOptions = {}): Track => {
  const unique = uniqueIds();
  const held: Caption[] = [];
  const words = format === 'srt' ? 'srt' : 'vtt';
  let index = -1;
  for (const caption of withRemarks(track, words)) {
    index += 1;
    const lines = carriableLines(caption.lines, words);
    if (lines.length === 0) continue;
    const place = held.length + 1;
    const id = format === 'srt' ? (numbers?.[index] ?? String(place)) : unique(carriableId(caption.id, place));
    const speaker = format === 'srt' ? null : carriableSpeaker(caption.speaker);
    // A large track is written much faster when what is fit to be held is not copied.
    if (caption.id === id && caption.speaker === speaker && caption.lines === lines && isBare(caption)) {
      held.push(caption);
      continue;
    }
    const { start, end, paragraph } = caption;
    const written = { id, start, end, lines, speaker, ...(paragraph === undefined ? {} : { paragraph }) };
    const extras = hasExtras(caption) ? carriableExtras(caption, format) : {};
    held.push(withHeldEmphasis({ ...written, ...extras }, caption.lines === lines ? caption.emphasis : carryEmphasis(caption, lines), format));
  }
  return held;
};
