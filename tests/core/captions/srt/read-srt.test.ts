import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { nastyText } from '../nasty.ts';

const good = '1\n00:00:01,000 --> 00:00:02,500\nGood evening\nfrom the harbour.\n\n2\n00:00:03,000 --> 00:00:04,000\nLater.\n';

const meant = [
  { id: '1', start: 1000, end: 2500, lines: ['Good evening', 'from the harbour.'], speaker: null },
  { id: '2', start: 3000, end: 4000, lines: ['Later.'], speaker: null },
];

describe('readSrt', () => {
  it('reads numbered captions', () => {
    expect(readSrt(good)).toEqual({ track: meant, problems: [] });
  });

  it.each([
    ['a byte order mark', `\ufeff${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['more empty lines', good.replaceAll('\n\n', '\n\n\n\n')],
    ['lines of spaces between captions', good.replaceAll('\n\n', '\n  \n')],
    ['no numbers', good.replace(/^\d\n/gm, '')],
  ])('takes %s', (_, text) => {
    expect(readSrt(text)).toEqual({ track: meant, problems: [] });
  });

  it.each([
    ['stray-text 5', good.replace('\n\n', '\n')],
    ['bad-number 6', good.replace('\n2\n', '\n1\n')],
    ['bad-number 1', good.replace(/^1\n/, '02\n')],
    ['bad-time 2', good.replaceAll('01,000', '1,000')],
    ['bad-time 2', good.replace('00:00:02,500', '00:00:02.500')],
    ['formatting-not-kept 3', good.replace('Good evening', '<font size="big">Good</font> {\\fad(100,200)}evening')],
    ['settings-not-kept 2', good.replace('02,500', '02,500 X1:10 X2:20')],
    ['settings-not-kept 2', good.replace('02,500', '02,500 X1:10 X2:20 Y1:1 Y2:2 Z')],
    ['settings-not-kept 2', good.replace('02,500', '02,500 X1:a X2:20 Y1:1 Y2:2')],
    ['stray-text 1', `lost words\n\n${good}`],
  ])('says %s and reads the same', (problem, text) => {
    const read = readSrt(text);
    expect(read.problems.map((one) => `${one.code} ${String(one.line)}`)).toEqual([problem]);
    expect(read.track).toEqual(meant);
  });

  it('joins text after an empty line to the caption above and says so', () => {
    const read = readSrt(good.replace('evening\nfrom', 'evening\n\nfrom'));
    expect(read.track).toEqual(meant);
    expect(read.problems.map((one) => one.code)).toEqual(['stray-text']);
  });

  it('keeps what is set apart in text after an empty line, and its place', () => {
    const read = readSrt('1\n00:00:01,000 --> 00:00:03,000\nFirst <b>line</b>\n\n<i>Second line</i> here\n\n{\\an8}<font color="#ffff00">third</font>\n\n2\n00:00:04,000 --> 00:00:05,000\nNext\n');
    expect(read.track).toEqual([
      {
        id: '1', start: 1000, end: 3000, speaker: null,
        lines: ['First line', 'Second line here', 'third'],
        placement: { line: { value: 0, unit: 'rows' } },
        emphasis: [{ from: 9, to: 19, kind: 'italic' }, { from: 5, to: 9, kind: 'bold' }, { from: 23, to: 28, kind: 'yellow' }],
      },
      { id: '2', start: 4000, end: 5000, lines: ['Next'], speaker: null },
    ]);
    expect(read.problems.map(({ code }) => code)).toEqual(['stray-text', 'stray-text']);
    const elsewhere = readSrt('1\n00:00:01,000 --> 00:00:03,000\n{\\an7}First\n\n{\\an7}second\n\n{\\an9}third\n');
    expect(elsewhere.track).toEqual([{ id: '1', start: 1000, end: 3000, lines: ['First', 'second', 'third'], speaker: null, placement: { line: { value: 0, unit: 'rows' }, align: 'left' } }]);
    expect(elsewhere.problems.map(({ code }) => code)).toEqual(['stray-text', 'stray-text', 'settings-not-kept']);
  });

  it('leaves out what has no readable times and says so', () => {
    const read = readSrt(good.replace('00:00:03,000', 'soon'));
    expect(read.track).toEqual(meant.slice(0, 1));
    expect(read.problems.map((one) => one.code)).toEqual(['bad-time']);
  });

  it.each([
    ['00:00:03,000 --> 00:00:02,000', 'before', 4000],
    ['00:00:03,000 --> 00:00:03,000', 'when', 4000],
    ['00:00:04,600 --> 00:00:01,000', 'before', 5000],
    ['00:00:05,000 --> 00:00:05,000', 'when', 6000],
  ])('keeps the words of a caption at %s for a moment, up to the next one, and says that it ends %s it starts', (times, when, end) => {
    const read = readSrt(`${good.replace('00:00:03,000 --> 00:00:04,000', times)}\n3\n00:00:05,000 --> 00:00:06,000\nLast.\n`);
    expect(read.track.map(({ lines }) => lines.join(' '))).toEqual(['Good evening from the harbour.', 'Later.', 'Last.']);
    expect(read.track[1]?.end).toBe(end);
    expect(read.problems).toEqual([{ code: 'end-before-start', severity: 'error', line: 7, column: 1, message: `The caption "Later." ends ${when} it starts: it is shown for a moment now, correct its times.` }]);
  });

  it('counts the numbers of the file, not those of the captions that could be read', () => {
    const read = readSrt(`${good.replace('Later.', '').replace('00:00:01,000', 'soon')}\n3\n00:00:05,000 --> 00:00:06,000\nLast.\n`);
    expect(read.problems.map(({ code }) => code)).toEqual(['bad-time', 'no-text']);
  });

  it('never throws and always gives a well-formed track', () => {
    fc.assert(fc.property(fc.array(nastyText, { maxLength: 20 }), (parts) => {
      for (const caption of readSrt(parts.join('\n')).track) {
        expect(caption.end).toBeGreaterThan(caption.start);
        expect(caption.lines.length).toBeGreaterThan(0);
        expect(caption.lines.every((line) => line.trim() !== '')).toBe(true);
      }
    }), { numRuns: 1000 });
  });
});
