/** The parts of a WebVTT file that are no captions (WebVTT, 4.1): its first line, notes, style sheets and regions. */
import { carriableNote, carriableText } from '../text/carriable.ts';
import { isLanguageTag } from '../language-tag.ts';
import type { TrackHead } from '../track.ts';
import { isOwnSheet } from './own-sheet.ts';

/** The lines of a block without indentation, blank ones and arrows, which would end it or be taken for times. */
const heldBlock = (text: string): string =>
  text.split(/\r\n?|\n/).map((line) => carriableText(line).replace(/-+->/g, '').trim()).filter((line) => line !== '').join('\n');

const heldTitle = (title: string): string => carriableText(title).replace(/\s+/gu, ' ').replace(/-+->/g, '').trim();

const notEmpty = (text: string): boolean => text !== '';

/** What of a file's head WebVTT can hold: the title, a language that is a tag, style sheets, regions and closing notes. */
export const heldHead = ({ title, language, styles, regions, closingNotes }: TrackHead): TrackHead => {
  const name = heldTitle(title ?? '');
  const sheets = (styles ?? []).map(heldBlock).filter((sheet) => notEmpty(sheet) && !isOwnSheet(sheet));
  const areas = (regions ?? []).map(heldBlock).filter(notEmpty);
  const notes = (closingNotes ?? []).map(carriableNote).filter(notEmpty);
  return {
    ...(name === '' ? {} : { title: name }),
    ...(language !== undefined && isLanguageTag(language) ? { language } : {}),
    ...(sheets.length === 0 ? {} : { styles: sheets }),
    ...(areas.length === 0 ? {} : { regions: areas }),
    ...(notes.length === 0 ? {} : { closingNotes: notes }),
  };
};

/** A note as a block (4.1, WebVTT comment block), with the empty line after it. */
export const noteBlock = (note: string): string => `NOTE${note.includes('\n') ? '\n' : ' '}${note}\n\n`;

/**
 * The first line, the language, regions and style sheets, each with the empty line after it; `head` as WebVTT can hold it. The language is a
 * note: a line of its own under the first one, as others have it, is no WebVTT (4.1), and webvtt-parser refuses it. Of style sheets `own` is
 * the first, so that those of the file's author count more.
 */
export const headBlocks = ({ title, language, styles = [], regions = [] }: TrackHead, own: string | null): string =>
  [
    `WEBVTT${title === undefined ? '' : ` ${title}`}\n\n`,
    language === undefined ? '' : noteBlock(`Language: ${language}`),
    ...regions.map((region) => `REGION\n${region}\n\n`),
    ...(own === null ? styles : [own, ...styles]).map((style) => `STYLE\n${style}\n\n`),
  ].join('');
