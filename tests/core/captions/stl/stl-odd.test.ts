/** Odd subtitles of others that are legal, or nearly: what changes when they are read and written again is said. */
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

const options = { frameRate: frameRates['25'], dropFrame: false, date: '261126' };

const bytes = (...parts: readonly (string | number)[]): readonly number[] => parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (character) => character.charCodeAt(0))));

const boxed = (text: string): readonly number[] => bytes(0x0d, 0x0b, 0x0b, text, 0x0a, 0x0a);

/** A subtitle: its text field, row and side; what is read, the row that is written, and what is said. */
type Odd = { readonly display?: StlDisplay; readonly text: readonly number[]; readonly row?: number; readonly side?: number; readonly table?: string; readonly lines: readonly string[]; readonly written?: number; readonly says?: string };

const spaced = 'Spaces that a subtitle is placed with are not kept (1 subtitle).';
const codes = 'Codes that its table of characters has not are not kept (1 subtitle).';
const rest = 'What stands after the unused space of a block is not read (1 block).';

const odd: Readonly<Record<string, Odd>> = {
  'text after the unused space': { text: bytes('A', 0x8f, 'B'), lines: ['A'], says: rest },
  'a mark at the end': { text: bytes('A', 0xc2), lines: ['A\ufffd'], says: codes },
  'two marks before a letter': { text: bytes('A', 0xc2, 0xc8, 'e'), lines: ['A\ufffdë'], says: codes },
  'a mark before a new line': { text: bytes('A', 0xc2, 0x8a, 'e'), row: 22, lines: ['A\ufffd', 'e'], says: codes },
  'double height with one new line': { display: 'teletext', text: [...boxed('One'), 0x8a, ...boxed('Two')], row: 18, lines: ['One', 'Two'] },
  'letters of two heights': { display: 'teletext', text: bytes(...boxed('One'), 0x8a, 0x8a, 0x0b, 0x0b, 'two'), row: 16, lines: ['One', 'two'], says: 'Letters of single height are not kept (1 subtitle).' },
  'two boxes in a row': { display: 'teletext', text: bytes(...boxed('Hi'), ' ', 0x0b, 0x0b, 'there', 0x0a, 0x0a), row: 20, lines: ['Hi     there'], says: 'Gaps between boxes are not kept (1 subtitle).' },
  'a line set in from the left': { text: bytes('   One', 0x8a, 'Two'), row: 22, side: 1, lines: ['One', 'Two'], says: spaced },
  'a line set in from the right': { text: bytes('One   ', 0x8a, 'Two'), row: 22, side: 3, lines: ['One', 'Two'], says: spaced },
  'a line in the middle between as many spaces': { text: bytes('  One  '), lines: ['One'] },
  'italics over the end of a row': { text: bytes(0x80, 'One', 0x8a, 'Two', 0x81, ' x'), row: 22, lines: ['One', 'Two x'] },
  'codes that mean nothing': { text: bytes('a', 0x86, 'b', 0x90, 'c'), lines: ['abc'], says: codes },
  'double height in open subtitling': { text: bytes(0x0d, 'abc'), lines: ['abc'], says: 'Letters of double height are not kept (1 subtitle).' },
  'Arabic at the left': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 0xe5, 0xd1, 0xcd, 0xc8, 0xc7), row: 22, side: 1, table: '02', lines: ['مرحبا'] },
  'empty rows above': { text: bytes(0x8a, 0x8a, 'One'), row: 5, lines: ['One'], written: 7 },
  'empty rows between': { text: bytes('One', 0x8a, 0x8a, 'Two'), row: 5, lines: ['One', 'Two'], says: 'Empty rows between lines are not kept (1 subtitle).' },
  'the first row': { display: 'teletext', text: [...boxed('One'), 0x8a, 0x8a, ...boxed('Two')], row: 1, lines: ['One', 'Two'] },
  'several spaces between words': { text: bytes('One    two'), lines: ['One    two'] },
  'a colour that nothing has': { display: 'teletext', text: bytes(0x0d, 0x0b, 0x0b, 'One', 0x03, 0x0a, 0x0a), row: 20, lines: ['One'] },
};

const fileOf = ({ display = 'open', text, row = 23, side = 2, table = '00' }: Odd): Uint8Array => {
  const file = writeStl({ head: {}, track: [{ id: '1', start: ms(1000), end: ms(2000), lines: ['x'], speaker: null }] }, display, options);
  file.set(bytes(table), 12);
  file.set([row, side], gsiSize + 13);
  file.set([...text, ...Array.from({ length: 112 - text.length }, () => 0x8f)], gsiSize + 16);
  return file;
};

describe('odd subtitles', () => {
  it.each(Object.entries(odd))('%s', (_, one) => {
    const display = one.display ?? 'open';
    const { head = {}, track, problems } = readStl(fileOf(one), options);
    const again = writeStl({ head, track }, display, options);
    expect(track[0]?.lines).toEqual(one.lines);
    expect(problems.map(({ message }) => message)).toEqual(one.says === undefined ? [] : [one.says]);
    expect([again[gsiSize + 13], again[gsiSize + 14]]).toEqual([one.written ?? one.row ?? 23, one.side ?? 2]);
    const losses = lossesOf([{ head, track }], trackFormats[display === 'open' ? 'stl-open' : 'stl'].holds).map(({ what }) => what);
    expect(losses).toEqual(one.lines.join('').includes('\ufffd') ? ['characters'] : []);
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
