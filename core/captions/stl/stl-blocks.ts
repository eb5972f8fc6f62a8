/** The blocks of an EBU STL file (EBU Tech 3264): where each field lies, and how it is written and read. */
import { bytesOfPage, textOfPage } from './code-pages.ts';

/** Bytes of the General Subtitle Information block (4.2) and of a Text and Timing Information block (4.3). */
export const gsiSize = 1024;
export const ttiSize = 128;

/** Bytes of the text field of a TTI block; what is not used holds 0x8F (4.3, TF). */
export const textFieldSize = 112;
export const unusedSpace = 0x8f;

/** The last block of a subtitle, blocks of user data, and the first of the codes that are reserved (4.3, EBN). */
export const lastExtension = 0xff;
export const userDataExtension = 0xfe;
export const reservedExtension = 0xf0;

/** Fields of the GSI block: first byte and length (4.2). */
export const gsiFields = {
  codePage: [0, 3],
  diskFormat: [3, 8],
  displayStandard: [11, 1],
  characterTable: [12, 2],
  language: [14, 2],
  originalTitle: [16, 32],
  originalEpisode: [48, 32],
  translatedTitle: [80, 32],
  translatedEpisode: [112, 32],
  translator: [144, 32],
  translatorContact: [176, 32],
  reference: [208, 16],
  created: [224, 6],
  revised: [230, 6],
  revision: [236, 2],
  blocks: [238, 5],
  subtitles: [243, 5],
  groups: [248, 3],
  columns: [251, 2],
  rows: [253, 2],
  timecodeStatus: [255, 1],
  programmeStart: [256, 8],
  firstCue: [264, 8],
  disks: [272, 1],
  disk: [273, 1],
  country: [274, 3],
  publisher: [277, 32],
  editor: [309, 32],
  editorContact: [341, 32],
  spare: [373, 75],
  userDefined: [448, 576],
} as const;

/** The name of a field of the GSI block. */
export type GsiField = keyof typeof gsiFields;

/** A timecode as hours, minutes, seconds and frames. */
export type TimecodeParts = readonly [number, number, number, number];

/** One TTI block. */
export type TtiBlock = {
  readonly group: number;
  readonly subtitle: number;
  readonly extension: number;
  /** 0 for a subtitle by itself; 1, 2, 3 for the first, the next and the last of those that add up on the screen (4.3, CS). */
  readonly cumulative: number;
  readonly timeIn: TimecodeParts;
  readonly timeOut: TimecodeParts;
  /** The row of the first line, from 1 at the top. */
  readonly row: number;
  /** 0 unchanged, 1 left, 2 centred, 3 right. */
  readonly justification: number;
  readonly comment: boolean;
  readonly text: readonly number[];
};

/** The bytes of a GSI block, whose code page is 850; fields that are not given are spaces. */
export const gsiBlock = (values: Readonly<Partial<Record<GsiField, string>>>): Uint8Array => {
  const block = new Uint8Array(gsiSize).fill(0x20);
  for (const [name, [from, length]] of Object.entries(gsiFields)) {
    const value = Object.entries(values).find(([key]) => key === name)?.[1] ?? '';
    block.set(bytesOfPage(value).slice(0, length), from);
  }
  return block;
};

const fieldOf = (file: Uint8Array, field: GsiField): Uint8Array => {
  const [from, length] = gsiFields[field];
  return file.subarray(from, from + length);
};

/** A field of a GSI block as text in the file's code page, trimmed; controls are spaces. */
export const gsiText = (file: Uint8Array, field: GsiField): string =>
  textOfPage(fieldOf(file, field), String.fromCharCode(...fieldOf(file, 'codePage'))).replace(/[\0-\x1f\x7f]/g, ' ').trim();

/** The bytes of a field without a form, controls and all; what is not used at their end is cut off. */
export const gsiData = (file: Uint8Array, field: GsiField): string => textOfPage(fieldOf(file, field), String.fromCharCode(...fieldOf(file, 'codePage'))).replace(/[ \0]+$/, '');

/** The bytes of a TTI block. */
export const ttiBytes = ({ group, subtitle, extension, cumulative, timeIn, timeOut, row, justification, comment, text }: TtiBlock): Uint8Array => {
  const block = new Uint8Array(ttiSize).fill(unusedSpace);
  // Numbers have the low byte first (4.3, SN).
  block.set([group, subtitle & 0xff, subtitle >> 8, extension, cumulative, ...timeIn, ...timeOut, row, justification, comment ? 1 : 0]);
  block.set(text, 16);
  return block;
};

const partsAt = (file: Uint8Array, at: number): TimecodeParts => [file[at] ?? 0, file[at + 1] ?? 0, file[at + 2] ?? 0, file[at + 3] ?? 0];

/** The TTI block at a place of a file. */
export const ttiAt = (file: Uint8Array, at: number): TtiBlock => ({
  group: file[at] ?? 0,
  subtitle: (file[at + 1] ?? 0) + ((file[at + 2] ?? 0) << 8),
  extension: file[at + 3] ?? lastExtension,
  cumulative: file[at + 4] ?? 0,
  timeIn: partsAt(file, at + 5),
  timeOut: partsAt(file, at + 9),
  row: file[at + 13] ?? 0,
  justification: file[at + 14] ?? 0,
  comment: file[at + 15] === 1,
  text: Array.from(file.subarray(at + 16, at + ttiSize)),
});
