/** The control codes of CEA-608 for the first channel of a field, as pairs of bytes without parity (CEA-608-E, table 51 to 53). */

/** Two bytes. */
export type Pair = readonly [number, number];

/** Miscellaneous control codes. */
export const control = {
  resumeCaptionLoading: [0x14, 0x20],
  backspace: [0x14, 0x21],
  deleteToEndOfRow: [0x14, 0x24],
  rollUp2: [0x14, 0x25],
  rollUp3: [0x14, 0x26],
  rollUp4: [0x14, 0x27],
  flashOn: [0x14, 0x28],
  resumeDirectCaptioning: [0x14, 0x29],
  textRestart: [0x14, 0x2a],
  resumeTextDisplay: [0x14, 0x2b],
  eraseDisplayedMemory: [0x14, 0x2c],
  carriageReturn: [0x14, 0x2d],
  eraseNonDisplayedMemory: [0x14, 0x2e],
  endOfCaption: [0x14, 0x2f],
} as const satisfies Readonly<Record<string, Pair>>;

/** True for the first byte of a control code. */
export const isControl = (first: number): boolean => first >= 0x10 && first <= 0x1f;

/** True for a miscellaneous control code of a first channel: 0x15 in the second field. */
export const isMiscellaneous = ([first, second]: Pair): boolean => (first === 0x14 || first === 0x15) && second >= 0x20 && second < 0x30;

/** First byte and base of the second for each of the 15 rows (CEA-608-E, table 53: preamble address codes). */
const rows: readonly Pair[] = [
  [0x11, 0x40], [0x11, 0x60], [0x12, 0x40], [0x12, 0x60], [0x15, 0x40], [0x15, 0x60], [0x16, 0x40], [0x16, 0x60],
  [0x17, 0x40], [0x17, 0x60], [0x10, 0x40], [0x13, 0x40], [0x13, 0x60], [0x14, 0x40], [0x14, 0x60],
];

/** The code that goes to a row (1 to 15), white, at a column that is a multiple of 4 (0 to 28). */
export const preamble = (row: number, column: number): Pair => {
  const [first, base] = rows[row - 1] ?? [0x14, 0x60];
  return [first, base + 0x10 + column / 2];
};

/** The code that goes to the first column of a row (1 to 15) with a style of its own (0 to 15: table 53). */
export const styledPreamble = (row: number, style: number): Pair => {
  const [first, base] = rows[row - 1] ?? [0x14, 0x60];
  return [first, base + style];
};

/** The code that goes 1 to 3 columns to the right. */
export const tabOffset = (columns: number): Pair => [0x17, 0x20 + columns];

/** Where a preamble goes to, and the low bits of its style; null when the pair is none. */
export const preambleAt = ([first, second]: Pair): { readonly row: number; readonly column: number; readonly style: number } | null => {
  if (second < 0x40) return null;
  const index = rows.findIndex(([one, base]) => one === first && base === (second & 0x60));
  if (index < 0) return null;
  const low = second & 0x1f;
  return { row: index + 1, column: low >= 0x10 ? (low & 0x0e) * 2 : 0, style: low };
};

const oddParity = (byte: number): number => {
  let ones = 0;
  for (let bits = byte; bits > 0; bits >>= 1) ones += bits & 1;
  return ones % 2 === 1 ? byte : byte | 0x80;
};

const hex = (byte: number): string => oddParity(byte).toString(16).padStart(2, '0');

/** A pair as SCC writes it: four hexadecimal digits, each byte with odd parity (CEA-608-E, 4.2). */
export const sccWord = ([first, second]: Pair): string => hex(first) + hex(second);

/** True when a byte as sent has odd parity. */
export const hasOddParity = (byte: number): boolean => oddParity(byte & 0x7f) === byte;
