/** What a format would lose of what is set apart inside captions, and of what their files ask of them. */
import { type EmphasisKind, type Face, faces, isColour, isGround, isLook, isPixels, isRuby, isSize, isTime, isTypeface } from '../emphasis/emphasis.ts';
import { nameOfLook } from '../emphasis/looks.ts';
import { isOfSubtitle } from '../stl/subtitle-details.ts';
import type { Caption } from '../track.ts';
import { kindOfClass } from '../vtt/own-classes.ts';
import { tagClassOf } from '../vtt/tag-classes.ts';
import { counted, type Loss, type Tracks } from './loss.ts';

/** True for a kind that a format holds in a caption. */
type Held = (kind: EmphasisKind, caption: Caption) => boolean;

const faceWords: Readonly<Record<Face, string>> = { italic: 'Italics are not kept', bold: 'Bold text is not kept', underline: 'Underlines are not kept', strike: 'Lines through words are not kept' };

/** True for a class on a tag that means a colour, where the format has no classes at all. */
const isToldAsColour = (kind: EmphasisKind, held: Held, caption: Caption): boolean =>
  kindOfClass(tagClassOf(kind)?.name ?? '') !== undefined && !held('class:any', caption);

const namesOf = (names: Iterable<string>): string => [...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1)).join(', ');

/** Looks that are only kept, by their names. */
export const lostLooks = (tracks: Tracks, held: Held): readonly Loss[] => {
  const lostIn = (caption: Caption): readonly string[] => (caption.emphasis ?? []).flatMap(({ kind }) => (isLook(kind) && !held(kind, caption) ? [nameOfLook(kind)] : []));
  return counted(tracks, 'looks', `Of the looks of letters is not kept: ${namesOf(tracks.flat().flatMap(lostIn))}`, (caption) => lostIn(caption).length > 0);
};

/** Details of captions that are not held; those of EBU STL are told apart, by what of them is seen. */
export const lostCaptionDetails = (tracks: Tracks, held: (name: string, value: string) => boolean): readonly Loss[] => {
  const lostIn = ({ details = {} }: Caption): readonly string[] => Object.entries(details).flatMap(([name, value]) => (held(name, value) || isOfSubtitle(name) ? [] : [name]));
  return counted(tracks, 'caption-details', `Of what the file asks of captions is not kept: ${namesOf(tracks.flat().flatMap(lostIn))}`, (caption) => lostIn(caption).length > 0);
};

/** The kinds of emphasis that are not held. */
export const lostEmphasis = (tracks: Tracks, held: Held): readonly Loss[] =>
  [
    ...faces.map((face) => ({ what: face as string, is: (kind: EmphasisKind) => kind === face, words: faceWords[face] })),
    // White is what text is that says nothing.
    { what: 'colours', is: (kind: EmphasisKind) => isColour(kind) && kind !== 'white', words: tracks.flat().some((caption) => held('yellow', caption)) ? 'Colours that it has not are not kept' : 'Colours are not kept' },
    { what: 'grounds', is: isGround, words: tracks.flat().some((caption) => held('ground:#ffff00', caption)) ? 'Grounds that it has not are not kept' : 'Grounds behind words are not kept' },
    { what: 'typefaces', is: isTypeface, words: 'Typefaces are not kept' },
    { what: 'sizes', is: isSize, words: 'Sizes of letters are not kept' },
    { what: 'pixel-sizes', is: isPixels, words: 'Sizes of letters in pixels are not kept, as nothing tells of which picture' },
    { what: 'ruby', is: isRuby, words: 'Readings (ruby) stand in brackets after their words' },
    { what: 'word-times', is: isTime, words: 'Times of words inside a caption are not kept' },
    { what: 'classes', is: (kind: EmphasisKind, caption: Caption) => kind.startsWith('class:') && !isToldAsColour(kind, held, caption), words: 'Classes inside a caption are not kept' },
    { what: 'languages', is: (kind: EmphasisKind) => kind.startsWith('lang:'), words: 'Languages of parts of a caption are not kept' },
    { what: 'voices', is: (kind: EmphasisKind) => kind.startsWith('voice:'), words: 'Further voices inside a caption are not kept' },
  ].flatMap(({ what, is, words }) => counted(tracks, what, words, (caption) => (caption.emphasis ?? []).some(({ kind }) => is(kind, caption) && !held(kind, caption))));
