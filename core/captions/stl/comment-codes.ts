/**
 * Comments of EBU STL (Tech 3264, 4.3, CF): read as remarks, and the subtitles that they were again. How they look, where and when is kept as a
 * detail of the caption that they stand before, or of the head.
 */
import { type FrameRate, nearestFrame } from '../times/frame-rate.ts';
import type { TrackHead } from '../track.ts';
import type { Ms } from '../../units/time.ts';
import { codesOfText, type KeptText, ownCodes, sameCodes, textOfCodes } from './kept-codes.ts';
import { readField } from './read-field.ts';
import type { SubtitleCodes } from './seen-subtitle.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import type { StlPage } from './stl-page.ts';
import type { SubtitleNumber } from './subtitle-numbers.ts';
import { commentLines, commentRemark } from './user-data.ts';
import { commentsName } from './subtitle-details.ts';

/** A subtitle has no more blocks (Tech 3264, 4.3, EBN). */
const mostFields = 0xf0;

/**
 * A comment as it is written: `from` and `to` are frames after the time that it stands at, `back` is how far its number is before that of the
 * subtitle that it stands before; null where it has the number of any remark.
 */
export type Comment = { readonly codes: SubtitleCodes; readonly from: number; readonly to: number; readonly back: number | null };

type KeptComment = KeptText & Omit<Comment, 'codes'>;

const linesOf = (codes: SubtitleCodes, page: Pick<StlPage, 'display' | 'table'>): readonly string[] => readField(codes.fields.flat(), page.display, page.table.decode).lines;

/** The codes of a remark that was a comment, as we would write it; null for another remark, and for one that would not come back. */
const plainCodes = (remark: string, page: StlPage): SubtitleCodes | null => {
  const lines = commentLines(remark);
  if (lines === null || lines.some((line) => page.table.text(line) !== line)) return null;
  const codes = ownCodes({ lines }, page);
  return codes.fields.length <= mostFields && linesOf(codes, page).join('\n') === lines.join('\n') ? codes : null;
};

const form = /^(-?\d{1,8}) (-?\d{1,8}) (-?\d{1,5}) (.*)$/;

const keptIn = (details: TrackHead['details']): readonly KeptComment[] =>
  (details?.[commentsName] ?? '').split(',').flatMap((text) => {
    const [, from = '', to = '', back = '', codes = ''] = form.exec(text) ?? [];
    const kept = codesOfText(codes);
    return kept === null ? [] : [{ ...kept, from: Number(from), to: Number(to), back: Number(back) }];
  });

/** The comments among remarks, as they are written at a place whose subtitle is `frames` long: null for a remark that is none. */
export const commentsAmong = (remarks: readonly string[], details: TrackHead['details'], page: StlPage, frames: number): readonly (Comment | null)[] => {
  const left = keptIn(details).filter(({ display, table }) => display === page.display && table === page.table.code);
  return remarks.map((remark) => {
    if (commentLines(remark) === null) return null;
    const index = left.findIndex(({ codes }) => commentRemark(linesOf(codes, page)) === remark);
    const [kept] = index < 0 ? [] : left.splice(index, 1);
    if (kept !== undefined) return kept;
    const codes = plainCodes(remark, page);
    return codes === null ? null : { codes, from: 0, to: frames, back: null };
  });
};

/** True for details with comments that are not written as they were: for another display, or in other characters. */
export const losesComments = (details: TrackHead['details'], page: StlPage | null): boolean =>
  keptIn(details).some(({ display, table }) => page === null || display !== page.display || table !== page.table.code);

/** A comment that was read; its number and times are those of its own, `index` counts the remarks before it at its place. */
export type ReadComment = { readonly codes: SubtitleCodes; readonly start: Ms; readonly end: Ms; readonly subtitle: number; readonly index: number };

/** What comments stand before: the numbers that remarks have there, and when it is shown. */
export type CommentPlace = { readonly numbers: readonly SubtitleNumber[]; readonly own: number; readonly start: Ms; readonly end: Ms };

/** The details of comments at a place, where they say more than their words. */
export const detailsOfComments = (comments: readonly ReadComment[], { numbers, own: number, start, end }: CommentPlace, page: StlPage, rate: FrameRate): NonNullable<TrackHead['details']> => {
  const after = (time: Ms): number => nearestFrame(time, rate) - nearestFrame(start, rate);
  const texts = comments.flatMap((comment) => {
    const own = plainCodes(commentRemark(linesOf(comment.codes, page)), page);
    const isPlain = own !== null && sameCodes(own, comment.codes) && after(comment.start) === 0 && after(comment.end) === after(end) && comment.subtitle === numbers[comment.index]?.subtitle;
    const text = textOfCodes(comment.codes, page);
    return isPlain || text === null ? [] : [`${String(after(comment.start))} ${String(after(comment.end))} ${String(number - comment.subtitle)} ${text}`];
  });
  return texts.length === 0 ? {} : { [commentsName]: texts.join(',') };
};

/** True for the detail of a head that holds comments; `display`: that they were read for. */
export const isOfComments = (display: StlDisplay, name: string, value: string): boolean => name === commentsName && keptIn({ [name]: value }).every((kept) => kept.display === display);
