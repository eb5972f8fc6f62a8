/** Colours, italics and underline of CEA-608, by codes that were looked up in its tables. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Emphasis, emphasisedPieces, type EmphasisKind, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';
import { judgeScc, writeScc } from '../../../../core/captions/scc/write-scc.ts';
import type { Caption, Placement } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { byFfmpeg, byTtconv, hasTool } from '../other-tools.ts';

type Word = readonly [string, ...EmphasisKind[]];

/** A caption of rows of words, each with what it is emphasised by. */
const captionOf = (rows: readonly (readonly Word[])[], placement?: Placement): Caption => {
  let at = 0;
  const found = rows.flat().flatMap(([word, ...kinds]) => {
    const from = at;
    at += word.length;
    return kinds.map((kind): Emphasis => ({ from, to: at, kind }));
  });
  const emphasis = tidyEmphasis(found, at);
  const lines = rows.map((words) => words.map(([word]) => word).join(' '));
  return { id: '1', start: ms(10_010), end: ms(12_012), lines, speaker: null, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }) };
};

/** `red+italic(Hi) no`. */
const shown = ({ lines, emphasis }: Caption): string =>
  emphasisedPieces(lines, emphasis).map((pieces) => pieces.map(({ text, kinds }) => (kinds.length === 0 ? text : `${[...kinds].sort().join('+')}(${text})`)).join('')).join('/');

const read = (...codes: readonly string[]) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420 ${codes.join(' ')} 942f 942f 8080 942c 942c\n`);

/** The codes between the erasing of the memory and its showing, without their repetitions. */
const codesOf = (caption: Caption): string => {
  const codes = (writeScc([caption], false).split('\n')[2] ?? '').split('\t')[1]?.split(' ') ?? [];
  return codes.slice(4, -2).filter((code, index, all) => code !== all[index - 1]).join(' ');
};

const lossesIn = (...track: readonly Caption[]): readonly (readonly [string, number])[] =>
  lossesOf([{ head: {}, track }], trackFormats.scc.holds).filter(({ what }) => what !== 'times').map(({ what, captions }): readonly [string, number] => [what, captions]);

const midRow: readonly (readonly [string, string, string])[] = [
  ['lime', '91a2', '9123'],
  ['blue', '91a4', '9125'],
  ['cyan', '9126', '91a7'],
  ['red', '91a8', '9129'],
  ['yellow', '912a', '91ab'],
  ['magenta', '912c', '91ad'],
  ['italic', '91ae', '912f'],
];

describe('readScc', () => {
  it.each(midRow)('reads mid-row codes of %s', (kind, code, underlined) => {
    expect(read('9470', '9470', code, code, 'c8e9').track.map(shown)).toEqual([`${kind}(Hi)`]);
    expect(read('9470', '9470', underlined, underlined, 'c8e9').track.map(shown)).toEqual([`${[kind, 'underline'].sort().join('+')}(Hi)`]);
    expect(read('9470', '9470', code, 'c8e9', '9120', '9120', '6eef').track.map(shown)).toEqual([`${kind}(Hi) no`]);
  });

  it.each([
    ['9462', 'lime'], ['9464', 'blue'], ['94e6', 'cyan'], ['9468', 'red'], ['94ea', 'yellow'], ['94ec', 'magenta'], ['946e', 'italic'], ['94e9', 'red+underline'], ['94ef', 'italic+underline'],
  ])('reads the preamble %s as %s', (code, kind) => {
    expect(read(code, code, 'c8e9').track.map(shown)).toEqual([`${kind}(Hi)`]);
  });

  it.each([
    ['a colour ends italics', ['946e', 'c8e9', '912a', '6eef'], 'italic(Hi) yellow(no)'],
    ['italics keep the colour', ['94ea', 'c8e9', '91ae', '6eef'], 'yellow(Hi) italic+yellow(no)'],
    ['italics after white are white', ['94ea', 'c8e9', '9120', '91ae', '6eef'], 'yellow(Hi)  italic(no)'],
    ['a row begins white', ['94c8', 'c8e9', '9470', '6eef'], 'red(Hi)/no'],
    ['the end of an underline', ['94ea', 'c8e9', '91ab', '6eef', '912a', '6eef'], 'yellow(Hi) underline+yellow(no) yellow(no)'],
  ])('knows that %s', (_, codes, expected) => {
    const { track, problems } = read(...codes);
    expect(track.map(shown)).toEqual([expected]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['black letters on black, which end a colour', ['94ea', 'c8e9', '2080', '97ae', '6eef'], 'yellow(Hi) no'],
    ['black letters on black, underlined', ['94ea', 'c8e9', '2080', '972f', '6eef'], 'yellow(Hi) underline(no)'],
    ['a clear ground, which ends another', ['94ea', '2080', '10a2', 'c8e9', '2080', '97ad', '6eef'], 'ground:#00ff00+yellow(Hi) yellow(no)'],
    ['a ground without a space to take the place of', ['9470', 'c8e9', '10a2', '6eef'], 'Hino'],
    ['flashing, which begins with a space', ['94ea', 'c8e9', '94a8', '6eef'], 'yellow(Hi no)'],
  ])('says that %s is not kept', (_, codes, expected) => {
    const { track, problems } = read(...codes);
    expect(track.map(shown)).toEqual([expected]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([['formatting-not-kept', 'Clear grounds, black letters on black, flashing and other character sets are not kept (1 in this file).']]);
  });

  it.each([
    ['1020', '#ffffff'], ['10a1', '#ffffff80'], ['10a2', '#00ff00'], ['1023', '#00ff0080'], ['10a4', '#0000ff'], ['1025', '#0000ff80'], ['1026', '#00ffff'], ['10a7', '#00ffff80'],
    ['10a8', '#ff0000'], ['1029', '#ff000080'], ['102a', '#ffff00'], ['10ab', '#ffff0080'], ['102c', '#ff00ff'], ['10ad', '#ff00ff80'], ['102f', '#00000080'],
  ])('reads the ground %s as %s, in the place of the space before it, up to a black one', (code, ground) => {
    const { track, problems } = read('9470', 'c8e9', '2080', code, code, '6eef', '2080', '10ae', '10ae', 'c8e9');
    expect([track.map(shown), problems]).toEqual([[`Hi ground:${ground}(no) Hi`], []]);
  });

  it('reads black letters on a ground, colours and italics that keep it, and a row that ends it', () => {
    const { track, problems } = read('94d0', '2080', '102a', '97ae', 'c8e9', '91a8', '6eef', '91ae', 'c8e9', '9470', '6eef');
    expect([track.map(shown), problems]).toEqual([['black+ground:#ffff00(Hi) ground:#ffff00+red(no) ground:#ffff00+italic+red(Hi)/no'], []]);
  });
});

describe('writeScc', () => {
  const left: Placement = { align: 'left' };
  it.each<readonly [string, Caption, string]>([
    ['in the cell before the row', captionOf([[['Hi', 'red']]]), '9476 97a2 91a8 c8e9'],
    ['in the preamble at the first column', captionOf([[['Hi', 'red']]], left), '9468 c8e9'],
    ['and then italics', captionOf([[['Hi', 'red', 'italic']]]), '9476 97a1 91a8 91ae c8e9'],
    ['in the preamble, and italics in the first cell', captionOf([[['Hi', 'red', 'italic']]], left), '9468 91ae c8e9'],
    ['and white after it', captionOf([[['Hi', 'red'], ['no']]]), '9476 91a8 c8e9 9120 6eef'],
    ['underlined', captionOf([[['Hi'], ['no', 'cyan', 'underline']]]), '9476 97a1 c8e9 91a7 6eef'],
    ['and another', captionOf([[['Hi', 'lime'], ['no', 'blue']]]), '9476 91a2 c8e9 91a4 6eef'],
    ['of the next row again', captionOf([[['Hi', 'magenta']], [['no', 'magenta']]], left), '944c c8e9 94ec 6eef'],
    ['and a ground in the same cell', captionOf([[['Hi', 'red', 'ground:#ffff00']]]), '9476 97a2 91a8 102a c8e9'],
    ['and a ground in the first column', captionOf([[['Hi', 'red', 'ground:#ffff00']]], left), '9470 91a8 102a c8e9'],
    ['and italics, and a ground in the first column', captionOf([[['Hi', 'red', 'italic', 'ground:#ffff00']]], left), '9468 91ae 102a c8e9'],
    ['never for a ground alone, which takes the place of a space', captionOf([[['Hi', 'ground:#0000ff80']]]), '9476 97a2 2080 1025 c8e9'],
    ['and ends a ground with a black one', captionOf([[['Hi', 'ground:#ffffff'], ['no']]], left), '9470 2080 1020 c8e9 2080 10ae 6eef'],
    ['of black after its ground', captionOf([[['Hi'], ['no', 'black', 'ground:#ffffff']]], left), '9470 c8e9 2080 1020 97ae 6eef'],
    ['never for white', captionOf([[['Hi', 'white']]]), '9476 9723 c8e9'],
    ['never for black', captionOf([[['Hi', 'black']]]), '9476 9723 c8e9'],
  ])('writes a colour %s', (_, caption, codes) => {
    expect(codesOf(caption)).toBe(codes);
  });

  it('keeps the side of rows that begin with the code of italics', () => {
    const rows: readonly (readonly Word[])[] = [[['Are', 'red', 'italic'], ['you', 'red', 'italic']], [['there?']]];
    for (const align of ['left', 'right'] as const) expect(readScc(writeScc([captionOf(rows, { align })], false)).track.map(({ placement }) => placement)).toEqual([{ align }]);
  });

  const word = fc.constantFrom('a', 'sea,', 'Ferry', 'is', "don't");
  const colour = fc.constantFrom<readonly EmphasisKind[]>([], ['lime'], ['blue'], ['cyan'], ['red'], ['yellow'], ['magenta']);
  const underline = fc.constantFrom<readonly EmphasisKind[]>([], [], ['underline']);
  const ground = fc.constantFrom<readonly EmphasisKind[]>([], [], ['ground:#ffffff'], ['ground:#0000ff'], ['ground:#ff000080'], ['ground:#00000080'], ['ground:#00ff00', 'black']);
  const inColours = fc.tuple(colour, underline, ground).map(([letters, line, behind]) => [...(behind.includes('black') ? [] : letters), ...line, ...behind]);
  const rowsOf = (kinds: fc.Arbitrary<readonly EmphasisKind[]>): fc.Arbitrary<readonly (readonly Word[])[]> =>
    fc.array(fc.array(fc.tuple(word, kinds).map(([text, found]): Word => [text, ...found]), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  const side = fc.constantFrom<Placement>({}, { align: 'left' }, { align: 'right' });

  it('gives the colours, grounds and underlines of whole words back as they are, and italics where there are no colours', () => {
    const italics = fc.tuple(fc.constantFrom<readonly EmphasisKind[]>([], ['italic']), underline).map((kinds) => kinds.flat());
    fc.assert(fc.property(fc.oneof(rowsOf(inColours), rowsOf(italics)), side, (rows, placement) => {
      const caption = captionOf(rows, placement);
      const [back] = readScc(writeScc([caption], true)).track;
      expect([back?.lines, back?.emphasis]).toEqual([caption.lines, caption.emphasis]);
      expect(lossesIn(caption)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('loses nothing but italics where everything is mixed, and says so', () => {
    const any = fc.tuple(inColours, fc.constantFrom<readonly EmphasisKind[]>([], ['italic'])).map((kinds) => kinds.flat());
    const withoutItalics = (emphasis: Caption['emphasis']): readonly Emphasis[] => (emphasis ?? []).filter(({ kind }) => kind !== 'italic');
    fc.assert(fc.property(rowsOf(any), side, (rows, placement) => {
      const caption = captionOf(rows, placement);
      const text = writeScc([caption], false);
      const [back] = readScc(text).track;
      expect(judgeScc(text, [caption])).toEqual([]);
      expect(withoutItalics(back?.emphasis)).toEqual(withoutItalics(caption.emphasis));
      expect(lossesIn(caption)).toEqual(JSON.stringify(back?.emphasis) === JSON.stringify(caption.emphasis) ? [] : [['italics-beside-colours', 1]]);
    }), { numRuns: 200 });
  });

  it('keeps no ground at the beginning of a row that fills its columns, and says so', () => {
    const full: readonly Word[] = [['A-row-that-fills-its', 'ground:#ffffff', 'black', 'underline'], ['columns,all', 'ground:#ffffff', 'black']];
    const caption = captionOf([full]);
    expect(caption.lines[0]).toHaveLength(32);
    expect(readScc(writeScc([caption], false)).track.map(shown)).toEqual(['underline(A-row-that-fills-its) black+ground:#ffffff(columns,all)']);
    expect(lossesIn(caption)).toEqual([['grounds-in-full-rows', 1]]);
    for (const kind of ['ground:#00000000', 'ground:#12345680'] as const) expect(lossesIn(captionOf([[['Yes.', kind]]]))).toEqual([['grounds', 1]]);
    expect(lossesIn(captionOf([[['Yes.', 'ground:#000000']]]))).toEqual([]);
  });

  it('keeps black letters upright, and says so', () => {
    const caption = captionOf([[['Yes.', 'ground:#ffffff', 'black', 'italic']]]);
    expect(readScc(writeScc([caption], false)).track.map(shown)).toEqual(['black+ground:#ffffff(Yes.)']);
    expect(lossesIn(caption)).toEqual([['italics-beside-colours', 1]]);
  });

  it('says what it does not hold', () => {
    const halves = { ...captionOf([[['harbour']]]), emphasis: [{ from: 0, to: 4, kind: 'yellow' as const }] };
    expect(lossesIn(halves)).toEqual([['parts-of-words', 1]]);
    expect(lossesIn(captionOf([[['Are', 'red'], ['you?', 'italic']], [['Yes.', 'italic']]]))).toEqual([['italics-beside-colours', 1]]);
    for (const kind of ['black', 'colour:#123456'] as const) expect(lossesIn(captionOf([[['Yes.', kind]]]))).toEqual([['colours', 1]]);
    expect(lossesOf([{ head: {}, track: [captionOf([[['Yes.', 'black']]])] }], trackFormats.scc.holds).map(({ message }) => message)).toContain('Colours that it has not are not kept (1 caption).');
    expect(lossesIn(captionOf([[['Yes.', 'bold', 'white', 'class:loud']]]))).toEqual([['bold', 1], ['classes', 1]]);
  });
});

describe('what others read of it', () => {
  const colours = ['lime', 'blue', 'cyan', 'red', 'yellow', 'magenta'] as const;
  const track = colours.map((colour, index): Caption => ({
    ...captionOf([[['Are', colour], ['you', colour, 'underline'], ['there?']], [['Yes.', 'italic']], [['No.', 'italic', colour]]]),
    start: ms(index * 4004 + 4004),
    end: ms(index * 4004 + 6006),
  }));
  const text = writeScc(track, true);

  it.skipIf(!hasTool('ffmpeg'))('is the same in ffmpeg, whose italics are white', () => {
    // It keeps the columns as spaces that do not break, names white, and sets all in one typeface.
    const inOwnFace = ({ emphasis = [], ...caption }: Caption): Caption => ({ ...caption, emphasis: emphasis.filter(({ kind }) => kind !== 'typeface:Monospace') });
    const plain = readSrt(byFfmpeg(text, 'scc')).track.map((caption) => shown(inOwnFace(caption)).replace(/[\w+]*\((?:\\h)+\)/g, '').replaceAll('\\h', '').replace(/white(\(there\?\))/, '$1').replaceAll('+white', ''));
    expect(plain).toEqual(colours.map((colour) => `${colour}(Are) ${[colour, 'underline'].sort().join('+')}(you) (there?)/italic(Yes.)/italic(No.)`));
  });

  it.skipIf(!hasTool('ttconv'))('is the same in ttconv, whose SubRip has no underlines and another green', () => {
    const hex = { lime: '#008000', blue: '#0000ff', cyan: '#00ffff', red: '#ff0000', yellow: '#ffff00', magenta: '#ff00ff' };
    const texts = byTtconv(text, 'scc').split('\n\n').map((block) => block.trim().split('\n').slice(2)).filter((lines) => lines.length > 0);
    const font = (colour: keyof typeof hex, inside: string): string => `<font color="${hex[colour]}ff">${inside}</font>`;
    expect(texts).toEqual(colours.map((colour) => [`${font(colour, 'Are ')}${font(colour, 'you')} there?`, '<i>Yes.</i>', font(colour, '<i>No.</i>')]));
  });

  const onGrounds = captionOf([[['Are', 'red', 'ground:#ffff00'], ['you', 'ground:#0000ff80'], ['there?']], [['Yes.'], ['No.', 'black', 'ground:#ffffff']]]);

  it.skipIf(!hasTool('ttconv'))('is the same on grounds in ttconv, which takes half of one for 88', () => {
    const ttml = byTtconv(writeScc([onGrounds], true), 'scc', 'ttml');
    const spans = Array.from(ttml.matchAll(/<\w+:span ([^>]*)>([^<]*)</g), ([, looks = '', text = '']) => [/backgroundColor="([^"]*)"/.exec(looks)?.[1], /:color="([^"]*)"/.exec(looks)?.[1] ?? '#ffffff', text.trim()]);
    expect(spans.filter(([, , text]) => text !== '')).toEqual([
      ['#ffff00', '#ff0000', 'Are'], ['#0000ff88', '#ffffff', 'you'], ['#000000', '#ffffff', 'there?'], ['#000000', '#ffffff', 'Yes.'], ['#ffffff', '#000000', 'No.'],
    ]);
  });

  it.skipIf(!hasTool('ffmpeg'))('has the same words and spaces in ffmpeg, which shows no grounds and takes the code of black letters for italics', () => {
    const { emphasis = [] } = onGrounds;
    const plain = { ...onGrounds, emphasis: emphasis.filter(({ kind }) => kind !== 'black') };
    const [found] = readSrt(byFfmpeg(writeScc([plain], true), 'scc')).track;
    expect(found?.lines.map((line) => line.replaceAll('\\h', ' ').trim())).toEqual(onGrounds.lines);
  });
});
