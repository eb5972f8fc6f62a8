/** The voices of a caption as WebVTT can hold them: one for each sign, the first of them the speaker where they say it all. */
import { type Emphasis, emphasisedPieces, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';
import { tagClassOf } from './tag-classes.ts';

const isVoice = ({ kind }: Emphasis): boolean => kind.startsWith('voice:');

const voicesIn = (emphasis: readonly Emphasis[]): readonly Emphasis[] => emphasis.filter(isVoice).toSorted((one, other) => one.from - other.from);

type Voiced = Pick<Caption, 'speaker' | 'emphasis'>;

/** A caption's emphasis in which every voice stands for itself: the first is the speaker where each sign has one; else nobody is, as some words are nobody's. */
export const speakerOf = (emphasis: readonly Emphasis[], signs: number): Voiced => {
  const voices = voicesIn(emphasis);
  const end = voices.reduce((reached, { from, to }) => (from > reached ? reached : Math.max(reached, to)), 0);
  const own: EmphasisKind | undefined = end < signs ? undefined : voices[0]?.kind;
  const left = own === undefined ? emphasis : emphasis.filter(({ kind }) => kind !== own);
  return { speaker: own?.slice('voice:'.length) ?? null, ...(left.length === 0 ? {} : { emphasis: left }) };
};

const isOnVoice = ({ kind }: Emphasis): boolean => tagClassOf(kind)?.tag === 'v';

/** The emphasis with the speaker's voice over all that no further voice says; null where there is no further one, nor a class of a voice. */
export const withSpeakersVoice = ({ speaker, emphasis = [], lines }: Pick<Caption, 'speaker' | 'emphasis' | 'lines'>): readonly Emphasis[] | null => {
  const voices = voicesIn(emphasis);
  if (voices.length === 0 && !emphasis.some(isOnVoice)) return null;
  if (speaker === null) return emphasis;
  const signs = signsIn(lines.join(''));
  const ends = [0, ...voices.map(({ to }) => to)];
  const starts = [...voices.map(({ from }) => from), signs];
  const own = ends.map((from, index): Emphasis => ({ from, to: starts[index] ?? signs, kind: `voice:${speaker}` }));
  return tidyEmphasis([...emphasis, ...own.filter(({ from, to }) => to > from)], signs) ?? [];
};

/** The speaker and further voices as they are read back: the first voice is the speaker's, and a further one never is. */
export const heldVoices = (caption: Pick<Caption, 'speaker' | 'emphasis' | 'lines'>): Voiced => {
  const whole = withSpeakersVoice(caption);
  return whole === null ? caption : speakerOf(whole, signsIn(caption.lines.join('')));
};

/** Words of one voice, line by line; nobody's have no speaker. */
export type Said = { readonly speaker: string | null; readonly lines: readonly string[] };

/** What each voice of a caption says, in order. */
export const saidIn = (caption: Pick<Caption, 'speaker' | 'emphasis' | 'lines'>): readonly Said[] => {
  const { speaker, lines } = caption;
  const whole = withSpeakersVoice(caption);
  if (whole === null) return [{ speaker, lines }];
  const said: { readonly speaker: string | null; text: string }[] = [];
  emphasisedPieces(lines, whole.filter(isVoice)).forEach((pieces, index) => {
    for (const [at, { text, kinds }] of pieces.entries()) {
      const last = said.at(-1);
      const name = kinds[0]?.slice('voice:'.length) ?? null;
      const words = index > 0 && at === 0 ? `\n${text}` : text;
      if (last !== undefined && (last.speaker === name || text.trim() === '')) last.text += words;
      else said.push({ speaker: name, text: words });
    }
  });
  const spoken = said.map(({ speaker: name, text }) => ({ speaker: name, lines: text.split('\n').map((line) => line.trim()).filter((line) => line !== '') }));
  // Wide spaces before the first word are nobody's.
  return spoken.filter((one) => one.lines.length > 0);
};

/** Everybody who speaks in a caption, in order. */
export const namesIn = (caption: Pick<Caption, 'speaker' | 'emphasis' | 'lines'>): readonly string[] => {
  const names = saidIn(caption).map(({ speaker }) => speaker);
  return [...new Set(names.filter((name) => name !== null))];
};
