/** The page that subtitles of EBU STL are written on: for which display, in which characters, on how many rows, in which letters. */
import type { CaptionDocument, TrackHead } from '../track.ts';
import { charactersFor, type StlCharacters } from './stl-characters.ts';
import type { StlDisplay } from './stl-emphasis.ts';

/** Teletext has 23 rows for subtitles (EBU Tech 3264, 4.3, VP); open files name their own number, ours the same. */
export const usualRows = 23;

/** A page. */
export type StlPage = {
  readonly display: StlDisplay;
  readonly table: StlCharacters;
  /** How many rows places are counted in. */
  readonly rows: number;
  /** Rows that a line takes: letters of teletext are of double height, unless those of the whole file are not. */
  readonly perLine: 1 | 2;
  /** True where words of teletext stand in boxes. */
  readonly boxed: boolean;
};

/** The most rows of a subtitle: so many lines of double height have room. */
export const mostLines = 11;

/** Names of details of a head that say what the page of its file is, where it is not that of ours. */
export const [rowsName, heightName, boxesName, tableName] = ['rows of the page', 'height of letters', 'boxes', 'table of characters'] as const;

/** The forms of their values. A page of fewer rows has no room for a subtitle of ours. */
export const pageForms: ReadonlyMap<string, RegExp> = new Map([[rowsName, /^(?:1[1-9]|[2-9]\d)$/], [heightName, /^single$/], [boxesName, /^none$/], [tableName, /^0[0-4]$/]]);

/** True for a detail that pages of a display have. */
export const isOfPage = (display: StlDisplay, name: string): boolean => name === tableName || (name === rowsName ? display === 'open' : display === 'teletext' && (name === heightName || name === boxesName));

const saidOfPage = ({ details }: TrackHead, display: StlDisplay, name: string): string | undefined => {
  const value = details?.[name];
  return value !== undefined && isOfPage(display, name) && pageForms.get(name)?.test(value) === true ? value : undefined;
};

/** The page for a display in a table of characters: what the details of a head say of it, else that of ours. */
export const pageIn = (table: StlCharacters, head: TrackHead, display: StlDisplay): StlPage => ({
  display,
  table,
  rows: Number(saidOfPage(head, display, rowsName) ?? usualRows),
  perLine: display === 'teletext' && saidOfPage(head, display, heightName) === undefined ? 2 : 1,
  boxed: display === 'teletext' && saidOfPage(head, display, boxesName) === undefined,
});

/** The page of a document for a display. */
export const pageOf = ({ track, head }: CaptionDocument, display: StlDisplay): StlPage => pageIn(charactersFor(track, saidOfPage(head, display, tableName)), head, display);

/** The details of a page, where it is not that of ours. */
export const detailsOfPage = ({ display, table, rows, perLine, boxed }: StlPage, track: CaptionDocument['track']): NonNullable<TrackHead['details']> => ({
  ...(rows === usualRows ? {} : { [rowsName]: String(rows) }),
  ...(display === 'teletext' && perLine === 1 ? { [heightName]: 'single' } : {}),
  ...(display === 'teletext' && !boxed ? { [boxesName]: 'none' } : {}),
  ...(table.code === charactersFor(track).code ? {} : { [tableName]: table.code }),
});
