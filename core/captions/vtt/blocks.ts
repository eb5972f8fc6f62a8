/** The parts of a WebVTT file that are no captions (WebVTT, 4.1): its first line, notes, style sheets and regions. */
import { carriableNote, carriableText } from '../text/carriable.ts';
import { isLanguageTag, languageSaid } from '../language-tag.ts';
import type { TrackHead } from '../track.ts';
import { detailsOfHeader, headerOfDetails } from './header-lines.ts';
import { isOwnSheet } from './own-sheet.ts';

/** The lines of a block without indentation, blank ones and arrows, which would end it or be taken for times. */
const heldBlock = (text: string): string =>
  text.split(/\r\n?|\n/).map((line) => carriableText(line).replace(/-+->/g, '').trim()).filter((line) => line !== '').join('\n');

/** A title as the first line can hold it: no arrow, and no dash before it, which many files have for themselves. */
export const heldTitle = (title: string): string => carriableText(title).replace(/-+->/g, '').replace(/^\s*(?:[-–—]\s+)*/u, '').trim();

const notEmpty = (text: string): boolean => text !== '';

/** What of a file's head WebVTT can hold: the title, a language that is a tag, lines of its header, style sheets, regions and closing notes. */
export const heldHead = ({ title, language, styles, regions, closingNotes, details }: TrackHead): TrackHead => {
  const name = heldTitle(title ?? '');
  const sheets = (styles ?? []).map(heldBlock).filter((sheet) => notEmpty(sheet) && !isOwnSheet(sheet));
  const areas = (regions ?? []).map(heldBlock).filter(notEmpty);
  const header = detailsOfHeader(headerOfDetails(details));
  const notes = (closingNotes ?? []).map(carriableNote).filter(notEmpty);
  return {
    ...(name === '' ? {} : { title: name }),
    ...(language !== undefined && isLanguageTag(language) ? { language } : {}),
    ...(sheets.length === 0 ? {} : { styles: sheets }),
    ...(areas.length === 0 ? {} : { regions: areas }),
    ...(notes.length === 0 ? {} : { closingNotes: notes }),
    ...(header === undefined ? {} : { details: header }),
  };
};

/** A note as a block (4.1, WebVTT comment block), with the empty line after it. One that reads like the file's language stands below its word. */
export const noteBlock = (note: string): string => `NOTE${note.includes('\n') || languageSaid(note) !== null ? '\n' : ' '}${note}\n\n`;

/** The language is a note: a line under the first one is no WebVTT (4.1), and webvtt-parser refuses it; but where the file has such lines it is one of them. */
const headerBlocks = ({ language, details }: TrackHead): string => {
  const lines = headerOfDetails(details);
  const said = language === undefined ? [] : [`Language: ${language}`];
  if (lines.length > 0) return `${[...lines, ...said].map((line) => `${line}\n`).join('')}\n`;
  return `\n${said.map((line) => `NOTE ${line}\n\n`).join('')}`;
};

/**
 * The first line, the header, the language, regions and style sheets, with an empty line after each; `head` as WebVTT can hold it. Of style
 * sheets `own` is the first, so that those of the file's author count more.
 */
export const headBlocks = ({ title, language, styles = [], regions = [], details }: TrackHead, own: string | null): string =>
  [
    `WEBVTT${title === undefined ? '' : ` ${title}`}\n`,
    headerBlocks({ ...(language === undefined ? {} : { language }), ...(details === undefined ? {} : { details }) }),
    ...regions.map((region) => `REGION\n${region}\n\n`),
    ...(own === null ? styles : [own, ...styles]).map((style) => `STYLE\n${style}\n\n`),
  ].join('');
