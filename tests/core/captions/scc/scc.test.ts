import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { codeOf608, extendedCharacter, replaced608, text608 } from '../../../../core/captions/scc/characters.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';
import { changesInSending, judgeScc, writeScc } from '../../../../core/captions/scc/write-scc.ts';
import { wrapLine } from '../../../../core/captions/scc/wrap-line.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyTrack } from '../nasty.ts';
import { byFfmpeg, byTtconv, hasTool } from '../other-tools.ts';
import { trackOf } from '../retime/tracks.ts';

const captions: Track = [
  { id: '1', start: ms(2000), end: ms(4004), lines: ['The ferry sails tonight', 'after nine days.'], speaker: null },
  { id: '2', start: ms(5005), end: ms(7007), lines: ['♪ Señor Müller ♪', '“Ça va?” [£5]'], speaker: null },
  { id: '3', start: ms(7007), end: ms(9009), lines: ['I don\'t know.'], speaker: null },
];

const shown = (text: string): readonly unknown[] => readScc(text).track.map(({ start, end, lines }) => [start, end, ...lines]);

/** Codes from 00:00:01:00 on, one a frame. */
const scc = (...codes: readonly string[]): string => `Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`;

const frame = 1001 / 30;

/** The time that a line's repeated codes take before its caption is shown, ms. */
const repeatedTime = (line: string): number => {
  const codes = (line.split('\t')[1] ?? '').split(' ');
  return codes.slice(0, codes.indexOf('942f')).filter((code, index) => code === codes[index - 1]).length * frame;
};

describe('writeScc', () => {
  it('loads a caption before it is shown, with each control code twice and odd parity', () => {
    const text = writeScc([{ id: '1', start: ms(2002), end: ms(4004), lines: ['Hi!'], speaker: null }], false);
    // 32 columns, three characters: column 14, so column 12 and two to the right.
    expect(text).toBe('Scenarist_SCC V1.0\n\n00:00:01:20\t9420 9420 94ae 94ae 9476 9476 97a2 97a2 c8e9 a180 942f 942f\n\n00:00:04:00\t942c 942c\n\n');
  });

  it('writes drop-frame timecode', () => {
    const [track] = [trackOf([61_061, 63_063])];
    expect(writeScc(track, false)).toContain('\n00:01:00:');
    expect(writeScc(track, true)).toContain('\n00:01:00;');
  });

  it('comes back to the frame', () => {
    expect(shown(writeScc(captions, true))).toEqual([
      [2002, 4004, 'The ferry sails tonight', 'after nine days.'],
      [5005, 7007, '♪ Señor Müller ♪', '“Ça va?” [£5]'],
      [7007, 9009, "I don't know."],
    ]);
    expect(readScc(writeScc(captions, false)).problems).toEqual([]);
  });

  it('keeps rows and sides', () => {
    const placed = captions.map((caption, index) => (index === 0 ? { ...caption, placement: { line: { value: 1, unit: 'rows' as const }, align: 'left' as const } } : caption));
    const read = readScc(writeScc(placed, false)).track;
    expect(read.map(({ placement }) => placement)).toEqual([{ line: { value: 1, unit: 'rows' }, align: 'left' }, undefined, undefined]);
  });

  it('comes up late where there is no time to load, and counts it', () => {
    const dense = trackOf([1000, 1500], [1500, 1700], [1700, 1800]).map((caption) => ({ ...caption, lines: ['A line of thirty-two characters.', 'A line of thirty-two characters.'] }));
    expect(changesInSending(dense, 6).late).toBe(3);
    expect(changesInSending(captions, 0).late).toBe(0);
    expect(judgeScc(writeScc(dense, true), dense)).toEqual([]);
  });

  it('erases a caption while the next one is being loaded', () => {
    const near = trackOf([2002, 4004], [4204, 6006]).map((caption) => ({ ...caption, lines: ['A line of thirty-two characters.'] }));
    expect(shown(writeScc(near, false))).toEqual([[2002, 4004, 'A line of thirty-two characters.'], [4204, 6006, 'A line of thirty-two characters.']]);
  });

  it('comes back for nasty texts, as far as 608 has the characters', () => {
    fc.assert(fc.property(nastyTrack, fc.boolean(), (track, dropFrame) => {
      expect(judgeScc(writeScc(track, dropFrame), track)).toEqual([]);
    }), { numRuns: 1000 });
  });

  it.skipIf(!hasTool('ttconv'))('is read by ttconv as it was meant', () => {
    const text = writeScc(captions, true);
    const { track } = readSrt(byTtconv(text, 'scc'));
    // ttconv takes the straight quote for two characters, and the stand-in of a curly one is a straight one.
    const texts = track.map(({ lines }) => lines.map((line) => line.replaceAll('’', "'").replaceAll('`', '')));
    expect(texts).toEqual(captions.map(({ lines }) => lines));
    expect(track.length).toBe(captions.length);
    // It counts no frame for a code that is repeated, and shows up to two frames after the code.
    const early = text.split('\n').filter((line) => line.includes('942f')).map(repeatedTime);
    track.forEach(({ start }, index) => expect(Math.abs(start + (early[index] ?? 0) - (captions[index]?.start ?? 0))).toBeLessThan(3 * frame));
    expect(Math.abs((track.at(-1)?.end ?? 0) - (captions.at(-1)?.end ?? 0))).toBeLessThan(3 * frame);
  });

  it.skipIf(!hasTool('ffmpeg'))('is read by ffmpeg as it was meant', () => {
    const { track } = readSrt(byFfmpeg(writeScc(captions, true), 'scc'));
    // ffmpeg keeps the columns as spaces that do not break.
    const texts = track.map(({ lines }) => lines.map((line) => line.replaceAll('’', "'").replaceAll('\\h', '')));
    expect(texts).toEqual(captions.map(({ lines }) => lines));
  });
});

describe('what SCC cannot hold', () => {
  it.each([
    [{ region: 'low' }, 1],
    [{ vertical: 'rl' as const, line: { value: 2, unit: 'rows' as const } }, 1],
    [{ line: { value: 3, unit: 'rows' as const } }, 0],
    [{ align: 'right' as const }, 0],
  ])('of a place %j is told', (placement, lost) => {
    const one = { id: '1', start: ms(5000), end: ms(8000), lines: ['Up there'], speaker: null, placement };
    expect(lossesOf([{ head: {}, track: [one] }], trackFormats.scc.holds).filter(({ what }) => what === 'placement').length).toBe(lost);
  });
});

describe('readScc', () => {
  it('reads pop-on captions, with and without repeated codes', () => {
    expect(shown(scc('9420', '9420', '9476', '9476', 'c8e9', '942f', '942f', '8080', '942c', '942c'))).toEqual([[1168, 1268, 'Hi']]);
    expect(shown(scc('9420', '9476', 'c8e9', '942f', '8080', '8080', '942c'))).toEqual([[1101, 1201, 'Hi']]);
  });

  it('reads rolled-up rows as captions of their own', () => {
    expect(shown(scc('9425', '9425', '94ad', '94ad', '94e0', '94e0', 'c8e9', '8080', '94ad', '94ad', '4fe8', '8080', '942c', '942c'))).toEqual([
      [1201, 1268, 'Hi'],
      [1335, 1401, 'Oh'],
    ]);
  });

  it('reads painted captions, backspace and extended characters', () => {
    expect(shown(scc('9429', '9429', '9476', '9476', '45c2', '94a1', '94a1', '9220', '9220', 'c180', '942c', '942c'))).toEqual([[1134, 1335, 'ÁA']]);
  });

  it.each([
    ['no first line', scc('9420').slice(20), 'no-signature'],
    ['a line that is none', `${scc('9420')}rubbish\n`, 'bad-time'],
    ['a dropped number', scc('9420').replace('00:00:01:00', '00:01:00;00'), 'bad-time'],
    ['a code that is none', scc('9420', '94zz'), 'bad-code'],
    ['wrong parity', scc('1420'), 'bad-code'],
    ['a clear background', scc('9420', '9420', 'c820', '97ad', '6eef', '942f'), 'formatting-not-kept'],
  ])('says what is wrong with %s', (_, text, code) => {
    expect(readScc(text).problems.map((problem) => problem.code)).toContain(code);
  });

  it('reads any codes at all, without failing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (codes) => {
      const { track } = readScc(scc(...codes.map((code) => code.toString(16).padStart(4, '0'))));
      for (const { lines } of track) for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
    }), { numRuns: 500 });
  });
});

describe('the characters of 608', () => {
  it.each([
    ['A', { kind: 'basic', byte: 0x41 }],
    ['á', { kind: 'basic', byte: 0x2a }],
    ['ñ', { kind: 'basic', byte: 0x7e }],
    ['’', { kind: 'basic', byte: 0x27 }],
    ['♪', { kind: 'special', bytes: [0x11, 0x37] }],
    ['û', { kind: 'special', bytes: [0x11, 0x3f] }],
    ['Ü', { kind: 'extended', bytes: [0x12, 0x24], standIn: 0x55 }],
    ['—', { kind: 'extended', bytes: [0x12, 0x2a], standIn: 0x2d }],
    ['»', { kind: 'extended', bytes: [0x12, 0x3f], standIn: 0x22 }],
    ['ß', { kind: 'extended', bytes: [0x13, 0x34], standIn: 0x73 }],
    ['┘', { kind: 'extended', bytes: [0x13, 0x3f], standIn: 0x2b }],
  ])('has %s', (character, code) => {
    expect(codeOf608(character)).toEqual(code);
  });

  it.each([
    [0x12, 0x26, '‘'],
    [0x12, 0x29, "'"],
    [0x12, 0x2d, '•'],
    [0x13, 0x2c, '^'],
    [0x13, 0x2e, '|'],
    [0x13, 0x37, '¦'],
    [0x13, 0x3c, '┌'],
  ])('reads %i %i as %s', (first, second, character) => {
    expect(extendedCharacter(first, second)).toBe(character);
  });

  it.skipIf(!hasTool('ffmpeg'))('are all those of ffmpeg, but for three that it shows as something like them', () => {
    const rows = ['!"#$%&()+,-./0123456789:;<=>?@[]', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyzáéíóúç', '÷Ññ█®°½¿™¢£♪àèâêîôû', 'ÁÉÓÚÜü‘¡*—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»', 'ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤¦ÅåØø┌┐└┘'];
    const track = rows.map((row, index) => ({ id: String(index + 1), start: ms(index * 4000 + 3000), end: ms(index * 4000 + 6000), lines: [row], speaker: null }));
    const alike = new Map(Object.entries({ '´': '‘', '·': '•' }));
    const read = readSrt(byFfmpeg(writeScc(track, true), 'scc')).track.map(({ lines }) => Array.from(lines.join('').replaceAll('\\h', ''), (character) => alike.get(character) ?? character).join(''));
    expect(read).toEqual(rows.map((row) => row.replace('—', '-')));
  });

  it('replaces those that it has not', () => {
    expect(text608('Čapek… 5 € – 漢')).toBe('Capek... 5 EUR - ?');
    expect(text608('zero\u200bwidth \u202ename\u202c 👍🏽 ❤\ufe0f')).toBe('zerowidth name ? ?');
    expect(replaced608('Čapek’s 漢漢')).toEqual(['Č', '漢']);
  });
});

describe('wrapLine', () => {
  it.each([
    ['one two three', ['one two', 'three']],
    ['one   two three', ['one', 'two', 'three']],
    ['abcdefghijk', ['abcdefgh', 'ijk']],
    ['abcdefgh', ['abcdefgh']],
    ['', []],
  ])('breaks %j at 8 into %j', (text, lines) => {
    expect(wrapLine(text, 8)).toEqual(lines);
  });
});
