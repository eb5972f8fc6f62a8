/**
 * The codes of subtitles that EBU STL has and captions have not (boxes, heights, flashing, spaces and more): kept with a caption as a detail, and
 * written as they were as long as the caption says what they show.
 */
import { withEmphasis } from '../edit/carry-emphasis.ts';
import type { Caption, Placement, TrackHead } from '../track.ts';
import { heldRows } from './held-rows.ts';
import { bytesOfHex, hexOf } from './hex.ts';
import { textFieldSize, unusedSpace } from './stl-blocks.ts';
import { charactersNamed, latin } from './stl-characters.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { pageIn, type StlPage } from './stl-page.ts';
import { justificationOf, rowOf } from './stl-rows.ts';
import { seenSubtitle, type SubtitleCodes } from './seen-subtitle.ts';
import { textFields } from './text-field.ts';
import { codesName } from './subtitle-details.ts';

/** The display, the table of characters, the row, the side, and the text fields as hexadecimal digits with `+` between. */
const form = /^(open|teletext) (0[0-4]) (\d{1,3}) (\d{1,3}) ((?:[\da-f]{2})*(?:\+(?:[\da-f]{2})*)*)$/;

/** A subtitle has no more blocks (Tech 3264, 4.3, EBN). */
const mostFields = 0xf0;

/** The codes that a caption of ours gets; of one that has room (`heldRows`) the caption itself. */
export const ownCodes = (caption: Pick<Caption, 'lines' | 'emphasis' | 'placement'>, page: StlPage): SubtitleCodes => ({
  row: rowOf(caption.placement, caption.lines.length, page),
  side: justificationOf(caption.placement, caption.lines),
  fields: textFields(caption.lines, page, caption.emphasis),
});

const hexOfFields = ({ fields }: SubtitleCodes): string => fields.map(hexOf).join('+');

/** True for the same row, side and text fields. */
export const sameCodes = (one: SubtitleCodes, other: SubtitleCodes): boolean => one.row === other.row && one.side === other.side && hexOfFields(one) === hexOfFields(other);

/** Codes of a page as text; null where they have no such form. */
export const textOfCodes = (codes: SubtitleCodes, page: Pick<StlPage, 'display' | 'table'>): string | null => {
  const text = `${page.display} ${page.table.code} ${String(codes.row)} ${String(codes.side)} ${hexOfFields(codes)}`;
  return form.test(text) ? text : null;
};

/** Codes, and what page they are for. */
export type KeptText = { readonly display: StlDisplay; readonly table: string; readonly codes: SubtitleCodes };

/** The codes that a text is; null where it is none. */
export const codesOfText = (text: string): KeptText | null => {
  const [, display, table = '', row, side, hex = ''] = form.exec(text) ?? [];
  if (display !== 'open' && display !== 'teletext') return null;
  const codes = { row: Number(row), side: Number(side), fields: hex.split('+').map(bytesOfHex) };
  const fits = codes.row < 0x100 && codes.side < 0x100 && codes.fields.length <= mostFields && codes.fields.every((field) => field.length <= textFieldSize && !field.includes(unusedSpace));
  return fits ? { display, table, codes } : null;
};

/** A caption's details with its codes, where they are others than it would get; undefined where it has no details. */
export const detailsWithCodes = (caption: Caption, codes: SubtitleCodes, page: StlPage): Caption['details'] => {
  const { lines, emphasis, rows } = heldRows(caption, page);
  const isOwn = rows === lines.length && sameCodes(ownCodes(withEmphasis({ ...caption, lines }, emphasis), page), codes);
  const text = isOwn ? null : textOfCodes(codes, page);
  return text === null ? caption.details : { ...caption.details, [codesName]: text };
};

/** Details without those codes. */
export const withoutCodes = ({ [codesName]: _codes, ...details }: NonNullable<Caption['details']>): NonNullable<Caption['details']> => details;

const keptIn = ({ details }: Caption): KeptText | null => codesOfText(details?.[codesName] ?? '');

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Places are the same in whatever order they say things, and whether or not they say what is usual. */
const samePlace = (one: Placement = {}, other: Placement = {}): boolean => {
  const facts = ({ line, position, ...rest }: Placement): readonly unknown[] => [line?.value, line?.unit, line?.align ?? 'start', position, ...Object.entries(rest).toSorted(([left], [right]) => (left < right ? -1 : 1))];
  return same(facts(one), facts(other));
};

/** The codes of a caption that are written on a page as they were; null where it has none, or says something else than they show. */
export const keptCodes = (caption: Caption, page: StlPage): SubtitleCodes | null => {
  const kept = keptIn(caption);
  if (kept === null || kept.display !== page.display || kept.table !== page.table.code) return null;
  const { lines, emphasis, placement } = seenSubtitle(kept.codes, page);
  return same(lines, caption.lines) && same(emphasis, caption.emphasis) && samePlace(placement, caption.placement) ? kept.codes : null;
};

/** What the codes of a caption show and it does not say, as plurals; `head` is that of its file. */
export const looksOf = (caption: Caption, head: TrackHead): readonly string[] => {
  const kept = keptIn(caption);
  return kept === null ? [] : seenSubtitle(kept.codes, pageIn(charactersNamed(kept.table) ?? latin, head, kept.display)).looks;
};
