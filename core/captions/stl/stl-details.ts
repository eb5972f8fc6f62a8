/** What an EBU STL file says of itself beside its title and language: read as details of the head, and written back as they were. */
import type { StlDisplay } from './stl-emphasis.ts';
import type { FrameRate } from '../times/frame-rate.ts';
import type { TrackHead } from '../track.ts';
import { bytesOfPage, dataInPage, textInPage } from './code-pages.ts';
import { gsiData, type GsiField, gsiFields, gsiText } from './stl-blocks.ts';

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
  'characters in a row': { field: 'columns', empty: '' },
  'level of teletext': { field: 'displayStandard', empty: '1' },
  'start of the programme': { field: 'programmeStart', empty: '00000000' },
  'start of the programme, after a subtitle': { field: 'programmeStart', empty: '00000000' },
  country: { field: 'country', empty: '' },
  publisher: { field: 'publisher', empty: '' },
  editor: { field: 'editor', empty: '' },
  'address of the editor': { field: 'editorContact', empty: '' },
  'data of the user': { field: 'userDefined', empty: '' },
};

/** What is said of the programme's start: that times count from it, or that a subtitle comes before. */
const [counting, notCounting] = ['start of the programme', 'start of the programme, after a subtitle'];

/** The most characters that a row of ours has, box and all, as the file says it. */
export const ownColumns: Readonly<Record<StlDisplay, string>> = { teletext: '40', open: '99' };

const forms: ReadonlyMap<string, RegExp> = new Map([[counting, /^\d\d[0-5]\d[0-5]\d\d\d$/], ['characters in a row', /^[1-9]\d?$/], ['level of teletext', /^2$/], [notCounting, /^\d{8}$/]]);

/** The value of a field in the bytes that it has. */
const held = (value: string, field: GsiField): string => (field === 'userDefined' ? dataInPage(value) : textInPage(value)).slice(0, gsiFields[field][1]);

/** The details of a file. `counted`: its times were counted from the start of the programme, which then is one of them. */
export const detailsOf = (file: Uint8Array, display: StlDisplay, counted: boolean): TrackHead['details'] => {
  const isSaid = (name: string, value: string): boolean => {
    if (forms.get(name)?.test(value) === false || name === (counted ? notCounting : counting)) return false;
    return name === 'characters in a row' ? Number(value) !== Number(ownColumns[display]) : true;
  };
  const found = Object.entries(fields).flatMap(([name, { field, empty }]) => {
    const value = field === 'userDefined' ? gsiData(file) : gsiText(file, field);
    return value === '' || value === empty || !isSaid(name, value) ? [] : [[name, value] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

/** The fields of a head's details, as they are written. */
export const fieldsOfDetails = (details: TrackHead['details'] = {}): Readonly<Partial<Record<GsiField, string>>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { field }]) => {
      const value = details[name];
      return value === undefined || forms.get(name)?.test(value) === false ? [] : [[field, held(value, field)]];
    }),
  );

/** When the programme starts that times count from, as digits; empty where the details name no such start. */
export const countedStart = (details: TrackHead['details'] = {}): string => details[counting] ?? '';

/** True for details that come back as they are. */
export const holdsDetail = (display: StlDisplay) => (name: string, value: string): boolean => {
  const known = fields[name];
  if (forms.get(name)?.test(value) === false || (display === 'open' && name === 'level of teletext')) return false;
  return known !== undefined && held(value, known.field) === value && bytesOfPage(value).length === value.length;
};

/** Which frame (from 0) a timecode of eight digits names, the last of its second where that has no such frame; null where it is none. */
export const frameOfStart = (timecode: string, { nominal }: FrameRate): number | null => {
  const found = /^(\d\d)([0-5]\d)([0-5]\d)(\d\d)$/.exec(timecode);
  const [hours, minutes, seconds, frames] = (found ?? []).slice(1).map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined || frames === undefined) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * nominal + Math.min(frames, nominal - 1);
};
