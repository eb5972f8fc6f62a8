/** What a caption keeps of its paragraph besides words, place and looks of letters: details of its lines, and the grounds behind it. */
import type { Caption } from '../track.ts';
import { groundNames } from './ground-names.ts';
import { groundOfRegion, groundsOfParagraph } from './grounds-here.ts';
import type { Around } from './inherited.ts';
import { detailsOfLines } from './looks-here.ts';
import type { Box } from './region-box.ts';
import { groundDetail } from './region-grounds.ts';

/** The details, and what of them is lost, as plurals. */
export type ParagraphDetails = { readonly details: NonNullable<Caption['details']>; readonly lost: readonly string[] };

const isWhole = (hex: string): boolean => hex.length === 7;

/** Grounds of divisions and bodies behind one that lets something through; `all` from the nearest on. */
const areMixed = (all: readonly string[]): boolean => {
  const first = all.findIndex(isWhole);
  return (first < 0 ? all : all.slice(0, first + 1)).length > 1;
};

/** The part of the stack that ends with the paragraph. */
const toParagraph = (around: Around): Around => ({ ...around, stack: around.stack.slice(0, around.stack.findLastIndex(({ name }) => name === 'p') + 1) });

/** Of a paragraph that ends; `box` is that of its region, where it has one of its own; `hasGrounds` is true where the file has grounds at all. */
export const detailsHere = (inside: Around, box: Box | null, hasGrounds: boolean): ParagraphDetails => {
  const around = toParagraph(inside);
  const ofLines = detailsOfLines(around);
  if (!hasGrounds) return { details: ofLines, lost: [] };
  const [ofParagraphs, ofRegion] = [groundsOfParagraph(around), groundOfRegion(around)];
  const [ofParagraph] = ofParagraphs;
  return {
    details: { ...ofLines, ...(ofParagraph === undefined ? {} : { [groundNames.paragraph]: ofParagraph }), ...(ofRegion === undefined || box === null ? {} : { [groundNames.region]: groundDetail(ofRegion, box) }) },
    lost: [
      ...(areMixed(ofParagraphs) ? ['Grounds behind other grounds'] : []),
      ...(ofRegion !== undefined && box === null ? ['Grounds of the whole picture'] : []),
    ],
  };
};
