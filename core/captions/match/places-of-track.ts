/** Finds which story and paragraph of a script each caption of a track says. */
import type { Script } from '../../script/script.ts';
import type { Track } from '../track.ts';
import { commonWords } from './common-words.ts';
import { matchUnits, unitsOfLines } from './match-units.ts';

/** Where a caption's words stand in the script: index of the story from 0, number of the paragraph from 1. */
export type CaptionPlace = { readonly story: number; readonly paragraph: number };

/** A track that shares fewer of the script's words belongs to another script. */
export const leastShared = 0.2;

const samePlace = (one: CaptionPlace, other: CaptionPlace): boolean => one.story === other.story && one.paragraph === other.paragraph;

/** The place that most of the words have; of two with as many the first. Equal places lie together. */
const commonest = (places: readonly CaptionPlace[]): CaptionPlace | null => {
  let best: { readonly place: CaptionPlace; readonly count: number } | null = null;
  for (let from = 0; from < places.length; ) {
    const place = places[from];
    if (place === undefined) break;
    let to = from;
    while (places[to] !== undefined && samePlace(places[to] ?? place, place)) to += 1;
    if (best === null || to - from > best.count) best = { place, count: to - from };
    from = to;
  }
  return best?.place ?? null;
};

/**
 * The place of each caption, never going back; one without a known word goes with the caption before it. Null when the track and the
 * script hardly share a word.
 */
export const placesOfTrack = (track: Track, script: Script): readonly CaptionPlace[] | null => {
  const ours = script.cues.flatMap(({ text, story, paragraph }) => text.split(/\s+/u).flatMap((word) => matchUnits(word).map((unit) => ({ unit, place: { story, paragraph } }))));
  const theirs = track.flatMap(({ lines }, caption) => unitsOfLines(lines).map((unit) => ({ unit, caption })));
  const pairs = commonWords(ours.map(({ unit }) => unit), theirs.map(({ unit }) => unit));
  if (pairs.length === 0 || pairs.length < leastShared * Math.min(ours.length, theirs.length)) return null;
  const found: CaptionPlace[][] = track.map(() => []);
  for (const [one, other] of pairs) {
    const place = ours[one]?.place;
    if (place !== undefined) found[theirs[other]?.caption ?? 0]?.push(place);
  }
  const places = found.map(commonest);
  let last = places.find((place) => place !== null) ?? { story: 0, paragraph: 1 };
  return places.map((place) => (last = place ?? last));
};
