/** The words of a timeline as one stream of timed tokens: what captions are cut from. */
import { spokenLoad } from '../speech/spoken-load.ts';
import { latinCharacter } from '../speech/timing-constants.ts';
import type { CueId, Script } from '../script/script.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { captionOnlyTexts, type CaptionOnly } from './caption-only.ts';
import { carriableText } from './carriable.ts';
import { cuesWithEllipsis, ellipsisDots, withDots } from './ellipsis-marks.ts';
import { splitText } from './split-text.ts';
import type { CaptionStyle } from './styles.ts';
import type { EllipsisPolicy } from './track.ts';

/** One unbreakable piece of text with the time it is spoken at: milliseconds, not rounded. */
export type Token = {
  readonly text: string;
  /** A space stands before it, unless it begins a line. */
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of its cue on the timeline. */
  readonly cue: number;
  /** True for caption-only text. */
  readonly silent: boolean;
};

/** What the tokens are made by. */
export type TokenOptions = {
  readonly style: CaptionStyle;
  readonly ellipsis: EllipsisPolicy;
  readonly ellipsisCharacter: '...' | '…';
};

type Untimed = Omit<Token, 'start' | 'end'> & { readonly load: number };

const simple = /^[a-z]+$/;

/** The share of its cue's time that a piece takes: as it is read aloud, an even one for what says nothing. */
const loadOf = (text: string): number =>
  simple.test(text) ? (text.length + 1) * latinCharacter : Math.max(latinCharacter, spokenLoad(text));

const spoken = (text: string, cue: number, style: CaptionStyle): readonly Untimed[] =>
  splitText(text, style).map((piece) => ({ ...piece, cue, silent: false, load: loadOf(piece.text) }));

const silent = (texts: readonly string[], cue: number, style: CaptionStyle): readonly Untimed[] =>
  texts.flatMap((text) =>
    splitText(carriableText(text), style).map((piece) => ({ ...piece, cue, silent: true, load: 0 })),
  );

/** Shares the cue's time among its tokens. */
const timeTokens = (tokens: readonly Untimed[], timed: TimedCue): readonly Token[] => {
  const total = tokens.reduce((sum, token) => sum + token.load, 0);
  const length = timed.end - timed.start;
  let done = 0;
  return tokens.map(({ load, ...token }) => {
    const start = timed.start + (total === 0 ? 0 : (done / total) * length);
    done += load;
    return { ...token, start, end: total === 0 ? timed.end : timed.start + (done / total) * length };
  });
};

const none: CaptionOnly = { before: [], after: [] };

/** All that is captioned of a timeline, in order. Instructions and pronouncers are no part of a cue's text. */
export const tokenStream = (script: Script, timeline: Timeline, options: TokenOptions): readonly Token[] => {
  const { style } = options;
  const extra: ReadonlyMap<CueId, CaptionOnly> = captionOnlyTexts(script);
  const dots = ellipsisDots(timeline.cues, cuesWithEllipsis(script), options.ellipsis, options.ellipsisCharacter);
  return timeline.cues.flatMap((timed, index) => {
    const only = extra.get(timed.cue.id) ?? none;
    const text = carriableText(timed.cue.text);
    const dotted = text === '' ? '' : withDots(text, dots[index] ?? { before: '', after: '' });
    return timeTokens(
      [...silent(only.before, index, style), ...spoken(dotted, index, style), ...silent(only.after, index, style)],
      timed,
    );
  });
};
