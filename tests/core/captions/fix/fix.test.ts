import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkByRules, type CaptionProblemCode, type CheckRules } from '../../../../core/captions/check/check.ts';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import { fixAll, fixSteps } from '../../../../core/captions/fix/fix-all.ts';
import { fixFor } from '../../../../core/captions/fix/fix-for.ts';
import { applyChange } from '../../../../core/captions/fix/track-change.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { Caption, CaptionStyleName, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyText } from '../nasty.ts';
import { captionsOf, report } from '../scripts.ts';

const good: Caption = { id: '1', start: ms(0), end: ms(4000), lines: ['The old bridge will close', 'for the whole winter.'], speaker: null };
const next: Caption = { id: '2', start: ms(5000), end: ms(8000), lines: ['Nobody knows for how long.'], speaker: null };

const rulesOf = (style: CaptionStyleName, instructions: readonly string[] = []): CheckRules => ({ style: captionStyles[style], frameRate: 25, instructions });

/** The track after the fix of the first problem with that code; null when there is none. */
const fixed = (track: Track, code: CaptionProblemCode, rules: CheckRules): { readonly label: string; readonly track: Track } | null => {
  const problem = checkByRules(track, rules).find((one) => one.code === code);
  if (problem === undefined) throw new Error(`no ${code} in the track`);
  const fix = fixFor(track, problem, rules);
  return fix === null ? null : { label: fix.label, track: applyChange(track, fix.change) };
};

describe('fixFor', () => {
  it.each([
    ['empty', 'bbc', { lines: ['  '] }, 'Delete the caption', null],
    ['blank-line', 'bbc', { lines: ['The old bridge', '', 'will close now.'] }, 'Delete the blank line', { lines: ['The old bridge', 'will close now.'] }],
    ['line-too-long', 'bbc', { lines: ['The old bridge will close for the whole winter.'] }, 'Break the lines anew', { lines: ['The old bridge will close', 'for the whole winter.'] }],
    ['too-many-lines', 'bbc', { lines: ['The old', 'bridge will', 'close now.'] }, 'Break the lines anew', { lines: ['The old bridge will close now.'] }],
    ['unbalanced', 'bbc', { lines: ['The old bridge will close for the', 'winter.'] }, 'Break the lines anew', { lines: ['The old bridge will close', 'for the winter.'] }],
    ['bad-break', 'bbc', { lines: ['The old bridge will close for the', 'winter and the spring.'] }, 'Break the lines anew', { lines: ['The old bridge will close', 'for the winter and the spring.'] }],
    ['too-fast', 'bbc', { end: ms(2800), lines: ['The old bridge will be closed', 'for the whole winter.'] }, 'Show it longer', { end: ms(3334) }],
    ['fast', 'netflix', { end: ms(1300), lines: ['The old bridge will close.'] }, 'Show it longer', { end: ms(1530) }],
    ['too-short', 'netflix', { lines: ['No.'], end: ms(500) }, 'Show it longer', { lines: ['No.'], end: ms(833) }],
    ['too-long', 'netflix', { start: ms(0), end: ms(7001) }, 'End it sooner', { end: ms(7000) }],
    ['bad-time', 'bbc', { end: ms(0) }, 'Correct the times', { end: ms(2700) }],
    ['bad-time', 'bbc', { start: ms(-200) }, 'Correct the times', { start: ms(0) }],
    ['gap-too-small', 'netflix', { end: ms(4950) }, 'End it before the next one', { end: ms(4920) }],
    ['gap-not-closed', 'netflix', { end: ms(4800) }, 'Show it until the next one', { end: ms(4920) }],
    ['overlap', 'bbc', { end: ms(5001) }, 'End it before the next one', { end: ms(5000) }],
    ['not-in-608', 'fcc', { lines: ['The old bridge… will close'] }, 'Write it with 608 characters', { lines: ['The old bridge... will close'] }],
    ['control-character', 'bbc', { lines: ['The old\u0007 bridge will\u2028close.'] }, 'Delete the characters', { lines: ['The old bridge will close.'] }],
    ['bidi-character', 'bbc', { lines: ['The old \u202ebridge will close.'] }, 'Delete the invisible characters', { lines: ['The old bridge will close.'] }],
    ['dark-letters', 'bbc', { emphasis: [{ from: 0, to: 3, kind: 'italic' }, { from: 0, to: 6, kind: 'black' }, { from: 2, to: 4, kind: 'ground:#ffff00' }] }, 'Show them in white', { emphasis: [{ from: 0, to: 3, kind: 'italic' }, { from: 2, to: 4, kind: 'black' }, { from: 2, to: 4, kind: 'ground:#ffff00' }] }],
    ['double-space', 'bbc', { lines: ['The old  bridge will close.'] }, 'Delete the extra spaces', { lines: ['The old bridge will close.'] }],
    ['dialogue-dash', 'bbc', { lines: ['- Will it close?', 'It will.'] }, 'Delete the dash', { lines: ['Will it close?', 'It will.'] }],
    ['dialogue-dash', 'bbc', { lines: ['Will it close?', '- It will.'] }, 'Write the dashes of the style', { lines: ['– Will it close?', '– It will.'] }],
    ['dialogue-dash', 'netflix', { lines: ['– Will it close?', '- It will.'] }, 'Write the dashes of the style', { lines: ['-Will it close?', '-It will.'] }],
    ['instruction-text', 'bbc', { lines: ['[TAKE PKG] The old bridge', 'will close.'] }, 'Delete the instruction', { lines: ['The old bridge', 'will close.'] }],
  ] as const)('mends %s in %s (%#)', (code, style, change, label, mended) => {
    const track = code === 'too-long' ? [{ ...good, ...change }] : [{ ...good, ...change }, next];
    const result = fixed(track, code, rulesOf(style));
    expect(result?.label).toBe(label);
    const [first] = result?.track ?? [];
    if (mended === null) expect(result?.track).toEqual([next]);
    else expect(first).toEqual({ ...good, ...change, ...mended });
    expect(checkByRules(result?.track ?? [], rulesOf(style)).map((problem) => problem.code)).not.toContain(code);
  });

  it('leaves a character to a person that 608 has nothing like, and never writes a question mark for it', () => {
    const track = [{ ...good, lines: ['The old bridge… will close 😀'] }];
    expect(fixed(track, 'not-in-608', rulesOf('fcc'))).toBeNull();
    expect(fixAll(track, rulesOf('fcc')).track[0]?.lines.join(' ')).toBe('The old bridge… will close 😀');
  });

  it('moves words over the boundary of two captions, and their times with them', () => {
    const track = [{ ...good, lines: ['The minister has promised', 'to pay for the'] }, { ...next, start: ms(4080), lines: ['repairs.'] }];
    const result = fixed(track, 'bad-caption-break', rulesOf('netflix'));
    expect(result?.label).toBe('Move 2 words to the next caption');
    // The caption's 33 letters and 8 words share its 4 s: "for" begins after 33 of 41 parts.
    const [one, two] = result?.track ?? [];
    expect([one?.start, one?.end, ...(one?.lines ?? [])]).toEqual([0, Math.round((4000 * 33) / 41) - 80, 'The minister has promised to pay']);
    expect([two?.start, two?.end, ...(two?.lines ?? [])]).toEqual([Math.round((4000 * 33) / 41), 8000, 'for the repairs.']);
    expect(Math.round((two?.start ?? 0) + (two?.wordStarts?.[2] ?? 0) * (8000 - (two?.start ?? 0)))).toBe(4080);
  });

  it('moves them from the next caption where that reads better', () => {
    const track = [{ ...good, lines: ['She thanked everybody', 'in the'] }, { ...next, start: ms(4080), lines: ['room, but nobody listened', 'to what she said.'] }];
    const result = fixed(track, 'bad-caption-break', rulesOf('netflix'));
    expect([result?.label, ...(result?.track.map(({ lines }) => lines.join(' ')) ?? [])]).toEqual(['Move a word from the next caption', 'She thanked everybody in the room,', 'but nobody listened to what she said.']);
  });

  it('leaves it to a person where neither caption has room', () => {
    const track = [{ ...good, lines: ['The'] }, { ...next, start: ms(4000), lines: ['bridge.'] }];
    expect(checkByRules(track, rulesOf('bbc')).map(({ code }) => code)).toContain('bad-caption-break');
    expect(fixed(track, 'bad-caption-break', rulesOf('bbc'))).toBeNull();
  });

  it('begins a short caption earlier where there is no time after it', () => {
    const track = [{ ...good, end: ms(2800) }, { ...next, id: '3', start: ms(3900), end: ms(4400), lines: ['No.'] }, { ...next, start: ms(4500) }];
    expect(fixed(track, 'too-short', rulesOf('netflix'))?.track[1]).toMatchObject({ start: 3587, end: 4420 });
  });

  it('joins a short caption to its neighbour where there is no time at all', () => {
    const track = [{ ...good, end: ms(3000) }, { ...next, id: '3', start: ms(3000), end: ms(3400), lines: ['No.'] }, { ...next, start: ms(3400), end: ms(7000), lines: ['Nobody knows.'] }];
    expect(fixed(track, 'too-short', rulesOf('fcc'))?.track.map(({ id, lines }) => [id, ...lines])).toEqual([['1', 'The old bridge will close', 'for the whole winter.'], ['3', 'No. Nobody knows.']]);
  });

  it('ends no overlap that would leave nothing to be read: two are meant to be shown together', () => {
    const beside = { ...next, start: ms(1000), end: ms(4000) };
    expect(fixed([good, { ...beside, start: ms(0) }], 'overlap', rulesOf('bbc'))).toBeNull();
    expect(fixed([good, beside], 'overlap', rulesOf('bbc'))).toBeNull();
    expect(fixAll([good, beside], rulesOf('bbc')).track).toEqual([good, beside]);
    expect(fixed([good, { ...beside, start: ms(3000) }], 'overlap', rulesOf('bbc'))?.track[0]?.end).toBe(3000);
  });

  it('neither joins captions that are shown together or at two places, nor moves their words, nor shows one longer into another', () => {
    const no = { ...next, id: '3', start: ms(3000), end: ms(3400), lines: ['No.'] };
    const [above, after] = [{ ...good, end: ms(3000) }, { ...next, start: ms(3400), end: ms(7000), lines: ['Nobody knows.'] }];
    expect(fixed([above, { ...no, placement: { line: { value: 0, unit: 'rows' } } }, after], 'too-short', rulesOf('fcc'))).toBeNull();
    expect(fixed([above, { ...no, start: ms(2999) }, { ...after, start: ms(3399) }], 'too-short', rulesOf('fcc'))).toBeNull();
    // The first is shown still when the second is over: the third cannot begin before its end.
    const inside = [{ ...good, end: ms(8000) }, { ...next, start: ms(1000), end: ms(4000) }, { ...no, start: ms(8500), end: ms(8900) }, { ...after, start: ms(8900), end: ms(12_000) }];
    expect(fixed(inside, 'too-short', rulesOf('netflix'))?.track[2]).not.toMatchObject({ lines: ['No.'] });
    const parted = [{ ...good, lines: ['The minister has promised', 'to pay for the'] }, { ...next, start: ms(3000), lines: ['repairs.'] }];
    expect(checkByRules(parted, rulesOf('netflix')).map(({ code }) => code)).not.toContain('bad-caption-break');
    expect(fixFor(parted, { code: 'bad-caption-break', severity: 'warning', message: '', caption: 0 }, rulesOf('netflix'))).toBeNull();
  });

  it('never joins two speakers', () => {
    const track = [{ ...good, end: ms(3000), speaker: 'A' }, { ...next, id: '3', start: ms(3000), end: ms(3400), lines: ['No.'], speaker: 'B' }, { ...next, start: ms(3400), end: ms(7000), lines: ['Nobody knows.'], speaker: 'A' }];
    expect(fixed(track, 'too-short', rulesOf('fcc'))).toBe(null);
  });

  it('splits what no caption of the style holds, with ids of their own and the time shared', () => {
    const text = 'The old bridge will close for the whole winter, and nobody can say when the repairs will be done or who is going to pay for them.';
    const track = [{ ...good, end: ms(12_000), lines: [text], notes: ['Ferry'] }, { ...next, id: '1-2', start: ms(13_000), end: ms(16_000) }];
    const result = fixed(track, 'line-too-long', rulesOf('bbc'));
    expect(result?.label).toBe('Split it in 2');
    expect(result?.track.map(({ id, notes }) => [id, notes])).toEqual([['1', ['Ferry']], ['1-3', undefined], ['1-2', undefined]]);
    expect(result?.track.slice(0, 2).flatMap(({ lines }) => lines).join(' ')).toBe(text);
    expect(checkByRules(result?.track ?? [], rulesOf('bbc'))).toEqual([]);
  });

  it('sorts, and gives an id of its own', () => {
    expect(fixed([next, good], 'order', rulesOf('bbc'))?.track).toEqual([good, next]);
    expect(fixed([good, { ...next, id: '1' }, { ...next, id: '1-2', start: ms(9000), end: ms(12_000) }], 'duplicate-id', rulesOf('bbc'))?.track.map(({ id }) => id)).toEqual(['1', '1-3', '1-2']);
  });

  it('leaves alone what would only get worse', () => {
    const packed = [{ ...good, end: ms(1000) }, { ...next, start: ms(1000), end: ms(8000) }];
    expect(fixed(packed, 'too-fast', rulesOf('bbc'))).toBe(null);
    expect(fixed([{ ...good, lines: ['- Will it close? I do not think so now.', '- It will.'] }, next], 'line-too-long', rulesOf('bbc'))).toBe(null);
  });

  it('finds the instructions of the script without their brackets', () => {
    const track = [{ ...good, lines: ['Roll the ferry film. The old', 'bridge will close.'] }, next];
    expect(fixed(track, 'instruction-text', rulesOf('bbc', ['[Roll the ferry film]']))?.track[0]?.lines).toEqual(['. The old', 'bridge will close.']);
    expect(checkByRules(track, rulesOf('bbc')).map(({ code }) => code)).toEqual([]);
  });

  it('leaves words alone that are a short instruction and are said too', () => {
    const said = [{ ...good, lines: ['Anna will close', 'the old bridge. LIVE it is.'] }, next];
    expect(checkByRules(said, rulesOf('bbc', ['[Anna]', '(old bridge)']))).toEqual([]);
    expect(fixed(said, 'instruction-text', rulesOf('bbc', ['[LIVE]']))?.track[0]?.lines).toEqual(['Anna will close', 'the old bridge. it is.']);
    expect(checkByRules([{ ...good, lines: ['ANNA WILL CLOSE IT LIVE.'] }, next], rulesOf('bbc', ['[LIVE]']))).toEqual([]);
    expect(fixed([{ ...good, lines: ['Anna will close', '(Old bridge) it now.'] }, next], 'instruction-text', rulesOf('bbc', ['[Old bridge]']))?.track[0]?.lines).toEqual(['Anna will close', 'it now.']);
  });

  it('measures a caption of a Japanese track without kana as Japanese', () => {
    const kanji: Caption = { ...good, end: ms(1000), lines: ['東京都庁舎'] };
    const track = [kanji, { ...next, lines: ['大阪市役所'] }, { ...next, id: '3', start: ms(9000), end: ms(15_000), lines: ['ありがとう。'] }];
    expect(fixed(track, 'too-fast', rulesOf('netflix'))?.track[0]?.end).toBe(1250);
  });

  it('shows two that begin together one after the other only where a person asks for it', () => {
    const zero: Caption = { ...good, start: ms(5000), end: ms(6000), lines: ['The bridge.'] };
    expect(fixed([zero, next], 'overlap', rulesOf('bbc'))).toBeNull();
    const mended = applyEdit([zero, next], { kind: 'fix', at: 0, style: 'bbc', frameRate: 25, instructions: [] });
    expect(mended.ok && mended.value.map(({ lines, start, end }) => [lines[0], start, end])).toEqual([['The bridge.', 5000, 6000], ['Nobody knows for how long.', 6000, 8000]]);
  });

  it('is nothing for a caption that is gone', () => {
    expect(fixFor([], { code: 'empty', severity: 'error', message: '', caption: 3 }, rulesOf('bbc'))).toBe(null);
  });
});

describe('fixAll', () => {
  it('leaves good captions as they are', () => {
    const track = [good, next];
    expect(fixAll(track, rulesOf('bbc'))).toEqual({ track, fixes: 0, left: [] });
    expect(fixAll(track, rulesOf('bbc')).track).toBe(track);
  });

  it('mends a track with a fault of every kind, and says what is left', () => {
    const bad: Track = [
      { ...next, start: ms(20_000), end: ms(23_000), lines: ['The  end\u202e.'] },
      { ...good, lines: ['The old bridge will close for the', 'winter and the spring.'] },
      { ...good, start: ms(4200), end: ms(4300), lines: ['No.'] },
      { ...good, start: ms(4960), end: ms(12_000), lines: ['[TAKE PKG]'] },
      { ...good, start: ms(13_000), end: ms(13_100), lines: ['This is far too much to be read in a second.'] },
      { ...good, start: ms(13_200), end: ms(16_000), lines: ['It is not to be mended by a key.'] },
    ];
    const result = fixAll(bad, rulesOf('netflix'));
    expect(result.left.map(({ code, caption }) => [code, caption])).toEqual([]);
    expect(result.fixes).toBeGreaterThan(7);
    expect(result.track.map(({ lines }) => lines.join(' '))).toEqual(['The old bridge will close for the winter and the spring.', 'No.', 'This is far too much to be read in a second.', 'It is not to be mended by a key.', 'The end.']);
  });

  it('fixes one kind only when asked', () => {
    const track = [{ ...good, lines: ['The  old bridge will close\u202e.'] }, next];
    expect(fixAll(track, rulesOf('bbc'), 'double-space').left.map(({ code }) => code)).toEqual(['bidi-character']);
  });

  it('shows dark letters in white only where that is asked for: a style sheet may give them a ground', () => {
    const track: Track = [{ ...good, emphasis: [{ from: 0, to: 6, kind: 'black' }] }];
    const all = fixAll(track, rulesOf('bbc'));
    expect([all.track, all.left.map(({ code }) => code)]).toEqual([track, ['dark-letters']]);
    expect(fixAll(track, rulesOf('bbc'), 'dark-letters')).toMatchObject({ track: [good], left: [] });
  });

  it('never makes a cut report worse', () => {
    for (const name of ['bbc', 'netflix', 'fcc', 'ard'] as const) {
      const track = captionsOf(report, name);
      const before = checkByRules(track, rulesOf(name));
      const { left, track: after } = fixAll(track, rulesOf(name));
      expect(left.length).toBeLessThanOrEqual(before.length);
      expect(after.map(({ lines }) => lines.join(' ')).join(' ')).toBe(track.map(({ lines }) => lines.join(' ')).join(' '));
    }
  });

  const anyTrack: fc.Arbitrary<Track> = fc
    .array(
      fc.record({
        id: fc.constantFrom('1', '2', 'a', 'b'),
        start: fc.integer({ min: -500, max: 20_000 }),
        length: fc.integer({ min: -100, max: 9000 }),
        lines: fc.array(fc.oneof(nastyText, fc.constantFrom('The old bridge', 'will close for the', 'winter, said Dr.', 'Lind of Port Linden', '- Yes.', '漢字仮名交じりの文です')), { maxLength: 4 }),
        speaker: fc.constantFrom(null, 'A'),
      }),
      { maxLength: 8 },
    )
    .map((captions) => captions.map(({ length, start, ...rest }) => ({ ...rest, start: ms(start), end: ms(start + length) })));

  const weight = { error: 10_000, warning: 100, info: 1 };

  it('says how far it is, never further back', () => {
    const long = Array.from({ length: 50 }, (_, index): Caption => ({ id: String(index), start: ms(index * 1000), end: ms(index * 1000 + 1400), speaker: null, lines: ['The  bridge is open again after eleven weeks of repairs'] }));
    const shares = [...fixSteps(long, rulesOf('netflix'))];
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('makes nothing worse and loses no letter', () => {
    const letters = (track: Track): string => track.toSorted((one, other) => one.start - other.start).flatMap(({ lines }) => lines).join(' ').replace(/[^\p{L}\p{N}]/gu, '');
    // Half a character beside its other half is a letter that was none before.
    const whole = anyTrack.map((track) => track.map((caption): Caption => ({ ...caption, lines: caption.lines.map((line) => line.replace(/\p{Cs}/gu, '?')) })));
    fc.assert(fc.property(whole, fc.constantFrom<CaptionStyleName>('bbc', 'netflix', 'ard'), (track, name) => {
      const rules = rulesOf(name);
      const sum = (problems: ReturnType<typeof checkByRules>): number => problems.reduce((total, { severity }) => total + weight[severity], 0);
      const result = fixAll(track, rules);
      expect(result.left).toEqual(checkByRules(result.track, rules));
      expect(sum(result.left)).toBeLessThanOrEqual(sum(checkByRules(track, rules)));
      expect([...letters(result.track)].sort()).toEqual([...letters(track)].sort());
    }), { numRuns: 60, endOnFailure: true });
  });

  it('says what is left by the style of the text that is left', () => {
    const rules = rulesOf('netflix', ['[船が出ました]']);
    const track: Track = [
      { id: '1', start: ms(0), end: ms(2000), lines: ['The old bridge at Port Linden is', '[船が出ました]'], speaker: null },
      { id: '2', start: ms(2000), end: ms(3000), lines: ['and its builders'], speaker: null },
    ];
    const result = fixAll(track, rules);
    expect(result.track.map(({ lines }) => lines.join(' '))).toEqual(['The old bridge at Port Linden is', 'and its builders']);
    expect(result.left).toEqual(checkByRules(result.track, rules));
  });
});
