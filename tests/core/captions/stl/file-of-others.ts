/** Files of EBU STL as others write them, block by block. */
import { gsiFields, gsiSize, type TtiBlock, ttiBytes } from '../../../../core/captions/stl/stl-blocks.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { bytes, captionAt, options } from './looked.ts';

/** A row of teletext as most write it: of double height, in a box. */
export const tall = (text: string): readonly number[] => bytes(0x0d, 0x0b, 0x0b, text, 0x0a, 0x0a);

/** A block of a subtitle that is shown from one second to another. */
export const block = (subtitle: number, text: readonly number[], more: Partial<TtiBlock> = {}, from = subtitle * 2, to = from + 1): Uint8Array =>
  ttiBytes({ group: 0, subtitle, extension: 0xff, cumulative: 0, timeIn: [0, Math.floor(from / 60), from % 60, 0], timeOut: [0, Math.floor(to / 60), to % 60, 0], row: 20, justification: 2, comment: false, text, ...more });

/** A file of blocks, with other values of fields of its head. */
export const fileOf = (display: StlDisplay, blocks: readonly Uint8Array[], fields: Readonly<Record<string, string>> = {}): Uint8Array => {
  const first = blocks.find((one) => one[3] !== 0xfe && one[15] === 0);
  const timecode = Array.from(first?.subarray(5, 9) ?? [], (part) => String(part).padStart(2, '0')).join('');
  const head = writeStl({ head: {}, track: [captionAt(2, 'x')] }, display, options).slice(0, gsiSize);
  const texts = Object.entries({ blocks: String(blocks.length).padStart(5, '0'), subtitles: String(blocks.filter((one) => one[3] === 0xff && one[15] === 0).length).padStart(5, '0'), firstCue: timecode, ...fields });
  for (const [name, value] of texts) {
    const found = Object.entries(gsiFields).find(([field]) => field === name);
    if (found !== undefined) head.set(bytes(value), found[1][0]);
  }
  return Uint8Array.from([head, ...blocks].flatMap((one) => Array.from(one)));
};
