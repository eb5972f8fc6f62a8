/** Every measured number of the timing model, with its source: nothing else in the project holds one. */
import type { PauseKind } from '../script/script.ts';
import { ms, type Ms } from '../units/time.ts';
import type { WritingSystem } from './writing-system.ts';

/**
 * K: one spoken character (a letter, or the gap of one word) of Latin-script text at rate 1.
 * Source: design.md, section 4 (85 minutes of television anchors, held-out speaker).
 */
export const latinCharacter: Ms = ms(55);

/** What one letter and what the gap of one word take at rate 1, in a writing system. */
export type CharacterTime = { readonly letter: Ms; readonly gap: Ms };

/** Alphabets pay for the gap as for a letter; writings whose letters are syllables have it in the syllable. */
const alphabet = (letter: number): CharacterTime => ({ letter: ms(letter), gap: ms(letter) });
const syllables = (letter: number): CharacterTime => ({ letter: ms(letter), gap: ms(0) });

/**
 * Every writing system's time. Only `latin` was measured; the others are estimates from published rates, +-20 % at best
 * (docs/timing.md gives each derivation): Mandarin news about 300 characters a minute, its pauses included; Japanese news about 300 characters
 * a minute; Korean news about 6 syllables a second; Thai 4.7 syllables a second read aloud (Coupe et al. 2019), less in news.
 */
export const characterTime: Readonly<Record<WritingSystem, CharacterTime>> = {
  latin: alphabet(latinCharacter),
  greek: alphabet(60),
  cyrillic: alphabet(60),
  arabic: alphabet(78),
  hebrew: alphabet(78),
  indic: syllables(150),
  thai: syllables(105),
  hangul: syllables(165),
  kana: syllables(125),
  han: syllables(180),
};

/** A Chinese character read in Japanese is two morae more often than one. An estimate, as above. */
export const kanji: CharacterTime = syllables(230);

/** What one spelled letter (F-B-I, U.S.) counts, in spoken characters, its word gap included. Source: design.md, section 4. */
export const spelledLetterCharacters = 4;

/** A mark inside a cue at which the reader takes a short beat. */
export type InnerPause = 'comma' | 'colon' | 'dash';

/** The beat at a mark inside a cue, at rate 1 and pause scale 1 (`colon` is ";" and ":"). Source: design.md, section 4. */
export const innerPause: Readonly<Record<InnerPause, Ms>> = { comma: ms(120), colon: ms(250), dash: ms(100) };

/** The beat after a cue, at rate 1 and pause scale 1. Source: design.md, section 4. */
export const pauseAfter: Readonly<Record<Exclude<PauseKind, 'explicit'>, Ms>> = {
  ellipsis: ms(380),
  'comma-ellipsis': ms(380),
  sentence: ms(290),
  paragraph: ms(620),
};

/** `[beat]`, when the script's writer gave no length: as long as an ellipsis. Source: design.md, section 4. */
export const explicitBeat: Ms = pauseAfter.ellipsis;

/** No cue is read in less, at any rate. Source: design.md, section 4. */
export const shortestCue: Ms = ms(250);

/** Calibration: how many measured seconds weigh as much as the guess that the reader is average. Source: design.md, section 4. */
export const calibrationPrior: Ms = ms(17_000);

/** Measured time from which the pause scale is calibrated too. Source: design.md, section 4. */
export const pauseCalibrationFrom: Ms = ms(60_000);

/** Live follow forgets what it measured with this time constant. Source: design.md, section 4. */
export const followMemory: Ms = ms(60_000);

/** Expected error of a read time, as a share of it: before and after the session's rate is known. Source: design.md, section 4. */
export const uncertaintyShare = { uncalibrated: 0.08, calibrated: 0.04 } as const;

/** The rates that fitting to a target may choose: a quarter of the newsreader's time to four times it. */
export const rateLimits = { slowest: 4, fastest: 0.25 } as const;
