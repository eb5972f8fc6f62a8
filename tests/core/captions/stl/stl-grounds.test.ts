/** Teletext's grounds in EBU STL: the codes that begin and end them, the cells that they take, and what nobody could read. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundIn } from '../../../../core/captions/emphasis/colour-names.ts';
import { colours, type Emphasis, emphasisedPieces, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { carriableStl, writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { bytes, cellsOf, fieldOf, fileOf, filled, looked, options, readAs, shown } from './looked.ts';

describe('grounds of teletext are written', () => {
  it.each<readonly [string, readonly number[]]>([
    ['{yb Where} were', bytes(0x0d, 0x04, 0x1d, 0x03, 0x0b, 0x0b, 'Where', 0x1c, 0x07, 'were', 0x0a, 0x0a)],
    ['Where {-r were} {-g you}', bytes(0x0d, 0x0b, 0x0b, 'Where', 0x01, 0x1d, 0x07, 'were', 0x02, 0x1d, 0x07, 'you', 0x0a, 0x0a)],
    ['{b Where} {yb were} {rb you}', bytes(0x0d, 0x04, 0x0b, 0x0b, 'Where', 0x1d, 0x03, 'were', 0x01, 'you', 0x0a, 0x0a)],
    ['{-r a}  {- b} {-r c}', bytes(0x0d, 0x01, 0x1d, 0x07, 0x0b, 0x0b, 'a ', 0x1c, 'b', 0x01, 0x1d, 0x07, 'c', 0x0a, 0x0a)],
    ['{kw Hi}', bytes(0x0d, 0x1d, 0x00, 0x0b, 0x0b, 'Hi', 0x0a, 0x0a)],
    ['{-k Hi}', bytes(0x0d, 0x0b, 0x0b, 'Hi', 0x0a, 0x0a)],
  ])('%s', (text, field) => {
    expect(fieldOf(fileOf(text))).toEqual(filled(field));
    expect(readStl(fileOf(text), options).track.map(shown)).toEqual([text.replace(/\{(?:-|-k) ([^}]*)\}/g, '$1')]);
  });

  it.each([
    ['{yb wo}rd', '{yb word}', ['parts-of-words']],
    ['{-w white} {rr red} {k black}', 'white {r red} black', ['colours', 'unreadable']],
    ['{yo other}', '{y other}', ['grounds']],
    ['{yb thirty-four characters are one row}', '{yb thirty-four characters are one row}', []],
    ['{yb thirty-five characters are one rows}', '{yb thirty-five characters are one}/{yb rows}', ['coloured-columns']],
    [`aaaa {yb bbbb} ${'c'.repeat(24)}`, `aaaa {yb bbbb} ${'c'.repeat(24)}`, []],
    [`aaaa {yb bbbb} ${'c'.repeat(25)}`, `aaaa {yb bbbb}/${'c'.repeat(25)}`, ['coloured-columns']],
  ] as const)('%s as far as a row holds them, and the rest is said', (text, held, lost) => {
    expect(readStl(fileOf(text), options)).toMatchObject({ problems: [] });
    expect(readStl(fileOf(text), options).track.map(shown)).toEqual([held]);
    expect(lossesOf([{ head: {}, track: [looked(text)] }], trackFormats.stl.holds).map(({ what }) => what).filter((what) => what !== 'times')).toEqual(lost);
  });

  it('in 40 cells at most, with every word on its ground, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '.', '…'), minLength: 1, maxLength: 45 });
    const colour = fc.constantFrom<(typeof colours)[number] | null>(null, ...colours);
    const pieces = fc.array(fc.record({ word, letters: colour, ground: colour, gap: fc.constantFrom(' ', '  ', '\n') }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(pieces, (all) => {
        const found: Emphasis[] = [];
        let text = '';
        for (const piece of all) {
          const from = signsIn(text);
          text += piece.word + piece.gap;
          const kinds = [...(piece.letters === null ? [] : [piece.letters]), ...(piece.ground === null ? [] : [groundIn(piece.ground)])];
          for (const kind of kinds) found.push({ from, to: signsIn(text), kind });
        }
        const emphasis = tidyEmphasis(found, signsIn(text));
        const caption: Caption = { ...looked('x'), lines: text.trim().split('\n'), ...(emphasis === undefined ? {} : { emphasis }) };
        const file = writeStl({ head: {}, track: [caption] }, 'teletext', options);
        const { track, problems } = readStl(file, options);
        expect(problems).toEqual([]);
        expect(track.map(shown)).toEqual(carriableStl({ head: {}, track: [caption] }, 'teletext', options.frameRate).map(shown));
        const groundsOf = ({ lines, emphasis: held }: Caption): readonly string[] =>
          emphasisedPieces(lines, held).flatMap((row) => row.flatMap(({ text: part, kinds }) => Array.from(part.replace(/\s/gu, ''), () => kinds.find((kind) => kind.startsWith('ground:')) ?? groundIn('black'))));
        const wanted = all.flatMap((piece) => Array.from(piece.word.replaceAll('…', '...'), () => groundIn(piece.ground === null || piece.ground === (piece.letters ?? 'white') ? 'black' : piece.ground)));
        const had = track.flatMap(groundsOf);
        expect(had).toEqual(wanted.slice(0, had.length));
        for (const row of cellsOf(file)) expect(row.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 200 },
    );
  });
});

describe('grounds of teletext are read', () => {
  it.each<readonly [string, readonly number[], string, string | null]>([
    ['after the box', bytes(0x0d, 0x0b, 0x0b, 0x04, 0x1d, 0x03, 'Hi'), '{yb Hi}', null],
    ['up to the end of the row', bytes(0x06, 0x1d, 0x00, 'Hi', 0x8a, 'you'), '{kc Hi}/you', null],
    ['black behind black, which hides them', bytes('a', 0x00, 0x1d, 'b'), 'a b', 'black letters on black'],
    ['letters of their own ground as they are', bytes(0x01, 0x1d, 'b'), '{rr b}', null],
    ['apart by one space, however many codes there are', bytes('a', 0x01, 0x1d, 0x07, 'b ', 0x1c, ' c'), 'a {-r b}   c', null],
  ])('%s', (_name, field, text, look) => {
    expect(readAs(field)).toEqual([text, look === null ? [] : [look]]);
  });
});
