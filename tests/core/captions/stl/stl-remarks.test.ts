/** Remarks in EBU STL: user data that names itself, which no reader shows; comments and user data of others. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize, gsiText, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { carriableRemark } from '../../../../core/captions/text/carriable.ts';
import type { Caption, CaptionDocument } from '../../../../core/captions/track.ts';
import { nastyText } from '../nasty.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { bytes, captionAt, options } from './looked.ts';

const noted = (second: number, line: string, notes: readonly string[]): Caption => ({ ...captionAt(second, line), notes });

const remarked: CaptionDocument = {
  head: { closingNotes: ['Ende', '終'] },
  track: [noted(1, 'One', ['Harbour bridge', 'zwei\nZeilen: ÄÏ']), captionAt(2, 'Two'), noted(3, 'Three', ['x'.repeat(300)])],
};

const blockAt = (file: Uint8Array, index: number): readonly number[] => Array.from(file.subarray(gsiSize + index * ttiSize, gsiSize + (index + 1) * ttiSize));

const blocksIn = (file: Uint8Array): readonly (readonly number[])[] => Array.from({ length: (file.length - gsiSize) / ttiSize }, (_, index) => blockAt(file, index));

const remarksOf = ({ head, track }: Pick<ReturnType<typeof readStl>, 'head' | 'track'>): readonly unknown[] => [track.map(({ notes }) => notes), head?.closingNotes];

describe.each(['teletext', 'open'] as const)('remarks in EBU STL for %s', (display) => {
  it('come back where they were', () => {
    const read = readStl(writeStl(remarked, display, options), options);
    expect(remarksOf(read)).toEqual([remarked.track.map(({ notes }) => notes), remarked.head.closingNotes]);
    expect(read.track.map(({ lines }) => lines)).toEqual([['One'], ['Two'], ['Three']]);
    expect(read.problems).toEqual([]);
  });

  it('are user data before their subtitle, in as many blocks as they need', () => {
    const file = writeStl(remarked, display, options);
    const kinds = blocksIn(file).map((block) => [(block[1] ?? 0) + (block[2] ?? 0) * 256, block[3], block[15]]);
    expect(kinds).toEqual([[1, 0xfe, 1], [1, 0xfe, 1], [1, 0xff, 0], [2, 0xff, 0], [3, 0xfe, 1], [3, 0xfe, 1], [3, 0xfe, 1], [3, 0xff, 0], [3, 0xfe, 1], [3, 0xfe, 1]]);
    // The name, that a remark begins, how many bytes of UTF-8 follow.
    expect(blockAt(file, 0).slice(16, 16 + 26)).toEqual([...bytes('CAESURA'), ...bytes('R'), 14, ...bytes('Harbour bridge'), 0x8f, 0x8f, 0x8f]);
    expect(blockAt(file, 5).slice(16, 16 + 10)).toEqual([...bytes('CAESURA'), ...bytes('+'), 103, ...bytes('x')]);
    expect([gsiText(file, 'blocks'), gsiText(file, 'subtitles')]).toEqual(['00010', '00003']);
  });

  it('come back whatever they are, or are said to be lost', () => {
    const long = fc.tuple(nastyText, fc.integer({ min: 1, max: 40 })).map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(fc.array(fc.oneof(nastyText, long), { maxLength: 3 }), fc.array(long, { maxLength: 2 }), (notes, closingNotes) => {
        const document = { head: { closingNotes }, track: [captionAt(1, 'One'), noted(2, 'Two', notes)] };
        const kept = (all: readonly string[]): readonly string[] | undefined => (all.every((note) => carriableRemark(note) === '') ? undefined : all.map(carriableRemark).filter((note) => note !== ''));
        const read = readStl(writeStl(document, display, options), options);
        expect(remarksOf(read)).toEqual([[undefined, kept(notes)], kept(closingNotes)]);
        const said = lossesOf([document], trackFormats.stl.holds).filter(({ what }) => what === 'notes');
        expect(said.length > 0).toBe([...notes, ...closingNotes].some((note) => carriableRemark(note) !== note));
      }),
      { numRuns: 100 },
    );
  });

  it('are in a file without captions too', () => {
    const empty = { head: { closingNotes: ['nothing yet'] }, track: [] };
    expect(remarksOf(readStl(writeStl(empty, display, options), options))).toEqual([[], ['nothing yet']]);
  });

  it('are written by the format, and nothing is said to be lost', () => {
    const name = display === 'open' ? 'stl-open' : 'stl';
    expect(lossesOf([remarked], trackFormats[name].holds)).toEqual([]);
    expect(trackFormats[name].write(remarked, options)).toEqual({ ok: true, value: writeStl(remarked, display, options) });
  });

  it.skipIf(!hasTool('ttconv'))('are not shown by ttconv', () => {
    const { track } = readSrt(byTtconv(writeStl(remarked, display, options), 'stl'));
    expect(track.map(({ lines }) => lines)).toEqual([['One'], ['Two'], ['Three']]);
  });
});

describe('what is not ours', () => {
  const changed = (change: (file: Uint8Array) => void): ReturnType<typeof readStl> => {
    const file = writeStl({ head: {}, track: [noted(1, 'One', ['ours']), noted(2, 'Two', ['second'])] }, 'open', options);
    change(file);
    return readStl(file, options);
  };
  const messages = ({ problems }: ReturnType<typeof readStl>): readonly string[] => problems.map(({ message }) => message);

  it('is said where user data are those of others', () => {
    const read = changed((file) => { file[gsiSize + 16] = 0x58; });
    expect([remarksOf(read), messages(read)]).toEqual([[[[`EBU STL user data: 000100fe0000000100000001141700015841455355524152046f757273`], ['second']], undefined], []]);
  });

  it('is not held for the rest of a remark', () => {
    const read = changed((file) => { file.set(bytes('+'), gsiSize + 16 + 7); });
    expect([remarksOf(read), messages(read)]).toEqual([[[undefined, ['second']], undefined], ['Parts of remarks without their beginning are not kept (1 block).']]);
    const long = changed((file) => { file[gsiSize + 16 + 8] = 200; });
    expect(remarksOf(long)).toEqual([[['EBU STL user data: 000100fe00000001000000011417000143414553555241'.concat('52c86f757273')], ['second']], undefined]);
  });

  it('is a remark where it is a comment, among those of ours and in their order', () => {
    const read = changed((file) => { file[gsiSize + ttiSize + 15] = 1; });
    expect([remarksOf(read), messages(read)]).toEqual([[[['ours', 'EBU STL comment: One', 'second']], undefined], []]);
  });
});
