import { describe, expect, it } from 'vitest';
import { checkByRules, checkTrack } from '../../../../core/captions/check/check.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { Caption, CaptionStyleName } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const good: Caption = { id: '1', start: ms(0), end: ms(4000), lines: ['The old bridge will close', 'for the whole winter.'], speaker: null };
const next: Caption = { id: '2', start: ms(5000), end: ms(8000), lines: ['Nobody knows for how long.'], speaker: null };

const codes = (captions: readonly Caption[], style: CaptionStyleName, frameRate = 25): readonly string[] =>
  checkTrack(captions, captionStyles[style], frameRate).map((problem) => problem.code);

/** The codes for the good caption with one field changed. */
const changed = (change: Partial<Caption>, style: CaptionStyleName): readonly string[] =>
  codes([{ ...good, ...change }, next], style);

describe('the break between two captions', () => {
  const parted = (end: string, begin: string, change: Partial<Caption> = {}): readonly string[] =>
    codes([{ ...good, end: ms(4000), lines: ['The old bridge will close', end] }, { ...next, start: ms(4080), lines: [begin], ...change }], 'netflix').filter((code) => code === 'bad-caption-break');

  it.each([
    ['for the', 'whole winter and spring.'],
    ['for work by Dr.', 'Lind and her engineers.'],
    ['for work by Rosa', 'Lind and her engineers.'],
    ['as it has', 'not been mended for years.'],
    ['at a cost of 40', 'million dollars a year.'],
  ])('is bad between "%s" and "%s"', (end, begin) => {
    expect(parted(end, begin)).toEqual(['bad-caption-break']);
  });

  it('is good where a phrase ends, the speaker changes, two speak, or a second is silent', () => {
    expect(parted('for the winter,', 'whole and long.')).toEqual([]);
    expect(parted('for the', 'whole winter.', { speaker: 'Rosa' })).toEqual([]);
    expect(parted('for the', 'whole winter.', { start: ms(5000) })).toEqual([]);
    expect(parted('for the', 'whole winter.', { lines: ['-Whole winter.', '-No.'] })).toEqual([]);
  });

  it('says where, in every style', () => {
    for (const style of ['bbc', 'netflix', 'fcc', 'ard'] as const) {
      const found = checkTrack([{ ...good, lines: ['The old bridge', 'will close for the'] }, { ...next, start: ms(4040), lines: ['whole winter and the spring.'] }], captionStyles[style], 25);
      expect(found.find(({ code }) => code === 'bad-caption-break')).toMatchObject({ severity: 'warning', caption: 0, at: { line: 1, from: 15, to: 18 }, message: '"the" and "whole" belong together, and the next caption begins between them: move words over.' });
    }
  });
});

describe('checkTrack', () => {
  it.each(['bbc', 'netflix', 'fcc', 'ard'] as const)('finds nothing in good captions in %s', (style) => {
    expect(codes([good, next], style)).toEqual([]);
  });

  it.each([
    ['empty', 'bbc', { lines: ['  '] }],
    ['empty', 'bbc', { lines: [] }],
    ['blank-line', 'bbc', { lines: ['The old bridge will close', '', 'for the winter.'] }],
    ['too-many-lines', 'bbc', { lines: ['The old bridge', 'will close', 'for the winter.'] }],
    ['unbalanced', 'bbc', { lines: ['The old bridge will close for', 'now.'] }],
    ['bad-break', 'bbc', { lines: ['The old bridge will close for the', 'winter and the spring.'] }],
    ['bad-break', 'bbc', { lines: ['The old bridge was opened by Dr.', 'Lind in the spring.'] }],
    ['bad-break', 'bbc', { lines: ['The old bridge was built for 40', 'million dollars in one year.'] }],
    ['bad-break', 'bbc', { lines: ['The old bridge is to be', 'repaired by engineer Rosa'], }],
    ['double-space', 'bbc', { lines: ['The old bridge  will close'] }],
    ['dialogue-dash', 'bbc', { lines: ['- Will it close?', 'It will.'] }],
    ['dialogue-dash', 'bbc', { lines: ['-Will it close?', '-It will.'] }],
    ['dialogue-dash', 'bbc', { lines: ['- Will it close?', '- It will.'] }],
    ['dialogue-dash', 'netflix', { lines: ['- Will it close?', '- It will.'] }],
    ['instruction-text', 'bbc', { lines: ['[TAKE PKG] It closes.'] }],
    ['instruction-text', 'bbc', { lines: ['It closes. [pause 2s]'] }],
    ['instruction-text', 'bbc', { lines: ['It closes. [beat]'] }],
    ['instruction-text', 'bbc', { lines: ['It closes. <cc: boom>'] }],
    ['control-character', 'bbc', { lines: ['The old\u0007 bridge will close'] }],
    ['control-character', 'bbc', { lines: ['The old bridge\ud83d will close'] }],
    ['bidi-character', 'bbc', { lines: ['The old \u202ebridge will close'] }],
    ['dark-letters', 'bbc', { emphasis: [{ from: 3, to: 6, kind: 'black' }] }],
    ['dark-letters', 'fcc', { emphasis: [{ from: 3, to: 6, kind: 'colour:#000080' }, { from: 3, to: 5, kind: 'ground:#ffffff' }] }],
    ['bad-time', 'bbc', { end: ms(0) }],
    ['bad-time', 'bbc', { start: ms(-1) }],
    ['bad-time', 'bbc', { end: ms(3999.5) }],
    ['duplicate-id', 'bbc', { id: '2' }],
    ['overlap', 'bbc', { end: ms(5001) }],
    ['order', 'bbc', { start: ms(5001), end: ms(9000) }],
    ['too-short', 'bbc', { end: ms(2600) }],
    ['gap-not-closed', 'bbc', { end: ms(4900) }],
    ['too-short', 'netflix', { lines: ['No.'], end: ms(800) }],
    ['too-long', 'netflix', { start: ms(0), end: ms(7001) }],
    ['gap-too-small', 'netflix', { end: ms(4950) }],
    ['gap-not-closed', 'netflix', { end: ms(4800) }],
    ['too-short', 'fcc', { lines: ['No.'], end: ms(1300) }],
    ['not-in-608', 'fcc', { lines: ['The old bridge… will close'] }],
    ['gap-too-small', 'ard', { end: ms(4990) }],
    ['too-short', 'ard', { lines: ['No.'], end: ms(999) }],
  ] as const)('finds %s in %s (%#)', (code, style, change) => {
    const found = code === 'too-long' ? codes([{ ...good, ...change }], style) : changed(change, style);
    expect(found).toContain(code);
  });

  it.each([
    ['bbc', 37],
    ['netflix', 42],
    ['fcc', 32],
    ['ard', 37],
  ] as const)('lets a line in %s have %i characters and no more', (style, limit) => {
    expect(changed({ lines: ['x'.repeat(limit)] }, style)).not.toContain('line-too-long');
    expect(changed({ lines: ['x'.repeat(limit + 1)] }, style)).toContain('line-too-long');
  });

  it.each([
    ['bbc', 18],
    ['netflix', 16],
    ['fcc', 16],
    ['ard', 18],
  ] as const)('lets a line in %s have %i wide characters and no more', (style, limit) => {
    expect(changed({ lines: ['語'.repeat(limit)] }, style)).not.toContain('line-too-long');
    expect(changed({ lines: ['語'.repeat(limit + 1)] }, style)).toContain('line-too-long');
  });

  it.each([
    [['– Will it close?', '– It will.']],
    [['-5 degrees in the north', 'and snow in the south.']],
    [['[CROWD CHEERING]', '[applause]']],
    [['It is a live show (out now).']],
  ])('has nothing against %j', (lines) => {
    expect(changed({ lines }, 'bbc')).toEqual([]);
  });

  it('says where in the text: the line and the characters', () => {
    const at = (lines: readonly string[], style: CaptionStyleName = 'bbc') => checkTrack([{ ...good, lines }], captionStyles[style], 25)[0]?.at;
    expect(at(['It will close', 'early  now.'])).toEqual({ line: 1, from: 5, to: 7 });
    expect(at(['It will \u202eclose.'])).toEqual({ line: 0, from: 8, to: 9 });
    expect(at(['It will close for the', 'winter.'])).toEqual({ line: 0, from: 18, to: 21 });
    expect(at(['The old bridge', 'close… now.'], 'fcc')).toEqual({ line: 1, from: 5, to: 6 });
    expect(at(['It closes. [TAKE PKG]'])).toEqual({ line: 0, from: 11, to: 21 });
  });

  it('counts Japanese and Korean lines by limits of their own', () => {
    const long = (line: string): readonly string[] => changed({ lines: [line] }, 'netflix').filter((code) => code === 'line-too-long');
    expect([long('の'.repeat(13)), long('の'.repeat(14))]).toEqual([[], ['line-too-long']]);
    expect([long('한'.repeat(16)), long('한'.repeat(17))]).toEqual([[], ['line-too-long']]);
    expect([long('中'.repeat(16)), long('中'.repeat(17))]).toEqual([[], ['line-too-long']]);
  });

  it('finds a character that 608 has not where its mark stands apart, and lets a no-break space pass', () => {
    const [problem] = checkTrack([{ id: '1', start: ms(0), end: ms(2000), lines: ['A no-break\u00a0space', 'and C\u030capek'], speaker: null }], captionStyles.fcc, 29.97);
    expect(problem).toMatchObject({ code: 'not-in-608', at: { line: 1, from: 4, to: 6 } });
  });

  it('finds instructions of a script that hold hyphens and other signs of patterns', () => {
    const rules = { style: captionStyles.bbc, frameRate: 25, instructions: ['[SOT - MAYOR (0:12)]'] };
    const [problem] = checkByRules([{ ...good, lines: ['It closes. SOT - MAYOR (0:12)'] }], rules);
    expect(problem).toMatchObject({ code: 'instruction-text', at: { line: 0, from: 11, to: 29 } });
  });

  it('says what to do with two that are shown together, and with two that begin so', () => {
    const over = (start: number) => checkTrack([good, { ...good, id: '2', start: ms(start), end: ms(9000) }], captionStyles.bbc, 25).find(({ code }) => code === 'overlap')?.message;
    expect(over(good.end - 100)).toContain('for 100 ms: end it sooner, unless');
    expect(over(good.start)).toContain('show one after the other, unless');
  });

  it('warns of a third line for 608 and refuses a fifth', () => {
    const lines = ['The old', 'bridge', 'will close'];
    const problems = checkTrack([{ ...good, lines }], captionStyles.fcc, 29.97);
    expect(problems).toMatchObject([{ code: 'too-many-lines', severity: 'warning', caption: 0 }]);
    const five = checkTrack([{ ...good, lines: [...lines, 'for now', 'or for ever'] }], captionStyles.fcc, 29.97);
    expect(five).toMatchObject([{ code: 'too-many-lines', severity: 'error' }]);
  });

  it('tells comfortable from fast from too fast', () => {
    const of = (letters: number): readonly string[] => codes([{ ...good, end: ms(2000), lines: ['x'.repeat(letters)] }], 'netflix');
    expect(of(34)).toEqual([]);
    expect(of(35)).toEqual(['fast']);
    expect(of(40)).toEqual(['fast']);
    expect(of(41)).toEqual(['too-fast']);
  });

  it('counts the BBC in words a minute', () => {
    const at = (end: number): readonly string[] => codes([{ ...good, end: ms(end), lines: ['one two three four five six'] }], 'bbc');
    expect(at(2250)).toEqual([]);
    expect(at(2240)).toEqual(['fast']);
    expect(at(2000)).toEqual(['fast']);
    expect(at(1990)).toEqual(['too-fast']);
  });

  it('counts gaps in frames of the video', () => {
    const captions = [{ ...good, end: ms(4960) }, next];
    expect(codes(captions, 'netflix', 50)).toEqual([]);
    expect(codes(captions, 'netflix', 24)).toEqual(['gap-too-small']);
  });

  it('says which caption it is and what to do', () => {
    const problems = checkTrack([good, { ...next, lines: ['x'.repeat(38)] }], captionStyles.bbc, 25);
    expect(problems).toEqual([
      {
        code: 'line-too-long',
        severity: 'error',
        message: 'A line of 38 characters; BBC allows 37 characters: break or shorten it.',
        caption: 1,
        at: { line: 0, from: 0, to: 38 },
      },
    ]);
  });
});
