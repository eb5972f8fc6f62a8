/** A track for a screen that has each place once: captions that are shown together at one place take turns, and no words vanish. */
import { type Ms, wholeMs } from '../../units/time.ts';
import { signsIn } from '../emphasis/emphasis.ts';
import { reachOf } from '../reach.ts';
import type { Caption, Track } from '../track.ts';

/** The places that a caption takes up, by numbers: captions that have none in common can be shown together. */
export type PlacesOf = (caption: Caption) => readonly number[];

/** A screen that holds one caption, wherever it stands. */
export const wholeScreen: PlacesOf = () => [0];

/** So long a turn is at least, where the caption is no shorter itself, ms: two or three words can be read. */
const leastTurn = 1000;

/** So many captions share their time at most: a file in which all begin together must not take for ever. */
const mostTogether = 50;

const lengthOf = ({ start, end }: Caption): number => end - start;

const signsOf = ({ lines }: Caption): number => 1 + signsIn(lines.join(''));

/** Captions with their places, and the index of the next one that has one of them, too (the length of the track where there is none). */
type Rivals = { readonly track: Track; readonly places: readonly (readonly number[])[]; readonly next: readonly number[] };

const rivalsIn = (track: Track, placesOf: PlacesOf): Rivals => {
  const places = track.map(placesOf);
  const next = Array.from(track, () => track.length);
  const seen = new Map<number, number>();
  for (let index = track.length - 1; index >= 0; index -= 1) {
    for (const place of places[index] ?? []) {
      next[index] = Math.min(next[index] ?? track.length, seen.get(place) ?? track.length);
      seen.set(place, index);
    }
  }
  return { track, places, next };
};

/** The captions that share the time of the one at an index, itself the first, and when the next one begins. */
const sharing = ({ track, places, next }: Rivals, index: number, until: number): { readonly together: Track; readonly after: number } => {
  const [first, mine] = [track[index], new Set(places[index])];
  const together = first === undefined ? [] : [first];
  for (let other = next[index] ?? track.length; other < track.length; other += 1) {
    const caption = track[other];
    if (caption === undefined || places[other]?.some((place) => mine.has(place)) !== true) continue;
    if (together.length > mostTogether || caption.start >= until) return { together, after: caption.start };
    together.push(caption);
  }
  return { together, after: Number.POSITIVE_INFINITY };
};

/** How long the caption at an index has its places from `start` on, where the next one begins before its least turn is over. */
const sharedTurn = (rivals: Rivals, index: number, start: number, least: number): number => {
  const { together, after } = sharing(rivals, index, start + least);
  const [first] = together;
  if (first === undefined) return least;
  const end = Math.min(after, Math.max(...together.map((caption) => caption.end)));
  const share = ((end - start) * signsOf(first)) / together.reduce((sum, caption) => sum + signsOf(caption), 0);
  return Math.max(least, Math.min(lengthOf(first), share));
};

const withTimes = (caption: Caption, start: Ms, end: Ms): Caption => (caption.start === start && caption.end === end ? caption : { ...caption, start, end });

const turns = (track: Track, placesOf: PlacesOf): Track => {
  const rivals = rivalsIn(track, placesOf);
  const free = new Map<number, number>();
  return track.map((caption, index) => {
    const places = rivals.places[index] ?? [];
    const start = places.reduce((latest, place) => Math.max(latest, free.get(place) ?? 0), caption.start);
    const least = Math.min(leastTurn, lengthOf(caption));
    const next = track[rivals.next[index] ?? track.length]?.start ?? Number.POSITIVE_INFINITY;
    const whole = Math.max(caption.end, start + least);
    const turn = next >= whole ? whole - start : next >= start + least ? next - start : sharedTurn(rivals, index, start, least);
    const end = Math.round(start + turn);
    for (const place of places) free.set(place, end);
    return withTimes(caption, wholeMs(start), wholeMs(end));
  });
};

/**
 * The captions of a track that is sorted by start, in its order, no two of them at one place together: each is shown until the next one begins
 * there, and those that begin together (within a second) share their time by their length. What meets nothing keeps its times; the very same
 * track where no two are shown together.
 */
export const oneAtAPlace = (track: Track, placesOf: PlacesOf = wholeScreen): Track => {
  const reach = reachOf(track);
  return track.every(({ start }, index) => index === 0 || start >= (reach[index - 1] ?? 0)) ? track : turns(track, placesOf);
};

/** What becomes of the times of a track in a format: the same captions in the same order, the very same where nothing has to move. */
export type Turns = (track: Track) => Track;

/** Captions that have a place in common take turns. */
export const turnsAt = (placesOf: PlacesOf): Turns => (track) => oneAtAPlace(track, placesOf);

/** Indices of the captions that only get their place when their own time is over: too many are shown together. */
export const shownTooLate = (track: Track, takeTurns: Turns): readonly number[] => {
  const taken = takeTurns(track);
  return track.flatMap(({ end }, index) => ((taken[index]?.start ?? end) < end ? [] : [index]));
};
