/** What a field carries besides its first channel's captions: the second channel, packets about the programme, and what ends where in a row. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelName } from '../../../../core/captions/scc/channel-names.ts';
import { sccWord } from '../../../../core/captions/scc/control-codes.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { writtenOut } from './written-out.ts';

const read = (...codes: readonly string[]) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`);

const texts = ({ track }: ReturnType<typeof read>): readonly string[] => track.map(({ lines }) => lines.join('/'));

const said = ({ problems }: ReturnType<typeof read>): readonly string[] => problems.map(({ message }) => message);

/** `Hi` for the four channels (CEA-608-E, table 52): the second one's codes have bit 4, the second field's miscellaneous ones bit 1. */
const first = '9420 9470 c8e9 942f 8080 942c';
const second = '1c20 1c70 6eef 1c2f 8080 1c2c';
const third = '1520 9470 c8e9 152f 8080 152c';
const fourth = '9d20 1c70 6eef 9d2f 8080 9d2c';

describe('a channel', () => {
  it.each([
    ['the first of the first field', [first], ['Hi'], []],
    ['the second', [second], ['no'], ['The captions are those of CC2: this file has none of CC1, as which they are written.']],
    ['the first of the second field', [third], ['Hi'], ['The captions are those of CC3: this file has none of CC1, as which they are written.']],
    ['the second of the second field', [fourth], ['no'], ['The captions are those of CC4: this file has none of CC1, as which they are written.']],
    ['of two the first', [second, first, second], ['Hi'], ['Captions of CC2, the other channel, are not kept (2 in this file).']],
    ['of two the first, in the second field', [third, fourth], ['Hi'], ['The captions are those of CC3: this file has none of CC1, as which they are written.', 'Captions of CC4, the other channel, are not kept (1 in this file).']],
    ['the second, where the first only erases', ['942c', second], ['no'], ['The captions are those of CC2: this file has none of CC1, as which they are written.']],
  ])('that is read: %s', (_, codes, expected, messages) => {
    const found = read(...codes);
    expect(texts(found)).toEqual(expected);
    expect(said(found)).toEqual(messages);
  });

  it.each<readonly [ChannelName, readonly string[], readonly string[], readonly string[]]>([
    ['CC1', [second, first], ['Hi'], ['Captions of CC2, the other channel, are not kept (1 in this file).']],
    ['CC2', [second, first], ['no'], ['The captions are those of CC2, as was asked: they are written as CC1.', 'Captions of CC1, the other channel, are not kept (1 in this file).']],
    ['CC4', [third, fourth], ['no'], ['The captions are those of CC4, as was asked: they are written as CC1.', 'Captions of CC3, the other channel, are not kept (1 in this file).']],
    ['CC2', [first], [], ['The file has no captions of CC2: ask for CC1.']],
    ['CC3', [second, first], [], ['The file has no captions of CC3: ask for CC1 or CC2.']],
    ['CC1', ['942c'], [], ['The file has no captions of CC1.']],
  ])('that is wanted is read: %s', (wanted, codes, expected, messages) => {
    const found = readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`, wanted);
    expect(texts(found)).toEqual(expected);
    expect(said(found)).toEqual(messages);
  });

  it('is named beside the other one where both have captions, and only there', () => {
    const channelsOf = (codes: readonly string[], wanted?: ChannelName) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`, wanted).channels;
    expect(channelsOf([second, first])).toEqual({ read: 'CC1', other: 'CC2' });
    expect(channelsOf([second, first], 'CC2')).toEqual({ read: 'CC2', other: 'CC1' });
    expect(channelsOf([third, fourth])).toEqual({ read: 'CC3', other: 'CC4' });
    expect([channelsOf([first]), channelsOf([second]), channelsOf([first, '1c2c'])]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps its own captions, row and mode while the other is sent', () => {
    expect(texts(read('9420 9470 c8e9', '9d29 1c70 6eef', '942f 8080', '1c2c 942c'))).toEqual(['Hi']);
    expect(texts(read('9429 9470 c8e9', '1c20 1c70 6eef 1c2f', '9429 6eef 8080', '942c'))).toEqual(['Hino']);
  });

  it('leaves its text out, and says so', () => {
    expect(said(read(first, '1c2a 1c70 6eef'))).toEqual(['Text beside the captions (Text Mode) is not kept.']);
  });
});

/** A packet of these bytes with its end and its sum (CEA-608-E, 9.3: all bytes together make nothing, modulo 128). */
const packet = (...bytes: readonly number[]): string => {
  const all = [...bytes, 0x0f];
  all.push((0x80 - (all.reduce((sum, byte) => sum + byte, 0) % 0x80)) % 0x80);
  return Array.from({ length: all.length / 2 }, (_, index) => sccWord([all[index * 2] ?? 0, all[index * 2 + 1] ?? 0])).join(' ');
};

describe('packets about the programme', () => {
  const [title, net] = [packet(0x01, 0x03, 0x4e, 0x65, 0x77, 0x73), packet(0x05, 0x01, 0x41, 0x42)];

  it('have the sum that the standard has', () => {
    // 01 03 'Ne' 'ws' 0F: 1 + 3 + 0x4E + 0x65 + 0x77 + 0x73 + 0x0F = 0x1B0, and 0x50 more is 0x200.
    expect(title.endsWith('8fd0')).toBe(true);
  });

  it('are left out between the letters of captions, whole or interrupted', () => {
    const parts = title.split(' ');
    const whole = read('1520 9470 c8e9', title, '1520 6eef', net, '152f 8080 152c');
    expect(texts(whole)).toEqual(['Hino']);
    expect(said(whole)).toContain('Packets about the programme (XDS) are not kept (2 in this file).');
    const interrupted = read('1520 9470', parts.slice(0, 2).join(' '), '1520 c8e9', net, sccWord([0x02, 0x03]), parts.slice(2).join(' '), '152f 8080 152c');
    expect(texts(interrupted)).toEqual(['Hi']);
    expect(said(interrupted)).toContain('Packets about the programme (XDS) are not kept (2 in this file).');
  });

  it('of which the sum is wrong or the end is missing take no words with them', () => {
    for (const damaged of ['0103', '8602 6eef', `${title.slice(0, -2)}d3`, '8fd0', sccWord([0x02, 0x03])]) {
      const found = read('9420 9470 c8e9', damaged, '6eef 942f 8080 942c');
      expect(texts(found)[0]).toMatch(/^Hi.*no$/u);
      expect(said(found).filter((message) => message.includes('XDS'))).toEqual([]);
    }
  });

  it('take no letter of a caption with them, wherever they stand', () => {
    const info = fc.array(fc.integer({ min: 0x20, max: 0x7f }), { maxLength: 16 }).map((bytes) => (bytes.length % 2 === 0 ? bytes : [...bytes, 0]));
    const any = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 0x7f }), info).map(([kind, type, bytes]) => packet(kind * 2 + 1, type, ...bytes));
    fc.assert(fc.property(any, any, (one, other) => {
      expect(texts(read(one, '1520 9470 c8e9', other, '1520 6eef 152f 8080', one, '152c'))).toEqual(['Hino']);
    }), { numRuns: 300 });
  });
});

const shown = ({ lines, emphasis }: Caption): string => writtenOut(lines, emphasis);

describe('a style in a row', () => {
  it.each([
    // A preamble changes none of it in the midst of a row (47 CFR 79.101(h)(1)(i)).
    ['goes on after a preamble in its midst', ['946e', 'c8e9', 'c8e9', '9472', 'c8e9'], 'italic(HiHiHi)'],
    ['is that of the preamble where nothing stands before', ['946e', 'c8e9', '9472', 'c8e9'], 'italic(Hi)  Hi'],
    ['goes on over a tab', ['946e', 'c8e9', '97a2', '6eef'], 'italic(Hi  no)'],
    ['holds from a code that is put before words', ['9470', 'c8e9', '2080', '6eef', '9470', '97a2', '91a8'], 'Hi red(no)'],
    ['ends at a code that was there', ['9470', 'c8e9', '91a8', '6eef', '9470', '6eef', '912a'], 'no yellow(no)'],
    ['is that of a letter that takes the place of its code', ['9472', '91a8', '6eef', '9470', '9723', 'c8e9'], 'Hino'],
    ['of others is as it was', ['94f2', '6eef', '9468', 'c8e9'], 'red(Hi)  no'],
  ])('%s', (_, codes, expected) => {
    expect(read('9420', ...codes, '942f', '8080', '942c').track.map(shown)).toEqual([expected]);
  });

  it('is white in a row that rolls up without a preamble', () => {
    expect(read('9425 9468 c8e9 8080 94ad 6eef 8080 942c').track.map(shown)).toEqual(['red(Hi)', 'no']);
  });
});
