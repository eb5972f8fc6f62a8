import { describe, expect, it } from 'vitest';
import { ms } from '../../../../core/units/time.ts';
import { exportSentence, leftOutWords, problemsByRule, ruleLabel } from '../../../../renderer/operator/export-dialog/export-words.ts';
import { offsetOf, offsetText } from '../../../../renderer/operator/export-dialog/offset-input.ts';

const caption = (start: number, end: number) => ({ id: '1', start: ms(start), end: ms(end), lines: ['x'], speaker: null });

describe('the export dialog', () => {
  it('says what will be written', () => {
    expect(exportSentence([caption(0, 1000), caption(1000, 62_300)], 'vtt', 'the whole rundown')).toBe(
      'Writes 2 captions of the whole rundown as WebVTT, from 0:00.0 to 1:02.3.',
    );
    expect(exportSentence([caption(0, 1000)], 'srt', '“Lead”')).toBe('Writes 1 caption of “Lead” as SubRip (SRT), from 0:00.0 to 0:01.0.');
    expect([0, 1, 3].map(leftOutWords)).toEqual(['', ' without 1 cloaked story', ' without 3 cloaked stories']);
    expect(exportSentence([], 'vtt', 'x')).toBe('There is nothing to caption here.');
  });

  it('orders the problems by rule: the worst first, then the most frequent', () => {
    const rules = problemsByRule([
      { code: 'fast', severity: 'info', message: '', caption: 0 },
      { code: 'too-short', severity: 'warning', message: '', caption: 1 },
      { code: 'too-fast', severity: 'warning', message: '', caption: 2 },
      { code: 'too-fast', severity: 'warning', message: '', caption: 3 },
      { code: 'overlap', severity: 'error', message: '', caption: 4 },
    ]);
    expect(rules.map(({ label, problems }) => [label, problems.length])).toEqual([['Overlap', 1], ['Too fast', 2], ['Too short', 1], ['Fast', 1]]);
  });

  it('writes a rule’s code as words', () => {
    expect(ruleLabel('line-too-long')).toBe('Line too long');
  });

  it('reads an offset with its sign', () => {
    expect(offsetOf('')).toBe(0);
    expect(offsetOf('1:30')).toBe(90_000);
    expect(offsetOf('-1.5')).toBe(-1500);
    expect(offsetOf('− 0:02')).toBe(-2000);
    expect(offsetOf('-0')).toBe(0);
  });
  it('refuses what is no offset', () => {
    for (const typed of ['x', '--1', '25:00:00']) expect(offsetOf(typed)).toBeNull();
  });
  it('shows an offset as it can be typed', () => {
    expect(offsetText(-1500)).toBe('−0:01.5');
    expect(offsetOf(offsetText(-1500))).toBe(-1500);
  });
});
