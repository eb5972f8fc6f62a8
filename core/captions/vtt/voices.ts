/** The voices of a caption as WebVTT can hold them: none inside another (5.1), the first of them the speaker. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis.ts';
import type { Caption } from '../track.ts';

const isVoice = ({ kind }: Emphasis): boolean => kind.startsWith('voice:');

/** The emphasis with the speaker's voice over all that no further voice says; null where there is no further one. */
export const withSpeakersVoice = ({ speaker, emphasis = [], lines }: Caption): readonly Emphasis[] | null => {
  const voices = emphasis.filter(isVoice).toSorted((one, other) => one.from - other.from);
  if (voices.length === 0) return null;
  if (speaker === null) return emphasis;
  const signs = signsIn(lines.join(''));
  const ends = [0, ...voices.map(({ to }) => to)];
  const starts = [...voices.map(({ from }) => from), signs];
  const own = ends.map((from, index): Emphasis => ({ from, to: starts[index] ?? signs, kind: `voice:${speaker}` }));
  return tidyEmphasis([...emphasis, ...own.filter(({ from, to }) => to > from)], signs) ?? [];
};

/** A voice that begins the caption is its speaker, and who was said to speak has the rest; a further voice is never the speaker's own. */
export const heldVoices = (caption: Caption): Pick<Caption, 'speaker' | 'emphasis'> => {
  const { speaker, emphasis = [] } = caption;
  const first = emphasis.find((one) => isVoice(one) && one.from === 0);
  const name = first?.kind.slice('voice:'.length) ?? speaker;
  const own: EmphasisKind = `voice:${name ?? ''}`;
  const all = first === undefined ? emphasis : (withSpeakersVoice(caption) ?? emphasis);
  const left = all.filter(({ kind }) => kind !== own);
  return left.length === 0 ? { speaker: name } : { speaker: name, emphasis: left };
};
