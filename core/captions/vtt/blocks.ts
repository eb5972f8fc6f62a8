/** The parts of a WebVTT file that are no captions (WebVTT, 4.1): its first line, notes, style sheets and regions. */
import { carriableNote, carriableText } from '../carriable.ts';
import type { TrackHead } from '../track.ts';

/** The lines of a block without indentation, blank ones and arrows, which would end it or be taken for times. */
const heldBlock = (text: string): string =>
  text.split(/\r\n?|\n/).map((line) => carriableText(line).replace(/-+->/g, '').trim()).filter((line) => line !== '').join('\n');

const heldTitle = (title: string): string => carriableText(title).replace(/\s+/gu, ' ').replace(/-+->/g, '').trim();

const notEmpty = (text: string): boolean => text !== '';

/** What of a file's head WebVTT can hold: the title, style sheets, regions and closing notes; a language it has no place for. */
export const heldHead = ({ title, styles, regions, closingNotes }: TrackHead): TrackHead => {
  const name = heldTitle(title ?? '');
  const sheets = (styles ?? []).map(heldBlock).filter(notEmpty);
  const areas = (regions ?? []).map(heldBlock).filter(notEmpty);
  const notes = (closingNotes ?? []).map(carriableNote).filter(notEmpty);
  return {
    ...(name === '' ? {} : { title: name }),
    ...(sheets.length === 0 ? {} : { styles: sheets }),
    ...(areas.length === 0 ? {} : { regions: areas }),
    ...(notes.length === 0 ? {} : { closingNotes: notes }),
  };
};

/** A note as a block (4.1, WebVTT comment block), with the empty line after it. */
export const noteBlock = (note: string): string => `NOTE${note.includes('\n') ? '\n' : ' '}${note}\n\n`;

/** The first line, regions and style sheets, each with the empty line after it; `head` as WebVTT can hold it. */
export const headBlocks = ({ title, styles = [], regions = [] }: TrackHead): string =>
  [
    `WEBVTT${title === undefined ? '' : ` ${title}`}\n\n`,
    ...regions.map((region) => `REGION\n${region}\n\n`),
    ...styles.map((style) => `STYLE\n${style}\n\n`),
  ].join('');
