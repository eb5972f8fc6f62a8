/** Lines of a journal: every cut, every damaged byte is noticed, and what was whole is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournalLine, readJournalText, writeJournalLine } from '../../../electron/store/journal-line.ts';

describe('a journal line', () => {
  it('is the CRC-32 of the JSON, a space, the JSON and a line feed: that of "123456789" without quotes is cbf43926', () => {
    expect(writeJournalLine(123456789)).toBe('cbf43926 123456789\n');
  });

  it('is read back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJournalLine(writeJournalLine(value).slice(0, -1))).toEqual({ value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it.each([
    ['a changed digit', 'cbf43926 123456780'],
    ['a changed checksum', 'cbf43927 123456789'],
    ['no space', 'cbf43926-123456789'],
    ['a cut end', 'cbf43926 12345678'],
    ['nothing', ''],
    ['only a checksum', 'cbf43926'],
  ])('with %s reads as null', (_name, line) => {
    expect(readJournalLine(line)).toBeNull();
  });
});

describe('a journal', () => {
  const values = Array.from({ length: 40 }, (_, n) => ({ n, text: `Zeile ${n} “é” \u2028 𝄞\n` }));
  const text = values.map(writeJournalLine).join('');

  it('cut anywhere gives every whole line before the cut, and calls nothing damaged: 1,000 random cuts', () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (cut) => {
        const kept = bytes.subarray(0, cut);
        const whole = kept.filter((byte) => byte === 10).length;
        expect(readJournalText(kept.toString('utf8'))).toEqual({ values: values.slice(0, whole), damaged: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it('with one byte changed loses the lines that it touches and no other: 1,000 random bytes', () => {
    const bytes = Buffer.from(text);
    const known = new Set(values.map((value) => JSON.stringify(value)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 2 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const read = readJournalText(damaged.toString('utf8'));
        expect(read.values.length).toBeGreaterThanOrEqual(values.length - 2);
        expect(read.damaged).toBeGreaterThanOrEqual(1);
        for (const value of read.values) expect(known.has(JSON.stringify(value))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('with a line that failed half-way loses that one', () => {
    const torn = `${writeJournalLine(1)}${writeJournalLine(2).slice(0, 5)}\n${writeJournalLine(3)}`;
    expect(readJournalText(torn)).toEqual({ values: [1, 3], damaged: 1 });
  });

  it('that is empty holds nothing', () => {
    expect(readJournalText('')).toEqual({ values: [], damaged: 0 });
  });
});
