/** What an EBU STL file says of itself beside its title and language: read as details of the head, and written back as they were. */
import type { StlDisplay } from './stl-emphasis.ts';
import type { FrameRate } from '../times/frame-rate.ts';
import type { TrackHead } from '../track.ts';
import { bytesOfPage, dataInPage, textInPage } from './code-pages.ts';
import { gsiData, type GsiField, gsiFields, gsiText } from './stl-blocks.ts';
import { isOfComments } from './comment-codes.ts';
import { isOfPage, pageForms } from './stl-page.ts';

/** The fields (Tech 3264, 4.2) by what people call them; each with what stands there where a file says nothing. */
const fields: Readonly<Record<string, { readonly field: GsiField; readonly empty: string }>> = {
  'original title': { field: 'originalTitle', empty: '' },
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
  'timecode status': { field: 'timecodeStatus', empty: '1' },
  'number of disks': { field: 'disks', empty: '1' },
  'number of the disk': { field: 'disk', empty: '1' },
  'spare bytes': { field: 'spare', empty: '' },
};

/** What is said of the programme's start: that times count from it, or that a subtitle comes before. */
const [counting, notCounting] = ['start of the programme', 'start of the programme, after a subtitle'];

/** The most characters that a row of ours has, box and all, as the file says it. */
export const ownColumns: Readonly<Record<StlDisplay, string>> = { teletext: '40', open: '99' };

const forms: ReadonlyMap<string, RegExp> = new Map([[counting, /^\d\d[0-5]\d[0-5]\d\d\d$/], ['characters in a row', /^[1-9]\d?$/], ['level of teletext', /^2$/], [notCounting, /^\d{8}$/], ['timecode status', /^0$/], ['number of disks', /^[2-9]$/], ['number of the disk', /^[2-9]$/]]);

/** A day of the first block as others name days (ISO 8601): its years are 1980 to 2079; what is no day stays as it is. */
const dayOf = (value: string): string => {
  const [, year = '', rest = ''] = /^(\d\d)((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/.exec(value) ?? [];
  return rest === '' ? value : `${Number(year) < 80 ? '20' : '19'}${year}-${rest.slice(0, 2)}-${rest.slice(2)}`;
};

/** The same day in six digits, where it has such. */
const digitsOfDay = (value: string): string => {
  const digits = value.slice(2).replaceAll('-', '');
  return dayOf(digits) === value ? digits : value;
};

/** Fields of any bytes. */
const isData = (field: GsiField): field is 'userDefined' | 'spare' => field === 'userDefined' || field === 'spare';

/** The value of a field in the bytes that it has. */
const held = (value: string, field: GsiField): string => (isData(field) ? dataInPage(value) : textInPage(field === 'created' ? digitsOfDay(value) : value)).slice(0, gsiFields[field][1]);

/** What a field says. */
const valueOf = (value: string, field: GsiField): string => (field === 'created' ? dayOf(value) : value);

/** The details of a file. `counted`: its times were counted from the start of the programme, which then is one of them. */
export const detailsOf = (file: Uint8Array, display: StlDisplay, counted: boolean): TrackHead['details'] => {
  const isSaid = (name: string, value: string): boolean => {
    if (forms.get(name)?.test(value) === false || name === (counted ? notCounting : counting)) return false;
    return name === 'characters in a row' ? Number(value) !== Number(ownColumns[display]) : true;
  };
  const found = Object.entries(fields).flatMap(([name, { field, empty }]) => {
    const value = isData(field) ? gsiData(file, field) : gsiText(file, field);
    return value === '' || value === empty || !isSaid(name, value) ? [] : [[name, valueOf(value, field)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

/** True for a day that has no six digits. */
const isOtherDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && digitsOfDay(value) === value;

/** The fields of a head's details, as they are written. */
export const fieldsOfDetails = (details: TrackHead['details'] = {}): Readonly<Partial<Record<GsiField, string>>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { field }]) => {
      const value = details[name];
      return value === undefined || value === '' || (field === 'created' && isOtherDay(value)) || forms.get(name)?.test(value) === false ? [] : [[field, held(value, field)]];
    }),
  );

/** When the programme starts that times count from, as digits; empty where the details name no such start. */
export const countedStart = (details: TrackHead['details'] = {}): string => details[counting] ?? '';

/** True for details that come back as they are. */
export const holdsDetail = (display: StlDisplay) => (name: string, value: string): boolean => {
  const known = fields[name];
  if (isOfComments(display, name, value)) return true;
  if (pageForms.has(name)) return isOfPage(display, name) && pageForms.get(name)?.test(value) === true;
  if (forms.get(name)?.test(value) === false || (display === 'open' && name === 'level of teletext')) return false;
  if (known === undefined) return false;
  const written = held(value, known.field);
  return value !== '' && valueOf(written, known.field) === valueOf(value, known.field) && bytesOfPage(written).length === written.length;
};

/** Which frame (from 0) a timecode of eight digits names, the last of its second where that has no such frame; null where it is none. */
export const frameOfStart = (timecode: string, { nominal }: FrameRate): number | null => {
  const found = /^(\d\d)([0-5]\d)([0-5]\d)(\d\d)$/.exec(timecode);
  const [hours, minutes, seconds, frames] = (found ?? []).slice(1).map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined || frames === undefined) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * nominal + Math.min(frames, nominal - 1);
};
