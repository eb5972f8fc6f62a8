/** Who is a speaker, and what is a headline. */
import { describe, expect, it } from 'vitest';
import { speakerLabel } from '../../../core/script/speaker-label.ts';

const long = 'ANNA MARIA CHRISTOPHERSON-MONTGOMERYSHIRE';

describe('speakerLabel', () => {
  it.each([
    ['JANE: Hi.', 'JANE', 5],
    ['JANE DOE: Hi.', 'JANE DOE', 9],
    ['JANE:', 'JANE', 5],
    ["O'BRIEN: Hi.", "O'BRIEN", 8],
    ['DR. J. DOE-POE: Hi.', 'DR. J. DOE-POE', 15],
    ['GUEST 2: Hi.', 'GUEST 2', 8],
    ['ÉRIC: Salut.', 'ÉRIC', 5],
    ['ИВАН: Привет.', 'ИВАН', 5],
    ['JANE：Hi.', 'JANE', 5],
    ['DUKE OF SUSSEX: Hi.', 'DUKE OF SUSSEX', 15],
    ['Q: Why?', 'Q', 2],
    ['A: So.', 'A', 2],
    ['>> Jane Doe: Hi.', 'Jane Doe', 12],
    ['>>JANE: Hi.', 'JANE', 7],
    ['>>> JANE: Hi.', 'JANE', 9],
    ['>> Ludwig van Beethoven: Hi.', 'Ludwig van Beethoven', 24],
    ['>> 记者：你好', '记者', 6],
    ['>> BREAKING: Hi.', 'BREAKING', 12],
    ['>> Hi there', '', 2],
    ['>> Hi there: you', '', 2],
    ['>>', '', 2],
    [`>> ${long}X: Hi.`, '', 2],
  ])('%s', (line, name, to) => {
    expect(speakerLabel(line)).toEqual({ from: 0, to, name });
  });

  it.each([
    'Jane: Hi.',
    'JANe: Hi.',
    'JANE:Hi.',
    'JANE; Hi.',
    'JANE',
    'BREAKING: Fire.',
    'BREAKING NEWS: Fire.',
    'FIRE IN SEOUL: Three dead.',
    'A NEW START: Peace.',
    'ONE TWO THREE FOUR FIVE: Go.',
    'COVID-19: Cases rise.',
    'G20: Leaders meet.',
    '10:30: Go.',
    'AT 10:30',
    'JANE, JOE: Hi.',
    '记者：你好',
    '> JANE: Hi.',
    `${long}: Hi.`,
    '',
  ])('%s is no speaker', (line) => {
    expect(speakerLabel(line)).toBeNull();
  });

  it('is found behind blanks', () => {
    expect(speakerLabel('  JANE: Hi.')).toEqual({ from: 2, to: 7, name: 'JANE' });
  });
});
