/** Small files with all that CEA-608 has, as others write them: what is read of each, what is said, and that it is the same when it is written again. */
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { sccWord } from '../../../../core/captions/scc/control-codes.ts';
import { readScc, sccRate } from '../../../../core/captions/scc/read-scc.ts';
import { writeScc } from '../../../../core/captions/scc/write-scc.ts';
import { nearestFrame } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { writtenOut } from './written-out.ts';

const letters = (text: string): string =>
  Array.from({ length: Math.ceil(text.length / 2) }, (_, index) => sccWord([text.charCodeAt(index * 2), text.length > index * 2 + 1 ? text.charCodeAt(index * 2 + 1) : 0])).join(' ');

const timecode = (at: number | string): string => (typeof at === 'string' ? at : `00:00:${String(Math.floor(at / 30)).padStart(2, '0')}:${String(at % 30).padStart(2, '0')}`);

const fileOf = (lines: readonly Line[]): string => `Scenarist_SCC V1.0\n\n${lines.map(([at, ...codes]) => `${timecode(at)}\t${codes.join(' ')}\n\n`).join('')}`;

/** A frame or a timecode, and codes. */
type Line = readonly [number | string, ...string[]];

/** What a file has: first and last frame, row, words. */
type Seen = readonly [number, number, number, string];

const seen = (track: Track): readonly Seen[] =>
  track.map(({ start, end, lines, emphasis, placement }) => [nearestFrame(start, sccRate), nearestFrame(end, sccRate), 1 + (placement?.line?.value ?? 15 - lines.length), writtenOut(lines, emphasis)]);

const [load, show, erase, row14, row15] = ['9420 9420 94ae 94ae', '942f 942f', '942c 942c', '94d0 94d0', '9470 9470'];

const pop = (words: string, row = row15): string => `${load} ${row} ${letters(words)} ${show}`;

const cases: readonly (readonly [string, readonly Line[], readonly Seen[], readonly string[]])[] = [
  ['codes sent once', [[30, '9420 94ae 9470', letters('Hi!'), '942f'], [90, '942c']], [[35, 90, 15, 'Hi!']], []],
  ['codes sent three times, the third of which counts again', [[30, '9420 94ae 9470', letters('Hi'), '942f 942f 942f'], [90, '942c']], [[34, 36, 15, 'Hi']], []],
  ['a code sent again on the next line', [[30, '9420 9420 94ae 94ae 9470'], [35, '9470', letters('Hi'), show], [90, erase]], [[37, 90, 15, 'Hi']], []],
  ['single letters beside nothing', [[30, load, row15, 'c180 c280 8043 c445', show], [90, erase]], [[40, 90, 15, 'ABCDE']], []],
  ['styles inside words, whose codes are spaces', [[30, load, row15, letters('wo'), '91a8 91a8', letters('rd'), '9120 9120', letters('so'), show], [120, erase]], [[43, 120, 15, 'wo red(rd) so']], []],
  ['extended characters, which take the place of any before them', [[30, load, row15, letters('a'), '9220 9220', letters('b'), '92a1 92a2 92a2', show], [120, erase]], [[43, 120, 15, 'ÁÓ']], []],
  ['special characters, whose repetition is none', [[30, load, row15, '9137 9137 9137', letters('ab'), '9137 8080 9137', show], [120, erase]], [[43, 120, 15, '♪♪ab♪♪']], []],
  ['letters taken back and rows deleted', [[30, load, row15, letters('abcdef'), '94a1 94a1 8080 94a1 94a1', letters('xy'), '94f2 94f2 94a4 94a4', letters('Z'), show], [120, erase]], [[50, 120, 15, 'abcdZ']], []],
  ['erasing while the next one is loaded', [[30, pop('one')], [90, load, row15, letters('two'), erase, show], [180, erase]], [[38, 98, 15, 'one'], [100, 180, 15, 'two']], []],
  ['loading over what was loaded before', [[30, `9420 9420 ${row15} ${letters('long words')} ${show}`], [90, pop('two')], [150, `9420 9420 ${row15} ${letters('xyz')} ${show}`], [210, erase]], [[39, 98, 15, 'long words'], [98, 156, 15, 'two'], [156, 210, 15, 'xyzg words']], []],
  ['memories that change places twice', [[30, pop('one')], [60, pop('two', row14)], [90, show], [150, erase]], [[38, 68, 15, 'one'], [68, 90, 14, 'two'], [90, 150, 15, 'one']], []],
  ['words without a mode', [[30, row15, letters('Hi'), show], [90, erase]], [[33, 90, 15, 'Hi']], []],
  ['words without a place', [[30, load, letters('Hi'), show], [90, erase]], [[35, 90, 15, 'Hi']], []],
  ['codes for alarms, of no meaning', [[30, load, row15, letters('ab'), '94a2 94a2 9423 9423', letters('cd'), show], [90, erase]], [[42, 90, 15, 'abcd']], []],
  ['a line without codes', [[10], [30, pop('Hi')], [90, erase]], [[37, 90, 15, 'Hi']], []],
  ['capital digits and spaces', [[30, `  ${pop('Hi').toUpperCase()}  `], [90, erase.toUpperCase()]], [[37, 90, 15, 'Hi']], []],
  ['a row that rolls up, then captions that pop on', [[30, pop('pop')], [60, '9425 9425 94ad 94ad', row15, letters('roll')], [120, pop('pop')], [180, erase]], [[38, 60, 15, 'pop'], [66, 128, 15, 'roll'], [128, 180, 15, 'pop']], ['Rows that roll up are captions of their own now, which pop on (1 in this file).']],
  ['rows that go on after an erasing', [[30, '9425 9425 94ad 94ad', row15, letters('one')], [90, erase], [120, letters('two')], [180, erase]], [[36, 90, 15, 'one'], [120, 180, 15, 'two']], ['Rows that roll up are captions of their own now, which pop on (2 in this file).']],
  ['lines that go back', [[300, pop('late')], [90, pop('early')], [400, erase]], [[308, 319, 15, 'late'], [319, 400, 15, 'early']], ['Lines begin before the ones above them (1 in this file): what they send follows those now, correct their times.']],
  ['lines that begin too early', [[30, pop('one')], [35, pop('two')], [90, erase]], [[38, 48, 15, 'one'], [48, 90, 15, 'two']], ['Lines begin before the codes above them are sent, two characters a frame (1 in this file): what they send follows those.']],
  ['a time that there is not', [[30, pop('one')], ['00:01:00;01', pop('two')], [90, erase]], [[38, 48, 15, 'one'], [48, 90, 15, 'two']], ['"00:01:00;01" is no time: what it sends follows the line above now, correct it.']],
  ['two ways to count', [['00:00:02;00', pop('one')], [90, erase]], [[68, 90, 15, 'one']], ['Lines have drop-frame timecode where others have not (1 in this file): each is read as it is written.']],
];

describe('a file of others', () => {
  it.each(cases)('with %s', (_, lines, expected, messages) => {
    const { track, problems } = readScc(fileOf(lines));
    expect(seen(track)).toEqual(expected);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    const said = lossesOf([{ head: {}, track }], trackFormats.scc.holds).filter(({ what }) => what.endsWith('late'));
    if (said.length === 0) expect(readScc(writeScc(track, true)).track).toEqual(track);
  });

  it('is said before it is written where it comes a few frames later', () => {
    const { track } = readScc(fileOf([[30, pop('one')], [60, load, row15, letters('two')], [80, show], [85, erase, show], [140, erase]]));
    expect(seen(track)).toEqual([[38, 80, 15, 'one'], [80, 85, 15, 'two'], [87, 140, 15, 'one']]);
    expect(seen(readScc(writeScc(track, true)).track)).toEqual([[38, 80, 15, 'one'], [80, 86, 15, 'two'], [92, 140, 15, 'one']]);
    expect(lossesOf([{ head: {}, track }], trackFormats.scc.holds).map(({ message }) => message)).toContain('Captions come up or go 6 frames late or less, as 608 sends two characters a frame (2 captions).');
  });
});
