/** The blocks of an EBU STL file (EBU Tech 3264): where each field lies, and how it is written and read. */

/** Bytes of the General Subtitle Information block (4.2) and of a Text and Timing Information block (4.3). */
export const gsiSize = 1024;
export const ttiSize = 128;

/** Bytes of the text field of a TTI block; what is not used holds 0x8F (4.3, TF). */
export const textFieldSize = 112;
export const unusedSpace = 0x8f;

/** The last block of a subtitle, and blocks of user data (4.3, EBN). */
export const lastExtension = 0xff;
export const userDataExtension = 0xfe;

/** Fields of the GSI block that are read or written here: first byte and length (4.2). */
export const gsiFields = {
  codePage: [0, 3],
  diskFormat: [3, 8],
  displayStandard: [11, 1],
  characterTable: [12, 2],
  language: [14, 2],
  originalTitle: [16, 32],
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
} as const;

/** The name of a field of the GSI block. */
export type GsiField = keyof typeof gsiFields;

/** A timecode as hours, minutes, seconds and frames. */
export type TimecodeParts = readonly [number, number, number, number];

/** One TTI block. */
export type TtiBlock = {
  readonly subtitle: number;
  readonly extension: number;
  readonly timeIn: TimecodeParts;
  readonly timeOut: TimecodeParts;
  /** The row of the first line, from 1 at the top. */
  readonly row: number;
  /** 0 unchanged, 1 left, 2 centred, 3 right. */
  readonly justification: number;
  readonly comment: boolean;
  readonly text: readonly number[];
};

/** The bytes of a GSI block; fields that are not given are spaces. */
export const gsiBlock = (values: Readonly<Partial<Record<GsiField, string>>>): Uint8Array => {
  const block = new Uint8Array(gsiSize).fill(0x20);
  for (const [name, [from, length]] of Object.entries(gsiFields)) {
    const value = Object.entries(values).find(([key]) => key === name)?.[1] ?? '';
    for (let index = 0; index < Math.min(length, value.length); index += 1) block[from + index] = value.charCodeAt(index) & 0x7f;
  }
  return block;
};

/** A field of a GSI block as text, trimmed. */
export const gsiText = (file: Uint8Array, field: GsiField): string => {
  const [from, length] = gsiFields[field];
  return String.fromCharCode(...file.subarray(from, from + length)).replace(/\0/g, ' ').trim();
};

/** The bytes of a TTI block. */
export const ttiBytes = ({ subtitle, extension, timeIn, timeOut, row, justification, comment, text }: TtiBlock): Uint8Array => {
  const block = new Uint8Array(ttiSize).fill(unusedSpace);
  // Group 0; numbers have the low byte first (4.3, SN).
  block.set([0, subtitle & 0xff, subtitle >> 8, extension, 0, ...timeIn, ...timeOut, row, justification, comment ? 1 : 0]);
  block.set(text, 16);
  return block;
};

const partsAt = (file: Uint8Array, at: number): TimecodeParts => [file[at] ?? 0, file[at + 1] ?? 0, file[at + 2] ?? 0, file[at + 3] ?? 0];

/** The TTI block at a place of a file. */
export const ttiAt = (file: Uint8Array, at: number): TtiBlock => ({
  subtitle: (file[at + 1] ?? 0) + ((file[at + 2] ?? 0) << 8),
  extension: file[at + 3] ?? lastExtension,
  timeIn: partsAt(file, at + 5),
  timeOut: partsAt(file, at + 9),
  row: file[at + 13] ?? 0,
  justification: file[at + 14] ?? 0,
  comment: file[at + 15] === 1,
  text: Array.from(file.subarray(at + 16, at + ttiSize)),
});
