/** The words of a timeline as one stream of timed tokens: what captions are cut from. */
import { spokenLoad } from '../../speech/spoken-load.ts';
import { latinCharacter } from '../../speech/timing-constants.ts';
import type { CueId, Script } from '../../script/script.ts';
import type { TimedCue, Timeline } from '../../timeline/timeline.ts';
import { captionOnlyTexts, type CaptionOnly } from './caption-only.ts';
import { carriableText } from '../text/carriable.ts';
import { cuesWithEllipsis, ellipsisDots, withDots } from './ellipsis-marks.ts';
import { joint } from './joint.ts';
import { remember } from '../../text/remember.ts';
import { splitText } from './split-text.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { EllipsisPolicy } from '../track.ts';

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

/** A piece before its cue's time is shared out; `load` is its share. */
type Untimed = { readonly text: string; readonly spaced: boolean; readonly silent: boolean; readonly load: number };

const simple = /^[a-z]+$/;

/** The share of its cue's time that a piece takes: as it is read aloud, an even one for what says nothing. */
const loadOf = (text: string): number =>
  simple.test(text) ? (text.length + 1) * latinCharacter : Math.max(latinCharacter, spokenLoad(text));

const none: CaptionOnly = { before: [], after: [] };

const silentPieces = (texts: readonly string[], style: CaptionStyle): readonly Untimed[] =>
  texts.flatMap((text) =>
    splitText(carriableText(text), style).map(({ text: piece, spaced }) => ({ text: piece, spaced, silent: true, load: 0 })),
  );

/** Between two cues stands a space, but none after a wide full stop or comma: it has its own. Where a pause mark was taken away, the space tells of it. */
const isApart = (before: string, text: string): boolean => joint(before, text) === ' ' || !/\p{P}$/u.test(before);

/** Shares the cue's time among its pieces and adds them to the stream. */
const addTimed = (stream: Token[], pieces: readonly Untimed[], timed: TimedCue, cue: number): void => {
  const total = pieces.reduce((sum, piece) => sum + piece.load, 0);
  const length = timed.end - timed.start;
  const at = (load: number): number => timed.start + (total === 0 ? 0 : (load / total) * length);
  let done = 0;
  for (const { text, spaced, silent, load } of pieces) {
    const start = at(done);
    done += load;
    const before = stream.at(-1);
    const apart = before === undefined || before.cue === cue ? spaced : isApart(before.text, text);
    stream.push({ text, spaced: apart, start, end: total === 0 ? timed.end : at(done), cue, silent });
  }
};

/** All that is captioned of a timeline, in order. Instructions and pronouncers are no part of a cue's text. */
export const tokenStream = (script: Script, timeline: Timeline, options: TokenOptions): readonly Token[] => {
  const { style } = options;
  const load = remember(loadOf);
  const extra: ReadonlyMap<CueId, CaptionOnly> = captionOnlyTexts(script);
  const dots = ellipsisDots(timeline.cues, cuesWithEllipsis(script), options.ellipsis, options.ellipsisCharacter);
  const stream: Token[] = [];
  timeline.cues.forEach((timed, index) => {
    const only = extra.get(timed.cue.id) ?? none;
    const text = carriableText(timed.cue.text);
    const dotted = text === '' ? '' : withDots(text, dots[index] ?? { before: '', after: '' });
    const spoken = splitText(dotted, style).map((piece): Untimed => ({
      text: piece.text,
      spaced: piece.spaced,
      silent: false,
      load: load(piece.text),
    }));
    addTimed(stream, [...silentPieces(only.before, style), ...spoken, ...silentPieces(only.after, style)], timed, index);
  });
  return stream;
};
