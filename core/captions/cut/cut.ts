/** Cuts captions from the timing map by the rules of a style: what is read, when it is read, broken where it reads well. */
import type { Cue, Script } from '../../script/script.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Ms } from '../../units/time.ts';
import { boundariesOf, followingEnds } from './boundaries.ts';
import { type Cut, findCuts } from './find-cuts.ts';
import { measuresOf } from './measures.ts';
import { leastGap } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import { type SpokenCaption, timeCaptions } from './time-captions.ts';
import { type Token, tokenStream } from './token-stream.ts';
import type { EllipsisPolicy, Track } from '../track.ts';
import { styleForText } from '../styles/writing.ts';

/** How captions are to be cut. */
export type CutOptions = {
  readonly style: CaptionStyle;
  readonly ellipsis: EllipsisPolicy;
  /** How `keep` and `bbc` write an ellipsis; three dots when not said. */
  readonly ellipsisCharacter?: '...' | '…';
  /** The video's, in frames a second: gaps counted in frames are turned into time with it. */
  readonly frameRate: number;
  /** Added to every time: where the reading begins in the video. */
  readonly offset: Ms;
  /** The slugs of the rundown's stories: the first caption of each story carries its slug as a remark. */
  readonly slugs?: readonly string[];
};

const lineOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('');

const linesOf = (tokens: readonly Token[], { from, to, breaks }: Cut): readonly string[] =>
  [from, ...breaks].map((start, index) => lineOf(tokens, start, breaks[index] ?? to));

/** The remark before a caption: the slug of the story that begins with it. */
const notesOf = (story: number | undefined, before: number | undefined, slugs: readonly string[]): Pick<SpokenCaption, 'notes'> => {
  const slug = story === undefined || story === before ? '' : (slugs[story] ?? '');
  return slug === '' ? {} : { notes: [slug] };
};

type CueOf = (token: Token | undefined) => Cue | undefined;

/** The paragraph of each caption: another one where its first word and the word before it are of two. */
const paragraphsOf = (tokens: readonly Token[], cueOf: CueOf, cuts: readonly Cut[]): readonly number[] => {
  let paragraph = 1;
  return cuts.map(({ from }) => {
    const [before, first] = [cueOf(tokens[from - 1]), cueOf(tokens[from])];
    if (before !== undefined && (before.story !== first?.story || before.paragraph !== first.paragraph)) paragraph += 1;
    return paragraph;
  });
};

const spokenCaption = (tokens: readonly Token[], cueOf: CueOf, cut: Cut, slugs: readonly string[]): Omit<SpokenCaption, 'paragraph'> => {
  const first = tokens[cut.from];
  const cue = cueOf(first);
  const speaker = cue?.speaker ?? null;
  return {
    ...notesOf(cue?.story, cueOf(tokens[cut.from - 1])?.story, slugs),
    lines: linesOf(tokens, cut),
    speaker,
    start: first?.start ?? 0,
    end: tokens[cut.to - 1]?.end ?? 0,
  };
};

/** Where tokens were cut, and the captions that came of it. */
export type CutTokens = { readonly cuts: readonly Cut[]; readonly spoken: readonly SpokenCaption[] };

/**
 * Cuts tokens by the rules; the style is fitted to their writing already. `ends` is 1 at the boundaries that somebody else cut at, whose
 * cuts are followed where there is no better reason, and 2 where they must be.
 */
export const cutTokens = (tokens: readonly Token[], cues: Timeline['cues'], { style, frameRate, slugs = [] }: Pick<CutOptions, 'style' | 'frameRate' | 'slugs'>, ends?: Uint8Array): CutTokens => {
  const boundaries = boundariesOf(tokens, cues, style.lineCharacters);
  const cuts = findCuts({
    tokens,
    style,
    gap: leastGap(style, frameRate),
    line: style.lineCharacters,
    lines: style.lines,
    measures: measuresOf(tokens, style),
    boundaries: ends === undefined ? boundaries : followingEnds(boundaries, ends),
  });
  const cueOf: CueOf = (token) => (token === undefined ? undefined : cues[token.cue]?.cue);
  const paragraphs = paragraphsOf(tokens, cueOf, cuts);
  return { cuts, spoken: cuts.map((cut, index) => ({ ...spokenCaption(tokens, cueOf, cut, slugs), paragraph: paragraphs[index] ?? 1 })) };
};

/** The captions of a script read as its timeline says. Sorted, never overlapping, whole milliseconds. */
export const cutCaptions = (script: Script, timeline: Timeline, options: CutOptions): Track => {
  const { frameRate, offset } = options;
  const style = styleForText(options.style, timeline.cues.map(({ cue }) => cue.text).join(' '));
  const ellipsisCharacter = options.ellipsisCharacter ?? '...';
  const tokens = tokenStream(script, timeline, { style, ellipsis: options.ellipsis, ellipsisCharacter });
  const { spoken } = cutTokens(tokens, timeline.cues, { ...options, style });
  return timeCaptions(spoken, style, frameRate, offset);
};
