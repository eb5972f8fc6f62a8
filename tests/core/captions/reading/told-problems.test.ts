import { describe, expect, it } from 'vitest';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { hasErrors, toldProblems } from '../../../../core/captions/reading/told-problems.ts';

/** Captions whose times have a point where SubRip has a comma, then one with a size that is none, then one whose times are none. */
const many = `${Array.from({ length: 30 }, (_, index) => `${String(index + 1)}\n00:00:${String(index + 10)}.000 --> 00:00:${String(index + 10)}.500\nRow ${String(index + 1)}`).join('\n\n')}

31
00:01:00,000 --> 00:01:01,000
<font size="big">Set in twenty.</font>

32
soon --> later
LOST WORDS
`;

describe('the faults of a caption file as they are told', () => {
  it('names what was left out first, then what is not kept, and equal faults once, with how many there are', () => {
    expect(toldProblems(readSrt(many).problems)).toEqual([
      { severity: 'error', line: 126, message: 'The times of "LOST WORDS" cannot be read and it was left out: write 00:00:01,000 --> 00:00:02,000.' },
      { severity: 'info', line: 123, message: 'Marks of other places, colours, sizes and looks are not kept (1 in this file).' },
      { severity: 'warning', line: 2, message: 'Times are written as 00:00:01,000: two digits and three after a comma (30 in this file).' },
    ]);
  });

  it('leaves the very first as it is where nothing is said twice', () => {
    const { problems } = readVtt('WEBVTT\n\n00:01.000 --> 00:02.0\nA\n');
    expect(toldProblems(problems)).toEqual([{ severity: 'warning', line: 3, message: 'Times are written as 00:00:01.000: two digits and three after a point.' }]);
    expect(toldProblems([])).toEqual([]);
  });

  it('tells words that were left out from faults that were mended', () => {
    expect(hasErrors(readSrt(many).problems)).toBe(true);
    expect(hasErrors(readVtt('WEBVTT\n\nlost words\n\n00:01.000 --> 00:02.000\nA\n').problems)).toBe(true);
    expect(hasErrors(readSrt('lost words\n\n1\n00:00:01,000 --> 00:00:02,000\nA\n').problems)).toBe(true);
    expect(hasErrors(readVtt('WEBVTT\n\n00:01.000 --> 00:02.0\nA\n').problems)).toBe(false);
  });
});
