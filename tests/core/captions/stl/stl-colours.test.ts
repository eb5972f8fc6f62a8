/** Teletext's colours in EBU STL: codes that take the cell of a space, whole words, and what has no code. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Emphasis, type EmphasisKind, emphasisedPieces, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { carriableStl, writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { bytes, cellsOf, fieldOf, fileOf, filled, looked, options, readAs, shown } from './looked.ts';

describe('colours are written', () => {
  it.each<readonly [string, readonly number[]]>([
    ['Where {y were} you', bytes(0x0d, 0x0b, 0x0b, 'Where', 0x03, 'were', 0x07, 'you', 0x0a, 0x0a)],
    ['{c Where} {y were you}', bytes(0x0d, 0x06, 0x0b, 0x0b, 'Where', 0x03, 'were you', 0x0a, 0x0a)],
    ['{c Hi/there} {w you}', bytes(0x0d, 0x06, 0x0b, 0x0b, 'Hi', 0x0a, 0x0a, 0x8a, 0x8a, 0x0d, 0x06, 0x0b, 0x0b, 'there', 0x07, 'you', 0x0a, 0x0a)],
    ['a  {r b}', bytes(0x0d, 0x0b, 0x0b, 'a ', 0x01, 'b', 0x0a, 0x0a)],
    ['{g a} {b b} {m c} {k d}', bytes(0x0d, 0x02, 0x0b, 0x0b, 'a', 0x04, 'b', 0x05, 'c', 0x07, 'd', 0x0a, 0x0a)],
  ])('%s', (text, field) => {
    expect(fieldOf(fileOf(text))).toEqual(filled(field));
  });

  it.each([
    ['{y wo}rd is a whole one', '{y word} is a whole one'],
    ['{y wo}{r rds} of two', '{r words} of two'],
    ['{k Black} is white', 'Black is white'],
    ['thirty-seven characters are one row ok', 'thirty-seven characters are one row/ok'],
    ['{y thirty-seven characters are one} row x', '{y thirty-seven characters are one} row/x'],
    ['thirty-seven {y characters are one row}', 'thirty-seven {y characters are one row}'],
    [`{y ${'x'.repeat(40)}}`, `{y ${'x'.repeat(36)}}/{y xxxx}`],
    ['{y “…” – €5} {c ễ}', '{y “...” - EUR5} {c e}'],
    ['\u200b{y Hello} {c \u200bthere}', '{y Hello} {c there}'],
    ['漢\u3000{y 字}', '? {y ?}'],
  ])('%s as far as a row holds them', (text, held) => {
    const file = fileOf(text);
    expect(readStl(file, options).track.map(shown)).toEqual([held]);
    expect(readStl(file, options).problems).toEqual([]);
  });

  it('in 40 cells at most, whatever the words and the colours', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '.', '…'), minLength: 1, maxLength: 45 });
    const pieces = fc.array(fc.record({ word, colour: fc.constantFrom<EmphasisKind | null>(null, 'red', 'lime', 'yellow', 'blue', 'magenta', 'cyan'), gap: fc.constantFrom(' ', '  ', '\n') }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(pieces, (all) => {
        const found: Emphasis[] = [];
        let text = '';
        for (const piece of all) {
          const from = signsIn(text);
          text += piece.word + piece.gap;
          if (piece.colour !== null) found.push({ from, to: signsIn(text), kind: piece.colour });
        }
        const emphasis = tidyEmphasis(found, signsIn(text));
        const caption: Caption = { ...looked('x'), lines: text.trim().split('\n'), ...(emphasis === undefined ? {} : { emphasis }) };
        const [meant] = carriableStl({ head: {}, track: [caption] }, 'teletext', options.frameRate);
        const file = writeStl({ head: {}, track: [caption] }, 'teletext', options);
        const { track, problems } = readStl(file, options);
        expect(problems).toEqual([]);
        expect(track.map(shown)).toEqual(meant === undefined ? [] : [shown(meant)]);
        // Every word has the colour that it had.
        const colourOfSigns = ({ lines, emphasis: held }: Caption): readonly string[] =>
          emphasisedPieces(lines, held).flatMap((row) => row.flatMap(({ text: part, kinds }) => Array.from(part.replace(/\s/gu, ''), () => kinds.join())));
        const wanted = all.flatMap((piece) => Array.from(piece.word.replaceAll('…', '...'), () => piece.colour ?? ''));
        const had = track.flatMap(colourOfSigns);
        expect(had).toEqual(wanted.slice(0, had.length));
        for (const row of cellsOf(file)) expect(row.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!hasTool('ttconv'))('as ttconv reads them', () => {
    const text = '{c Where were} you {y last} {g night?}/{r No} {b one} {m at all} knows';
    const { track } = readSrt(byTtconv(fileOf(text), 'stl'));
    expect(track.map(shown)).toEqual([text]);
  });
});

describe('what is lost of colours is said', () => {
  const losses = (...texts: readonly string[]): readonly string[] => lossesOf([{ head: {}, track: texts.map((text, index) => ({ ...looked(text), id: String(index + 1), start: ms(index * 1000), end: ms(index * 1000 + 900) })) }], trackFormats.stl.holds).map(({ message }) => message);
  const rounded = 'Times are rounded to frames of 25 a second (1 caption).';

  it.each<readonly [string, readonly string[]]>([
    ['{y Are you} there?/{c Yes} {w or no}', []],
    ['{k Black} {y letters}', ['Colours that it has not are not kept (1 caption).']],
    ['half a {y wo}rd', ['Colours and grounds of a part of a word are given to the whole word (1 caption).']],
    [`{y thirty-seven} characters are one row .`, ['Lines that fill their row are broken: the codes of their colours take cells of it (1 caption).']],
    ['thirty-seven {y characters} are one row .', []],
  ])('%s', (text, said) => {
    const [colours, rest] = [said.filter((message) => message.startsWith('Colours that')), said.filter((message) => !message.startsWith('Colours that'))];
    expect(losses(text)).toEqual([...colours, rounded, ...rest]);
  });

  it('and that captions are parted for which long lines leave no row', () => {
    const long = Array.from({ length: 90 }, (_, index) => `word${String(index)}`).join(' ');
    expect(losses(long)).toContain('Captions of more than 11 rows are parted: what has no room comes after, in its share of the time (1 caption).');
    expect(losses('One/two')).toEqual([rounded]);
  });

  it('in open subtitling, which has none', () => {
    const track = [looked('{y Are} you {c there?}')];
    expect(lossesOf([{ head: {}, track }], trackFormats['stl-open'].holds).map(({ what }) => what)).toEqual(['colours']);
    expect(readStl(writeStl({ head: {}, track }, 'open', options), options).track.map(shown)).toEqual(['Are you there?']);
  });
});

describe('colours are read', () => {
  it.each<readonly [string, readonly number[], string, string | null]>([
    ['after the box, as Subtitle Edit writes them', bytes(0x0d, 0x0b, 0x0b, 0x06, 'Hi', 0x03, 'you', 0x07, 'there', 0x0a, 0x0a), '{c Hi} {y you} there', null],
    ['white again in each row', bytes(0x0d, 0x06, 0x0b, 0x0b, 'Hi', 0x8a, 0x8a, 0x0d, 0x0b, 0x0b, 'you'), '{c Hi}/you', null],
    ['inside a word, which a code parts', bytes(0x0d, 0x0b, 0x0b, 'Hi', 0x03, 'you'), 'Hi {y you}', null],
    ['over two spaces', bytes('Hi ', 0x03, ' you'), 'Hi   {y you}', null],
    ['twice the same', bytes(0x03, 'Hi', 0x03, 'you', 0x03), '{y Hi you}', null],
    ['a black ground, which is the usual one', bytes(0x0d, 0x00, 0x1d, 0x07, 0x0b, 0x0b, 'Hi', 0x1c, 'you'), 'Hi you', null],
    ['black letters', bytes(0x0d, 0x0b, 0x0b, 'Hi', 0x00, 'you'), 'Hi you', 'black letters on black'],
    ['flashing', bytes(0x0d, 0x0b, 0x0b, 0x08, 'Hi', 0x09), 'Hi', 'flashing letters'],
    ['graphics', bytes(0x12, 'Hi'), 'Hi', 'graphics'],
  ])('%s', (_name, field, text, look) => {
    expect(readAs(field)).toEqual([text, look === null ? [] : [look]]);
  });

  it('in open subtitling too, where others write them: there they last', () => {
    expect(readAs(bytes(0x03, 'Hi', 0x8a, 'you'), 'open')).toEqual(['{y Hi}/{y you}', []]);
    expect(readAs(bytes(0x84, 'Hi', 0x85), 'open')).toEqual(['Hi', ['boxes']]);
  });
});
