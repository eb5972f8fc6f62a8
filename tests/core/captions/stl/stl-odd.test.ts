/** Odd subtitles of others that are legal, or nearly: they are the same when they are read and written again, and what other formats do not hold of them is said. */
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { bytes, captionAt, filled, options } from './looked.ts';

const boxed = (text: string): readonly number[] => bytes(0x0d, 0x0b, 0x0b, text, 0x0a, 0x0a);

/** A subtitle: its text field, row and side; what is read, what is said on reading, and what of its looks WebVTT does not hold. */
type Odd = { readonly display?: StlDisplay; readonly text: readonly number[]; readonly row?: number; readonly side?: number; readonly table?: string; readonly lines: readonly string[]; readonly says?: string; readonly looks?: string };

const spaced = 'spaces that it is placed with';
const codes = 'codes that its table of characters has not';
const rest = 'What stands after the unused space of a block is not read (1 block).';

const odd: Readonly<Record<string, Odd>> = {
  'text after the unused space': { text: bytes('A', 0x8f, 'B'), lines: ['A'], says: rest },
  'a mark at the end': { text: bytes('A', 0xc2), lines: ['A\ufffd'], looks: codes },
  'two marks before a letter': { text: bytes('A', 0xc2, 0xc8, 'e'), lines: ['A\ufffdë'], looks: codes },
  'a mark before a new line': { text: bytes('A', 0xc2, 0x8a, 'e'), row: 22, lines: ['A\ufffd', 'e'], looks: codes },
  'double height with one new line': { display: 'teletext', text: [...boxed('One'), 0x8a, ...boxed('Two')], row: 18, lines: ['One', 'Two'] },
  'letters of two heights': { display: 'teletext', text: bytes(...boxed('One'), 0x8a, 0x8a, 0x0b, 0x0b, 'two'), row: 16, lines: ['One', 'two'], looks: 'letters of single height' },
  'a row without a box': { display: 'teletext', text: bytes(...boxed('One'), 0x8a, 0x8a, 0x0d, 'two'), row: 16, lines: ['One', 'two'], looks: 'words outside of boxes' },
  'flashing, concealing, graphics': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 0x08, 'One', 0x09, 'two', 0x18, 'three', 0x12, 'f', 0x0f, 'g'), row: 16, lines: ['One two three f g'], looks: 'flashing letters, concealed words, graphics, letters of double width' },
  'a colour inside the box': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 0x06, 'One', 0x0a, 0x0a), row: 22, lines: ['One'] },
  'white letters that say so': { display: 'teletext', text: bytes(0x07, 0x0d, 0x0b, 0x0b, 'One', 0x0a, 0x0a), row: 22, lines: ['One'] },
  'one code of a box': { display: 'teletext', text: bytes(0x0d, 0x0b, 'One', 0x0a), row: 22, lines: ['One'] },
  'boxes of open subtitling': { text: bytes(0x84, 'One', 0x85), lines: ['One'], looks: 'boxes' },
  'colours in open subtitling': { text: bytes(0x03, 'One'), lines: ['One'] },
  'no room below': { display: 'teletext', text: boxed('One'), row: 23, lines: ['One'] },
  'a row of 40 characters': { display: 'teletext', text: bytes(0x0d, 'x'.repeat(39)), row: 22, lines: ['x'.repeat(39)], },
  'two boxes in a row': { display: 'teletext', text: bytes(...boxed('Hi'), ' ', 0x0b, 0x0b, 'there', 0x0a, 0x0a), row: 20, lines: ['Hi     there'], looks: 'gaps between boxes' },
  'a line set in from the left': { text: bytes('   One', 0x8a, 'Two'), row: 22, side: 1, lines: ['One', 'Two'], looks: spaced },
  'a line set in from the right': { text: bytes('One   ', 0x8a, 'Two'), row: 22, side: 3, lines: ['One', 'Two'], looks: spaced },
  'a line in the middle between as many spaces': { text: bytes('  One  '), lines: ['One'] },
  'italics over the end of a row': { text: bytes(0x80, 'One', 0x8a, 'Two', 0x81, ' x'), row: 22, lines: ['One', 'Two x'] },
  'codes that mean nothing': { text: bytes('a', 0x86, 'b', 0x90, 'c'), lines: ['abc'], looks: codes },
  'double height in open subtitling': { text: bytes(0x0d, 'abc'), lines: ['abc'], looks: 'letters of double height' },
  'Arabic at the left': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 0xe5, 0xd1, 0xcd, 0xc8, 0xc7), row: 22, side: 1, table: '02', lines: ['مرحبا'] },
  'empty rows above': { text: bytes(0x8a, 0x8a, 'One'), row: 5, lines: ['One'] },
  'empty rows between': { text: bytes('One', 0x8a, 0x8a, 'Two'), row: 5, lines: ['One', 'Two'], looks: 'empty rows between lines' },
  'the first row': { display: 'teletext', text: [...boxed('One'), 0x8a, 0x8a, ...boxed('Two')], row: 1, lines: ['One', 'Two'] },
  'several spaces between words': { text: bytes('One    two'), lines: ['One    two'] },
  'a colour that nothing has': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 'One', 0x03, 0x0a, 0x0a), row: 20, lines: ['One'] },
};

const fileOf = ({ display = 'open', text, row = 23, side = 2, table = '00' }: Odd): Uint8Array => {
  const file = writeStl({ head: {}, track: [captionAt(1, 'x')] }, display, options);
  file.set(bytes(table), 12);
  file.set([row, side], gsiSize + 13);
  file.set(filled(text), gsiSize + 16);
  return file;
};

describe('odd subtitles', () => {
  it.each(Object.entries(odd))('%s', (_, one) => {
    const display = one.display ?? 'open';
    const file = fileOf(one);
    const { head = {}, track, problems } = readStl(file, options);
    expect(track[0]?.lines).toEqual(one.lines);
    expect(problems.map(({ message }) => message)).toEqual(one.says === undefined ? [] : [one.says]);
    const same = { head, track };
    expect(lossesOf([same], trackFormats[display === 'open' ? 'stl-open' : 'stl'].holds)).toEqual([]);
    expect(lossesOf([same], trackFormats.vtt.holds).filter(({ what }) => what === 'subtitle-looks').map(({ message }) => message)).toEqual(one.looks === undefined ? [] : [`Of how subtitles look in their file is not kept: ${one.looks} (1 caption).`]);
    // What stands after the unused space is not read.
    if (one.says === undefined) expect(trackFormats[display === 'open' ? 'stl-open' : 'stl'].write(same, options)).toEqual({ ok: true, value: file });
  });

  it.skipIf(!hasTool('ttconv'))('are the same for ttconv afterwards, where nothing is said', () => {
    for (const name of ['double height with one new line', 'italics over the end of a row', 'Arabic at the left', 'empty rows above', 'a colour that nothing has']) {
      const one = odd[name];
      if (one === undefined) throw new Error(name);
      const file = fileOf(one);
      const { head = {}, track } = readStl(file, options);
      expect(byTtconv(writeStl({ head, track }, one.display ?? 'open', options), 'stl', 'vtt')).toBe(byTtconv(file, 'stl', 'vtt'));
    }
  });
});
