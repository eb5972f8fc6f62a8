/** Matches an existing track onto a script: the script's words take the track's times, and captions are cut at those times. */
import { failure, type Result, success } from '../../problem/failure.ts';
import type { Script } from '../../script/script.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { wholeMs } from '../../units/time.ts';
import { type CutOptions, cutTokens } from '../cut/cut.ts';
import { oneAtAPlace } from '../places/one-at-a-place.ts';
import { inTimeOrder } from '../in-time-order.ts';
import { leastGap } from '../styles/style-measures.ts';
import { type Token, tokenStream } from '../cut/token-stream.ts';
import type { Track, TrackHead } from '../track.ts';
import { styleForText } from '../styles/writing.ts';
import { apart } from './apart.ts';
import { carryOver } from './carry-over.ts';
import { commonWords, type WordPair } from './common-words.ts';
import { matchUnits } from './match-units.ts';
import { leastShared } from './places-of-track.ts';
import { areTogether, asLongAs, type SaidUnits } from './shown-together.ts';
import { shareTime, takenTimes, type TimedUnit, type Times, unitsOfTrack } from './unit-times.ts';

/** The script's captions at the track's times; `differing` are the ids of those whose words are not all the same in both. */
export type MatchedTrack = { readonly track: Track; readonly differing: readonly string[]; readonly matched: number };

type Matching = {
  /** For each token, the range of its units. */
  readonly ranges: readonly (readonly [number, number])[];
  /** For each unit of the script the index of the same one of the track; -1 without. */
  readonly same: Int32Array;
  /** 1 for a unit that the track has too, with no other one of the track beside it that the script has nothing for. */
  readonly agreed: Uint8Array;
  readonly times: readonly Times[];
};

const rangesOf = (tokens: readonly Token[]): readonly (readonly [number, number])[] => {
  let from = 0;
  return tokens.map(({ text }) => {
    from += matchUnits(text).length;
    return [from - matchUnits(text).length, from] as const;
  });
};

const sameUnits = (count: number, theirs: number, pairs: readonly WordPair[]): Pick<Matching, 'same' | 'agreed'> => {
  const same = new Int32Array(count).fill(-1);
  const agreed = new Uint8Array(count);
  let [before, otherBefore] = [-1, -1];
  for (const [one, other] of pairs) {
    same[one] = other;
    // Where words of ours stand in the place of theirs, those differ and not the next one.
    agreed[one] = other === otherBefore + 1 || one > before + 1 ? 1 : 0;
    [before, otherBefore] = [one, other];
  }
  if (before === count - 1 && otherBefore < theirs - 1) agreed[before] = 0;
  return { same, agreed };
};

/** The tokens at the track's times; one without a letter stands at the end of the one before it. */
const retimed = (tokens: readonly Token[], { ranges, times }: Matching): readonly Token[] => {
  let last = 0;
  return tokens.map((token, index) => {
    const [from, to] = ranges[index] ?? [0, 0];
    const start = from === to ? last : (times[from]?.start ?? last);
    const end = from === to ? last : (times[to - 1]?.end ?? last);
    last = end;
    return { ...token, start, end };
  });
};

/** The timeline with each cue where its tokens are. */
const retimedCues = (timeline: Timeline, tokens: readonly Token[]): Timeline['cues'] => {
  const spans = new Map<number, Times>();
  for (const { cue, start, end } of tokens) spans.set(cue, { start: spans.get(cue)?.start ?? start, end });
  return timeline.cues.map((timed, index) => {
    const span = spans.get(index);
    return span === undefined ? timed : { ...timed, start: wholeMs(Math.max(0, Math.round(span.start))), end: wholeMs(Math.max(0, Math.round(span.end))) };
  });
};

/** 1 at the boundaries before tokens at which the track has an end too, 2 where one of the two captions there is shown with others: they are never joined. */
const endsOfTrack = ({ ranges, same }: Matching, units: readonly TimedUnit[], together: readonly boolean[]): Uint8Array => {
  const ends = new Uint8Array(ranges.length + 1);
  ranges.forEach(([from], at) => {
    const before = same[from - 1] ?? -1;
    const after = same[from] ?? -1;
    const [one, other] = [units[before]?.caption, units[after]?.caption];
    if (one !== undefined && other !== undefined && one !== other) ends[at] = together[one] === true || together[other] === true ? 2 : 1;
  });
  return ends;
};

const matchingOf = (tokens: readonly Token[], theirs: readonly TimedUnit[]): Matching | null => {
  const ours = tokens.flatMap((token) => shareTime(matchUnits(token.text), token));
  const pairs = commonWords(ours.map(({ unit }) => unit), theirs.map(({ unit }) => unit));
  if (pairs.length === 0 || pairs.length < leastShared * Math.min(ours.length, theirs.length)) return null;
  return { ranges: rangesOf(tokens), ...sameUnits(ours.length, theirs.length, pairs), times: takenTimes(ours, pairs, theirs) };
};

/**
 * Cuts captions of a script, whose own timing is `timeline`, at the times of an existing track (sorted by start): what is shown together there is so
 * here, where its words are the same. Refused: `no-match`
 * when they hardly share a word. `head` is that of the track's file.
 */
export const matchTrack = (script: Script, timeline: Timeline, existing: Track, options: CutOptions, head: TrackHead = {}): Result<MatchedTrack> => {
  const style = styleForText(options.style, timeline.cues.map(({ cue }) => cue.text).join(' '));
  const tokens = tokenStream(script, timeline, { style, ellipsis: options.ellipsis, ellipsisCharacter: options.ellipsisCharacter ?? '...' });
  const turns = oneAtAPlace(existing);
  const theirs = unitsOfTrack(turns);
  const matching = matchingOf(tokens, theirs);
  if (matching === null) return failure('no-match', 'These captions and the script hardly share a word: open the script that they were made from.');
  const moved = retimed(tokens, matching);
  const ends = endsOfTrack(matching, theirs, areTogether(existing));
  const gap = leastGap(style, options.frameRate);
  const { cuts, spoken } = cutTokens(moved, retimedCues(timeline, moved), { ...options, style }, ends);
  const captions = spoken.map((caption, index) => ({ id: String(index + 1), ...caption }));
  const { ranges, agreed, same } = matching;
  const unitAt = (boundary: number): number => ranges[boundary]?.[0] ?? agreed.length;
  const unitsIn = ({ from, to }: (typeof cuts)[number]): readonly [number, number] => [unitAt(from), unitAt(to)];
  // Where the track has an end its own gap stays, where we cut it the style's is made.
  const timed = apart(captions, (index) => ((ends[cuts[index]?.to ?? 0] ?? 0) > 0 ? 0 : gap));
  const saidIn = (from: number, to: number): SaidUnits => ({ first: same[from] ?? -1, last: same[to - 1] ?? -1 });
  const together = timed.map((caption, index) => (cuts[index] === undefined ? caption : asLongAs(caption, saidIn(...unitsIn(cuts[index])), theirs, existing, turns)));
  const made = carryOver(together, { head, track: existing }, cuts.map((cut) => [...same.subarray(...unitsIn(cut))].filter((unit) => unit >= 0)));
  const differs = cuts.map((cut) => agreed.subarray(...unitsIn(cut)).includes(0));
  return success({
    track: inTimeOrder(made),
    differing: made.filter((_caption, index) => differs[index] === true).map(({ id }) => id),
    matched: same.filter((other) => other >= 0).length,
  });
};
