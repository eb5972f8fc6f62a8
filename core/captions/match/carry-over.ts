/** What captions of a script take over from a track besides its times: ids, speakers, places, details, remarks, and the emphasis of its words. */
import { carryEmphasis, withEmphasis } from '../edit/carry-emphasis.ts';
import { partEmphasis } from '../edit/part-emphasis.ts';
import { wordsOf } from '../edit/word-starts.ts';
import { type Emphasis, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { hasGivenIds } from '../own-numbers.ts';
import type { Caption, CaptionDocument, Track } from '../track.ts';
import { uniqueIds } from '../unique-ids.ts';
import { bareWord } from './bare-word.ts';
import { matchUnits } from './match-units.ts';

/** Where a unit of the track stands: which caption, and which of its words. */
type UnitPlace = { readonly caption: number; readonly word: number };

/** For each caption that was made the units of the track that it says, rising. */
export type Shared = readonly (readonly number[])[];

/** The place of each unit, in the order of `unitsOfTrack`. */
const unitPlaces = (track: Track): readonly UnitPlace[] =>
  track.flatMap(({ lines }, caption) => wordsOf(lines).flatMap((text, word) => matchUnits(text).map(() => ({ caption, word }))));

/** The caption of the track that most of the units stand in, of two with as many the first; -1 without any. */
const homeOf = (units: readonly UnitPlace[]): number => {
  const counts = new Map<number, number>();
  for (const { caption } of units) counts.set(caption, (counts.get(caption) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0] as const)[0];
};

/** The words of a track from one place to another, with their emphasis for a caption that has the times of `made`. */
const wordsBetween = (track: Track, from: UnitPlace, to: UnitPlace, made: Caption): Pick<Caption, 'lines' | 'emphasis'> => {
  const words: string[] = [];
  const emphasis: Emphasis[] = [];
  let signs = 0;
  for (let at = from.caption; at <= to.caption; at += 1) {
    const caption = track[at];
    if (caption === undefined) break;
    const all = wordsOf(caption.lines);
    const first = at === from.caption ? from.word : 0;
    const own = all.slice(first, at === to.caption ? to.word + 1 : all.length);
    const skipped = signsIn(all.slice(0, first).join(''));
    for (const one of partEmphasis(caption, skipped, { ...made, lines: own }) ?? []) emphasis.push({ ...one, from: signs + one.from, to: signs + one.to });
    for (const word of own) words.push(word);
    signs += signsIn(own.join(''));
  }
  const tidy = tidyEmphasis(emphasis, signs);
  return { lines: [words.join(' ')], ...(tidy === undefined ? {} : { emphasis: tidy }) };
};

/** For each caption of the track the one that was made which has its remarks: the first that says a word of it or of a later one, else the last. */
const noteHomes = (track: Track, places: readonly UnitPlace[], shared: Shared): readonly number[] => {
  const homes: number[] = [];
  shared.forEach((units, made) => {
    const last = places[units.at(-1) ?? -1]?.caption ?? -1;
    while (homes.length <= last) homes.push(made);
  });
  return track.map((_caption, index) => homes[index] ?? Math.max(0, shared.length - 1));
};

const notesFor = (track: Track, places: readonly UnitPlace[], shared: Shared): ReadonlyMap<number, readonly string[]> => {
  const notes = new Map<number, readonly string[]>();
  noteHomes(track, places, shared).forEach((made, index) => {
    const own = track[index]?.notes ?? [];
    if (own.length > 0) notes.set(made, [...(notes.get(made) ?? []), ...own]);
  });
  return notes;
};

/**
 * The captions with what those of the track have that say the same words: each takes the id (where somebody gave ids), the place, the details and (where the script names none) the
 * speaker of the one that it shares most words with; remarks go to the first caption that says words of theirs, the emphasis to its words.
 */
export const carryOver = (made: Track, document: CaptionDocument, shared: Shared): Track => {
  const { track } = document;
  const places = unitPlaces(track);
  const notes = notesFor(track, places, shared);
  const unique = uniqueIds();
  const named = hasGivenIds(document);
  return made.map((caption, index) => {
    const units = (shared[index] ?? []).flatMap((unit) => places[unit] ?? []);
    const home = track[homeOf(units)];
    const [first, last] = [units[0], units.at(-1)];
    const words = first === undefined || last === undefined ? undefined : wordsBetween(track, first, last, caption);
    const remarks = [...new Set([...(caption.notes ?? []), ...(notes.get(index) ?? [])])];
    const carried: Caption = {
      ...caption,
      id: unique(named && home !== undefined ? home.id : caption.id),
      speaker: caption.speaker ?? home?.speaker ?? null,
      ...(home?.placement === undefined ? {} : { placement: home.placement }),
      ...(home?.details === undefined ? {} : { details: home.details }),
      ...(remarks.length === 0 ? {} : { notes: remarks }),
    };
    return words?.emphasis === undefined ? carried : withEmphasis(carried, carryEmphasis(words, caption.lines, bareWord));
  });
};
