/** Edits of a track's words: text in place, split, join, insert, delete. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { graphemes } from '../text/graphemes.ts';
import { isCount } from '../own-numbers.ts';
import { reachOf } from '../reach.ts';
import type { Caption, Track } from '../track.ts';
import type { CaptionEditOf } from './caption-edit.ts';
import { signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { withEmphasis, withWords } from './carry-emphasis.ts';
import { joinCaptions } from './join-captions.ts';
import { partEmphasis } from './part-emphasis.ts';
import { layText } from './lay-text.ts';
import { wordStarts, wordsOf } from './word-starts.ts';
import { folded } from '../text/folded.ts';

/** The refusal of an index that the track has not. */
export const noSuchCaption = (track: Track, at: number): Result<never> =>
  failure('no-such-caption', `There is no caption ${String(at + 1)}: the track has ${String(track.length)}.`);

/** The track with other captions in the place of `removed` ones at `at`. */
export const replaced = (track: Track, at: number, removed: number, captions: readonly Caption[]): Track => [
  ...track.slice(0, at),
  ...captions,
  ...track.slice(at + removed),
];

/** Lines as a caption may hold them: trimmed, none blank. */
const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/u)
    .map(folded)
    .filter((line) => line !== '');

/** An id that no caption of the track has, made from another's: `7`, then `7-2`. */
export const freshId = (track: Track, wanted: string): string => {
  const taken = new Set(track.map(({ id }) => id));
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${String(copy)}`;
  return id;
};

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((line, index) => line === other[index]);

/** Other words in the same time. Refused: `no-such-caption`, `no-text`. */
export const setText = (track: Track, { at, text }: CaptionEditOf<'set-text'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const lines = linesIn(text);
  if (lines.length === 0) return failure('no-text', 'A caption needs words. To take it out, delete it.');
  return success(isSame(lines, caption.lines) ? track : replaced(track, at, 1, [withWords(caption, lines)]));
};

/** Another speaker, or none. Refused: `no-such-caption`. */
export const setSpeaker = (track: Track, { at, speaker }: CaptionEditOf<'set-speaker'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const name = folded(speaker ?? '');
  const next = name === '' ? null : name;
  return success(next === caption.speaker ? track : replaced(track, at, 1, [{ ...caption, speaker: next }]));
};

/** All of a caption in italics, or none of it; other emphasis stays. Refused: `no-such-caption`. */
export const setItalic = (track: Track, { at, italic }: CaptionEditOf<'set-italic'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const signs = signsIn(caption.lines.join(''));
  const others = (caption.emphasis ?? []).filter(({ kind }) => kind !== 'italic');
  const all = italic ? [...others, { from: 0, to: signs, kind: 'italic' as const }] : others;
  return success(replaced(track, at, 1, [withEmphasis(caption, tidyEmphasis(all, signs))]));
};

/** The lines on both sides of a word; line breaks stay where they are. */
const linesAround = (lines: readonly string[], word: number): readonly [readonly string[], readonly string[]] => {
  const before: string[] = [];
  const after: string[] = [];
  let seen = 0;
  for (const line of lines) {
    const words = wordsOf([line]);
    const cut = Math.min(words.length, Math.max(0, word - seen));
    if (cut > 0) before.push(words.slice(0, cut).join(' '));
    if (cut < words.length) after.push(words.slice(cut).join(' '));
    seen += words.length;
  }
  return [before, after];
};

/** The fractions of a part of a caption's words, from those of the whole. */
const startsFrom = (starts: readonly number[], from: number, to: number): readonly number[] =>
  starts.map((start) => Math.min(0.999_999, Math.max(0, (start - from) / (to - from))));

type Halves = readonly [readonly string[], readonly string[]];

/** A part of a caption with its own part of the emphasis; what one further voice says all of is that speaker's. */
const withPart = (part: Caption, caption: Caption, from: number): Caption => {
  const signs = signsIn(part.lines.join(''));
  const own = partEmphasis(caption, from, part);
  const voice = own?.find((one) => one.kind.startsWith('voice:') && one.from === 0 && one.to === signs);
  if (voice === undefined) return withEmphasis(part, own);
  return withEmphasis({ ...part, speaker: voice.kind.slice('voice:'.length) }, tidyEmphasis(own?.filter((one) => one !== voice) ?? [], signs));
};

/** Two captions of one, the second from `time` on; it must lie inside. */
const splitInto = (track: Track, at: number, caption: Caption, [before, after]: Halves, time: Ms): Track => {
  const share = (time - caption.start) / (caption.end - caption.start);
  const starts = wordStarts(caption);
  const word = wordsOf(before).length;
  const whole = starts.length === word + wordsOf(after).length;
  const { notes: _notes, wordStarts: _starts, ...rest } = caption;
  const first: Caption = { ...caption, end: time, lines: before, ...(whole ? { wordStarts: startsFrom(starts.slice(0, word), 0, share) } : {}) };
  const second: Caption = { ...rest, id: freshId(track, caption.id), start: time, lines: after, ...(whole ? { wordStarts: startsFrom(starts.slice(word), share, 1) } : {}) };
  return replaced(track, at, 1, [withPart(first, caption, 0), withPart(second, caption, signsIn(before.join('')))]);
};

const tooShort = failure('too-short-to-split', 'This caption is too short to be split: it needs two words and two milliseconds.');

const inside = ({ start, end }: Caption, time: number): Ms => ms(Math.min(end - 1, Math.max(start + 1, Math.round(time))));

/** Splits before a word, at the time when it begins. Refused: `no-such-caption`, `too-short-to-split`. */
export const splitAtWord = (track: Track, { at, word }: { readonly at: number; readonly word: number }): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const starts = wordStarts(caption);
  const start = starts[word];
  if (start === undefined || word < 1 || caption.end - caption.start < 2) return tooShort;
  const time = inside(caption, caption.start + start * (caption.end - caption.start));
  return success(splitInto(track, at, caption, linesAround(caption.lines, word), time));
};

/** A text without spaces is split between its characters. */
const splitLetters = (track: Track, at: number, caption: Caption, share: number, time: Ms): Result<Track> => {
  const letters = graphemes(caption.lines.join(''));
  if (letters.length < 2) return tooShort;
  const cut = Math.min(letters.length - 1, Math.max(1, Math.round(share * letters.length)));
  const { wordStarts: _starts, ...bare } = caption;
  return success(splitInto(track, at, bare, [[letters.slice(0, cut).join('')], [letters.slice(cut).join('')]], time));
};

/** Splits at a time, between the nearest words. Refused: `no-such-caption`, `not-inside`, `too-short-to-split`. */
export const splitAtTime = (track: Track, { at, time }: { readonly at: number; readonly time: number }): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const { start, end, lines } = caption;
  if (time <= start || time >= end) return failure('not-inside', 'The playhead is not inside this caption: put it where the caption is to be split.');
  const share = (time - start) / (end - start);
  const starts = wordStarts(caption);
  if (starts.length < 2) return splitLetters(track, at, caption, share, inside(caption, time));
  const distance = (index: number): number => Math.abs((starts[index] ?? 0) - share);
  const word = starts.slice(1).reduce((best, _start, index) => (distance(index + 1) < distance(best) ? index + 1 : best), 1);
  return success(splitInto(track, at, caption, linesAround(lines, word), inside(caption, time)));
};

/** The lines of two captions as one: as they stand while there are two, laid anew when there would be more. */
const joinedLines = (one: Caption, other: Caption): readonly string[] => {
  const lines = [...one.lines, ...other.lines];
  return lines.length <= 2 && one.speaker === other.speaker ? lines : layText(lines);
};

/** Joins a caption with the one after it; their words keep their times. Refused: `no-such-caption`, `no-next`. */
export const joinNext = (track: Track, { at }: { readonly at: number }): Result<Track> => {
  const one = track[at];
  const other = track[at + 1];
  if (one === undefined) return noSuchCaption(track, at);
  if (other === undefined) return failure('no-next', 'This is the last caption: there is none after it to join.');
  return success(replaced(track, at, 2, [joinCaptions(one, other, joinedLines(one, other))]));
};

/** A new caption in a gap. Refused: `bad-time`, `no-text`, `no-room`. */
export const insertCaption = (track: Track, { start, end, text }: CaptionEditOf<'insert'>): Result<Track> => {
  const lines = linesIn(text);
  if (lines.length === 0) return failure('no-text', 'A caption needs words: type some.');
  if (end <= start) return failure('bad-time', 'A caption ends after it starts: give a later end.');
  const at = track.findIndex((caption) => caption.start >= start);
  const place = at === -1 ? track.length : at;
  if ((reachOf(track)[place - 1] ?? 0) > start || (track[place]?.start ?? end) < end) {
    return failure('no-room', 'There is a caption at that time already: choose a gap, or split the caption.');
  }
  const before = track[place - 1]?.id ?? '';
  // Among numbers it is a part of the one before it, as what a split makes is: a file's own numbers stay what they are.
  const isAmongNumbers = isCount(before) && before !== String(track.length);
  const caption: Caption = { id: freshId(track, isAmongNumbers ? before : String(track.length + 1)), start: ms(start), end: ms(end), lines, speaker: null };
  return success(replaced(track, place, 0, [caption]));
};

/** Takes captions out, from one index to another, both included. Refused: `no-such-caption`. */
export const deleteCaptions = (track: Track, { from, to }: CaptionEditOf<'delete'>): Result<Track> => {
  if (track[from] === undefined || to < from) return noSuchCaption(track, from);
  return success([...track.slice(0, from), ...track.slice(to + 1)]);
};
