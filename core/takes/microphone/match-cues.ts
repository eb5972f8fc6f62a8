/** Matches the sounds of a recording with the cues of a script: where each cue was read, and how sure that is. */
import type { ReadCue } from '../take.ts';
import { ms, type Ms } from '../../units/time.ts';
import { medianOf } from '../median.ts';
import { expectedPhrases, type Phrase } from './expected-phrases.ts';
import type { Stretch } from './find-speech.ts';
import type { Pacing } from './match-costs.ts';
import { searchLattice, type Passage, type Search } from './search-lattice.ts';

/** A cue found in the sound. */
export type MatchedCue = {
  /** Index of the cue. */
  readonly cue: number;
  readonly start: Ms;
  readonly end: Ms;
  /** Probability that it starts here, as far as lengths and silences tell: 0 to 1. 0 where no silence was heard before it. */
  readonly confidence: number;
  /** Number of cues from here to the nearest words that are not in the script, or cues that were not read; 0 is right beside it. */
  readonly fromTrouble: number;
  /** Measured length over the predicted one, as a logarithm. */
  readonly strain: number;
};

/** Times that the pace is learned and the matching done again. */
const rounds = 3;

/** A reader is never faster or slower than this beside the model. */
const slowest = 2.5;
const fastest = 0.4;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const voicedIn = (sounds: readonly Stretch[]): number => sounds.reduce((sum, { start, end }) => sum + end - start, 0);

const wordsIn = (phrases: readonly Phrase[]): number => phrases.reduce((sum, { words }) => sum + words, 0);

/** Rates closer than this, as a factor, are tried once. */
const sameRate = 1.1;

/** The paces to begin with: the one at which all sounds are the whole script, and a newsreader's, as only a part may have been read so far. */
const firstPacings = (sounds: readonly Stretch[], phrases: readonly Phrase[]): readonly Pacing[] => {
  const whole = clamp(voicedIn(sounds) / Math.max(1, wordsIn(phrases)), fastest, slowest);
  const rates = Math.max(whole, 1 / whole) < sameRate ? [whole] : [whole, 1];
  return rates.map((rate) => ({ rate, pause: 1 }));
};

/** The pace of what was matched. */
const learnPacing = (sounds: readonly Stretch[], phrases: readonly Phrase[], passages: readonly Passage[], before: Pacing): Pacing => {
  const read = passages.filter((passage) => passage.sounds > 0 && passage.phrases > 0);
  if (read.length === 0) return before;
  const rates = read.map((passage) => Math.log(voicedIn(sounds.slice(passage.sound, passage.sound + passage.sounds)) / Math.max(1, wordsIn(phrases.slice(passage.phrase, passage.phrase + passage.phrases)))));
  const rate = clamp(Math.exp(medianOf(rates)), fastest, slowest);
  const pauses = read.flatMap((passage) => {
    const phrase = phrases[passage.phrase + passage.phrases - 1];
    const last = sounds[passage.sound + passage.sounds - 1];
    const next = sounds[passage.sound + passage.sounds];
    return phrase === undefined || last === undefined || next === undefined || phrase.fixed || !phrase.ends ? [] : [Math.log((next.start - last.end) / (phrase.silence * rate))];
  });
  return { rate, pause: clamp(Math.exp(medianOf(pauses)), 0.3, 4) };
};

/** The moment at which a share of the sound's voiced time has passed. */
const momentIn = (sounds: readonly Stretch[], share: number): Ms => {
  let left = voicedIn(sounds) * share;
  for (const { start, end } of sounds) {
    if (left <= end - start) return ms(start + left);
    left -= end - start;
  }
  return sounds.at(-1)?.end ?? ms(0);
};

/** A phrase's place in the sound. */
type Found = { readonly phrase: number; readonly start: Ms; readonly end: Ms; readonly confidence: number; readonly strain: number };

/** Two starts so near to each other are one, ms: noise parts a word in two. Less than what a cue may be off without a doubt. */
const sameStart = 250;

/** The probability that a phrase starts with a sound, or with another one that begins beside it. */
const startsNear = (starts: ReadonlyMap<number, number> | undefined, sounds: readonly Stretch[], sound: number): number => {
  const at = sounds[sound]?.start ?? 0;
  let sum = 0;
  for (const [other, probability] of starts ?? []) if (Math.abs((sounds[other]?.start ?? at) - at) <= sameStart) sum += probability;
  return sum;
};

const phrasesOf = (passage: Passage, sounds: readonly Stretch[], phrases: readonly Phrase[], { starts }: Search, pacing: Pacing): readonly Found[] => {
  const heard = sounds.slice(passage.sound, passage.sound + passage.sounds);
  const read = phrases.slice(passage.phrase, passage.phrase + passage.phrases);
  const total = Math.max(1, wordsIn(read));
  const strain = Math.log(Math.max(1, voicedIn(heard)) / (total * pacing.rate));
  return read.map((_phrase, index): Found => {
    const before = wordsIn(read.slice(0, index)) / total;
    const after = wordsIn(read.slice(0, index + 1)) / total;
    return {
      phrase: passage.phrase + index,
      start: index === 0 ? (heard[0]?.start ?? ms(0)) : momentIn(heard, before),
      end: index === read.length - 1 ? (heard.at(-1)?.end ?? ms(0)) : momentIn(heard, after),
      confidence: index === 0 ? startsNear(starts.get(passage.phrase), sounds, passage.sound) : 0,
      strain,
    };
  });
};

/** The cues of which phrases were found, each from its first phrase; `troubles` are phrases at which the sound and the script part. */
const cuesOf = (found: readonly Found[], phrases: readonly Phrase[], troubles: readonly number[]): readonly MatchedCue[] => {
  const matched = new Map<number, Omit<MatchedCue, 'fromTrouble'>>();
  for (const { phrase, start, end, confidence, strain } of found) {
    const cue = phrases[phrase]?.cue ?? 0;
    const known = matched.get(cue);
    const isFirst = phrases[phrase - 1]?.cue !== cue;
    if (known === undefined) matched.set(cue, { cue, start, end, confidence: isFirst ? confidence : 0, strain });
    else matched.set(cue, { ...known, end, strain: Math.abs(strain) > Math.abs(known.strain) ? strain : known.strain });
  }
  const troubled = troubles.map((phrase) => ({ before: phrases[phrase - 1]?.cue ?? -1, after: phrases[phrase]?.cue ?? phrases.length }));
  return [...matched.values()].map((one) => ({
    ...one,
    fromTrouble: Math.min(Number.POSITIVE_INFINITY, ...troubled.map(({ before, after }) => (one.cue <= before ? before - one.cue : Math.max(0, one.cue - after)))),
  }));
};

/** Where the sound and the script part: at both ends of an ad-lib or a skip. */
const troublesIn = (passages: readonly Passage[]): readonly number[] =>
  passages.flatMap(({ sounds, phrases, phrase }) => (sounds === 0 || phrases === 0 ? [phrase, phrase + phrases] : []));

type Matching = { readonly pacing: Pacing; readonly search: Search };

/** Matches, learns the pace of what was matched, and matches again. */
const matchFrom = (sounds: readonly Stretch[], phrases: readonly Phrase[], first: Pacing): Matching => {
  let pacing = first;
  let search = searchLattice({ sounds, phrases, pacing });
  for (let round = 1; round < rounds; round += 1) {
    pacing = learnPacing(sounds, phrases, search.passages, pacing);
    search = searchLattice({ sounds, phrases, pacing });
  }
  return { pacing, search };
};

/** Cues that were found, and the pace at which they were read; null without any sound or cue. */
export type CuesFound = { readonly cues: readonly MatchedCue[]; readonly pacing: Pacing | null };

/** Matches from a pace that is known: it is not learnt first. */
const matchAt = (sounds: readonly Stretch[], phrases: readonly Phrase[], pacing: Pacing): Matching => {
  const search = searchLattice({ sounds, phrases, pacing });
  return { pacing: learnPacing(sounds, phrases, search.passages, pacing), search };
};

const cheaper = (sounds: readonly Stretch[], phrases: readonly Phrase[]): Matching | undefined => {
  const [one, other] = firstPacings(sounds, phrases).map((pacing) => matchFrom(sounds, phrases, pacing));
  return one !== undefined && other !== undefined && other.search.cost < one.search.cost ? other : one;
};

/** Finds the cues in the sounds, from a known pace (null: it is learnt). Cues that were not read are not in the answer. */
export const matchCuesAt = (cues: readonly ReadCue[], sounds: readonly Stretch[], known: Pacing | null): CuesFound => {
  const phrases = expectedPhrases(cues);
  if (phrases.length === 0 || sounds.length === 0) return { cues: [], pacing: known };
  const matching = known === null ? cheaper(sounds, phrases) : matchAt(sounds, phrases, known);
  if (matching === undefined) return { cues: [], pacing: known };
  const { pacing, search } = matching;
  const read = search.passages.filter((passage) => passage.sounds > 0 && passage.phrases > 0);
  const found = read.flatMap((passage) => phrasesOf(passage, sounds, phrases, search, pacing));
  return { cues: cuesOf(found, phrases, troublesIn(search.passages)), pacing };
};

/** Finds the cues in the sounds. Cues that were not read are not in the answer. */
export const matchCues = (cues: readonly ReadCue[], sounds: readonly Stretch[]): readonly MatchedCue[] => matchCuesAt(cues, sounds, null).cues;
