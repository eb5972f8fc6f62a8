/** Readings and times of words as WebVTT can hold them. */
import { type Emphasis, type EmphasisKind, emphasisOf, isLook, isPixels, isRuby, isTime, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { readingOf } from '../emphasis/ruby-runs.ts';
import type { Caption } from '../track.ts';
import { kindOfClass } from './own-classes.ts';
import { heldClasses, tagClassOf } from './tag-classes.ts';
import { inWholeMs } from '../emphasis/word-times.ts';

const isMark = ({ kind }: Emphasis): boolean => isRuby(kind) || isTime(kind);

/** No sizes in pixels; readings in one line of text (`lineOf` gives null where nothing is left); times of whole milliseconds that rise inside the caption. */
export const heldMarks = (caption: Caption, lineOf: (text: string) => string | null): Caption['emphasis'] => {
  const { lines } = caption;
  const emphasis = emphasisOf(caption.emphasis, (kind) => !isPixels(kind));
  if (emphasis?.some(isMark) !== true) return emphasis;
  const found = inWholeMs({ ...caption, emphasis }).flatMap((one): readonly Emphasis[] => {
    if (!isRuby(one.kind)) return [one];
    const reading = lineOf(readingOf(one));
    return reading === null ? [] : [{ ...one, kind: `ruby:${reading}` }];
  });
  return tidyEmphasis(found, signsIn(lines.join('')));
};

const signsOf = (emphasis: Caption['emphasis'], wanted: EmphasisKind): number => (emphasis ?? []).reduce((sum, { from, to, kind }) => (kind === wanted ? sum + to - from : sum), 0);

/** True for all but looks that are only kept, sizes in pixels, words of no language, a time, where the caption has times that are no whole milliseconds apart, and the class of a colour that is not the one of all its words. */
export const holdsInVtt = (kind: EmphasisKind, caption: Caption): boolean => {
  if (isLook(kind) || kind === 'lang:') return false;
  if (kindOfClass(tagClassOf(kind)?.name ?? '') !== undefined) return signsOf(heldClasses(caption), kind) === signsOf(caption.emphasis, kind);
  if (isPixels(kind)) return false;
  const times = (emphasis: Caption['emphasis']): number => (emphasis ?? []).filter((one) => isTime(one.kind)).length;
  return !isTime(kind) || times(heldMarks(caption, (text) => text)) === times(caption.emphasis);
};
