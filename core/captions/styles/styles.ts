/** The caption styles as data: whose rules, every number with the guide it comes from. */
import { type Ms, ms } from '../../units/time.ts';
import type { CaptionStyleName } from '../track.ts';

/** How fast a viewer reads: characters or words in a second or a minute. `optimal` is null where the guide names none. */
export type ReadingSpeed = {
  readonly unit: 'cps' | 'wpm';
  readonly optimal: number | null;
  readonly maximum: number;
};

/** The silence between two captions: at least `frames`; one shorter than `closeUnder` is closed to that minimum. */
export type GapRule = {
  readonly frames: number;
  /** Null where the guide has no such rule. */
  readonly closeUnder: { readonly unit: 'frames' | 'ms'; readonly value: number } | null;
};

/** The writings that guides give numbers of their own. */
export type Writing = 'chinese' | 'japanese' | 'korean';

/** How each speaker's line of a caption with two of them begins. */
export type DialogueDash = '-' | '- ' | '– ';

/** The rules that captions are cut and checked by. */
export type CaptionStyle = {
  /** A preset's, or `own` for one that a user made of a preset. */
  readonly name: CaptionStyleName | 'own';
  /** As shown to the operator. */
  readonly label: string;
  /** Latin characters in a line, at most. */
  readonly lineCharacters: number;
  /** Chinese characters in a line, at most; those of another writing once `styleForText` has seen the text. */
  readonly wideLineCharacters: number;
  /** Japanese and Korean characters in a line, at most. */
  readonly japaneseLineCharacters: number;
  readonly koreanLineCharacters: number;
  /** Lines that the cutter fills. */
  readonly lines: number;
  /** Lines that the check lets pass. */
  readonly maximumLines: number;
  readonly readingSpeed: ReadingSpeed;
  /** Reading speeds of other writings, in our counting (a wide character is two); null where the guide names none. */
  readonly wideReadingSpeed: Readonly<Record<Writing, ReadingSpeed>> | null;
  readonly shortest: Ms;
  readonly shortestPerWord: Ms;
  /** Null where the guide names none. */
  readonly longest: Ms | null;
  /** How long a caption may stay after its words, so that it can be read. */
  readonly linger: Ms;
  readonly gap: GapRule;
  /** True when only the characters of CEA-608 can be carried. */
  readonly only608: boolean;
  readonly dialogueDash: DialogueDash;
};

/** Where a guide names none: no caption hangs on for longer than this after its words. */
const usualLinger = ms(1000);

/**
 * BBC Subtitle Guidelines: 37 characters of Teletext (3.1), two lines (3.3), 160 to 180 words a minute (4), about 0.3 s a word (4.1), a gap
 * of a second at least, a second and a half better, or none (4.5), at most 1.5 s after the words (5.2), a dash that is no hyphen before each
 * speaker where colours cannot be used (7.3). It has no numbers for Chinese, Japanese and Korean: half the Latin ones are taken.
 */
const bbc: CaptionStyle = {
  name: 'bbc',
  label: 'BBC',
  lineCharacters: 37,
  wideLineCharacters: 18,
  japaneseLineCharacters: 18,
  koreanLineCharacters: 18,
  lines: 2,
  maximumLines: 2,
  readingSpeed: { unit: 'wpm', optimal: 160, maximum: 180 },
  wideReadingSpeed: null,
  shortest: ms(300),
  shortestPerWord: ms(300),
  longest: null,
  linger: usualLinger,
  gap: { frames: 0, closeUnder: { unit: 'ms', value: 1000 } },
  only608: false,
  dialogueDash: '– ',
};

/**
 * Netflix Timed Text Style Guide. General Requirements: 5/6 s to 7 s, two frames between, two lines. Subtitle Timing Guidelines: a gap under
 * half a second (3 to 11 frames of 24 a second) is closed to two frames, and a caption ends half a second after its words at most. English:
 * 42 characters, 20 a second for adults and 17 for children, a hyphen without a space before each of two speakers. Chinese and Korean: 16
 * characters; Japanese: 13; half-width ones count half. A second: Chinese 9 (children 7), Japanese 4, Korean 12 (children 9). For most other
 * languages the guide allows 17 characters a second, and 35 to 42 in a line.
 */
const netflix: CaptionStyle = {
  name: 'netflix',
  label: 'Netflix',
  lineCharacters: 42,
  wideLineCharacters: 16,
  japaneseLineCharacters: 13,
  koreanLineCharacters: 16,
  lines: 2,
  maximumLines: 2,
  readingSpeed: { unit: 'cps', optimal: 17, maximum: 20 },
  wideReadingSpeed: {
    chinese: { unit: 'cps', optimal: 14, maximum: 18 },
    japanese: { unit: 'cps', optimal: null, maximum: 8 },
    korean: { unit: 'cps', optimal: 18, maximum: 24 },
  },
  shortest: ms(833),
  shortestPerWord: ms(0),
  longest: ms(7000),
  linger: ms(500),
  gap: { frames: 2, closeUnder: { unit: 'ms', value: 500 } },
  only608: false,
  dialogueDash: '-',
};

/**
 * 47 CFR 79.1(j)(2) asks for captions that are accurate, synchronous, complete and well placed, and names no number. 47 CFR 79.101 and CEA-608:
 * 32 columns, four rows at most, two bytes in each of 29.97 frames a second. The shortest and longest times are those of the DCMP Captioning
 * Key (Caption Duration): 40 frames, which are 1.33 s, and six seconds.
 */
const fcc: CaptionStyle = {
  name: 'fcc',
  label: 'FCC / CEA-608',
  lineCharacters: 32,
  wideLineCharacters: 16,
  japaneseLineCharacters: 16,
  koreanLineCharacters: 16,
  lines: 2,
  maximumLines: 4,
  readingSpeed: { unit: 'cps', optimal: null, maximum: 60 },
  wideReadingSpeed: null,
  shortest: ms(1330),
  shortestPerWord: ms(0),
  longest: ms(6000),
  linger: usualLinger,
  gap: { frames: 0, closeUnder: null },
  only608: true,
  dialogueDash: '- ',
};

/** Untertitel-Standards of ARD, ORF, SRF and ZDF: two lines and 37 characters (Form, Zeichen), 13 to 15 characters a second, a second at least, one frame between (Standzeiten). */
const ard: CaptionStyle = {
  name: 'ard',
  label: 'ARD / ZDF',
  lineCharacters: 37,
  wideLineCharacters: 18,
  japaneseLineCharacters: 18,
  koreanLineCharacters: 18,
  lines: 2,
  maximumLines: 2,
  readingSpeed: { unit: 'cps', optimal: 13, maximum: 15 },
  wideReadingSpeed: null,
  shortest: ms(1000),
  shortestPerWord: ms(0),
  longest: null,
  linger: usualLinger,
  gap: { frames: 1, closeUnder: null },
  only608: false,
  dialogueDash: '- ',
};

/** The presets by name (design.md, section 5). */
export const captionStyles: Readonly<Record<CaptionStyleName, CaptionStyle>> = { bbc, netflix, fcc, ard };
