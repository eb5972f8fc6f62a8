/** What an EBU STL file says of itself beside its title and language: read as details of the head, and written back as they were. */
import type { FrameRate } from '../times/frame-rate.ts';
import type { TrackHead } from '../track.ts';
import { bytesOfPage, textInPage } from './code-pages.ts';
import { type GsiField, gsiFields, gsiText } from './stl-blocks.ts';

/** The fields (Tech 3264, 4.2) by what people call them; each with what stands there where a file says nothing. */
const fields: Readonly<Record<string, { readonly field: GsiField; readonly empty: string }>> = {
  'title of the episode': { field: 'originalEpisode', empty: '' },
  'translated title': { field: 'translatedTitle', empty: '' },
  'translated title of the episode': { field: 'translatedEpisode', empty: '' },
  translator: { field: 'translator', empty: '' },
  'address of the translator': { field: 'translatorContact', empty: '' },
  'reference of the list': { field: 'reference', empty: '' },
  'day of creation': { field: 'created', empty: '000000' },
  revision: { field: 'revision', empty: '00' },
  'start of the programme': { field: 'programmeStart', empty: '00000000' },
  country: { field: 'country', empty: '' },
  publisher: { field: 'publisher', empty: '' },
  editor: { field: 'editor', empty: '' },
  'address of the editor': { field: 'editorContact', empty: '' },
  'data of the user': { field: 'userDefined', empty: '' },
};

/** The value of a field in the bytes that it has. */
const held = (value: string, field: GsiField): string => textInPage(value).slice(0, gsiFields[field][1]);

/** The details of a file. `counted`: its times were counted from the start of the programme, which then is one of them. */
export const detailsOf = (file: Uint8Array, counted: boolean): TrackHead['details'] => {
  const found = Object.entries(fields).flatMap(([name, { field, empty }]) => {
    const value = gsiText(file, field);
    return value === '' || value === empty || (field === 'programmeStart' && !counted) ? [] : [[name, value] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

/** The fields of a head's details, as they are written. */
export const fieldsOfDetails = (details: TrackHead['details'] = {}): Readonly<Partial<Record<GsiField, string>>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, { field }]) => (details[name] === undefined ? [] : [[field, held(details[name], field)]])));

/** True for details that come back as they are. */
export const holdsDetail = (name: string, value: string): boolean => {
  const known = fields[name];
  return known !== undefined && held(value, known.field) === value && bytesOfPage(value).length === value.length;
};

/** Which frame (from 0) a timecode of eight digits names, the last of its second where that has no such frame; null where it is none. */
export const frameOfStart = (timecode: string, { nominal }: FrameRate): number | null => {
  const found = /^(\d\d)([0-5]\d)([0-5]\d)(\d\d)$/.exec(timecode);
  const [hours, minutes, seconds, frames] = (found ?? []).slice(1).map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined || frames === undefined) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * nominal + Math.min(frames, nominal - 1);
};
