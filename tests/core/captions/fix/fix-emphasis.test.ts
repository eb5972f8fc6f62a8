/** Emphasis, voices, notes and places through every fix: they stay with the words that they belong to. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkByRules, type CheckRules } from '../../../../core/captions/check/check.ts';
import { wordsOf } from '../../../../core/captions/edit/word-starts.ts';
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { fixAll } from '../../../../core/captions/fix/fix-all.ts';
import { fixFor } from '../../../../core/captions/fix/fix-for.ts';
import { applyChange } from '../../../../core/captions/fix/track-change.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { Caption, CaptionStyleName, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const rulesOf = (style: CaptionStyleName): CheckRules => ({ style: captionStyles[style], frameRate: 25 });

/** A word and what it is wholly of; its speaker with it. */
type Said = { readonly word: string; readonly kinds: string };

const kindsAt = ({ emphasis = [], speaker }: Caption, from: number, to: number): string => {
  const kinds = emphasis.filter((one) => one.from <= from && one.to >= to).map(({ kind }) => kind);
  return [...kinds, ...(kinds.some((kind) => kind.startsWith('voice:')) || speaker === null ? [] : [`voice:${speaker}`])].sort().join(' ');
};

/** Every word of a track with what it is of. */
const said = (track: Track): readonly Said[] =>
  track.flatMap((caption) => {
    let at = 0;
    return wordsOf(caption.lines).map((word) => {
      at += signsIn(word);
      return { word, kinds: kindsAt(caption, at - signsIn(word), at) };
    });
  });

const anyWord = fc.record({
  word: fc.constantFrom('the', 'to', 'of', 'harbour', 'bridge', 'minister', 'Dr.', 'Lind,', 'opened.', 'extraordinarily', 'and', 'a', '5', 'kilometres'),
  kinds: fc.subarray<EmphasisKind>(['italic', 'bold', 'underline', 'lime', 'class:loud', 'voice:Ben'], { maxLength: 3 }),
});

const anyCaption = fc.record({
  gap: fc.constantFrom(0, 0, 40, 80, 300, 2000),
  length: fc.integer({ min: 100, max: 9000 }),
  lines: fc.array(fc.array(anyWord, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
  speaker: fc.constantFrom(null, null, 'Anna'),
  notes: fc.option(fc.constant('A remark'), { nil: undefined, freq: 4 }),
});

const anyEmphasised: fc.Arbitrary<Track> = fc.array(anyCaption, { minLength: 1, maxLength: 6 }).map((found) => {
  let now = 0;
  return found.map(({ gap, length, lines, speaker, notes }, index): Caption => {
    let at = 0;
    const emphasis = lines.flat().flatMap(({ word, kinds }): readonly Emphasis[] => {
      at += word.length;
      return kinds.map((kind) => ({ from: at - word.length, to: at, kind }));
    });
    const tidy = tidyEmphasis(emphasis, at);
    now += gap + length;
    const note = notes === undefined ? {} : { notes: [`${notes} ${String(index)}`] };
    return { id: String(index + 1), start: ms(now - length), end: ms(now), lines: lines.map((line) => line.map(({ word }) => word).join(' ')), speaker, ...note, ...(tidy === undefined ? {} : { emphasis: tidy }) };
  });
});

const notesOf = (track: Track): readonly string[] => track.flatMap(({ notes = [] }) => notes);

describe('a fix', () => {
  it('of any problem leaves each word what it was, and each note there', () => {
    fc.assert(
      fc.property(anyEmphasised, fc.constantFrom<CaptionStyleName>('bbc', 'netflix', 'fcc', 'ard'), (track, name) => {
        const rules = rulesOf(name);
        for (const problem of checkByRules(track, rules)) {
          const fix = fixFor(track, problem, rules);
          if (fix === null) continue;
          const after = applyChange(track, fix.change);
          expect(said(after)).toEqual(said(track));
          expect(notesOf(after)).toEqual(notesOf(track));
        }
        const all = fixAll(track, rules).track;
        expect(said(all)).toEqual(said(track));
        expect(notesOf(all)).toEqual(notesOf(track));
      }),
      { numRuns: 150 },
    );
  });

  it('of every kind that moves words is among them', () => {
    const rules = rulesOf('netflix');
    const labels = fc.sample(anyEmphasised, { seed: 1, numRuns: 300 }).flatMap((track) => checkByRules(track, rules).flatMap((problem) => fixFor(track, problem, rules)?.label ?? []));
    const kinds = new Set(labels.map((label) => label.replace(/a word|\d+ words|\d+/, 'n')));
    expect([...kinds]).toEqual(expect.arrayContaining(['Break the lines anew', 'Split it in n', 'Join it with its neighbour', 'Move n to the next caption', 'Move n from the next caption']));
  });

  const caption = (lines: readonly string[], emphasis: readonly Emphasis[]): Caption => ({ id: '1', start: ms(0), end: ms(4000), lines, speaker: null, emphasis, wordStarts: wordsOf(lines).map((_word, index, words) => index / words.length) });

  it.each<readonly [string, Caption, CaptionStyleName, readonly string[], readonly string[]]>([
    ['deletes an instruction before them', caption(['[TAKE PKG] The old', 'bridge will close.'], [{ from: 9, to: 15, kind: 'italic' }]), 'bbc', ['The old', 'bridge will close.'], ['The', 'old']],
    ['deletes a control character', caption(['The \u0007 old bridge will close.'], [{ from: 4, to: 7, kind: 'italic' }]), 'bbc', ['The old bridge will close.'], ['old']],
    ['deletes a mark of direction', caption(['\u202e The old bridge will close.'], [{ from: 4, to: 7, kind: 'italic' }]), 'bbc', [' The old bridge will close.'], ['old']],
    ['writes 608 characters before them', caption(['The… old bridge will close.'], [{ from: 4, to: 7, kind: 'italic' }]), 'fcc', ['The... old bridge will close.'], ['old']],
    ['writes dashes', caption(['Will it close?', '- It will.'], [{ from: 13, to: 15, kind: 'italic' }]), 'bbc', ['– Will it close?', '– It will.'], ['It']],
  ])('%s and leaves them on theirs', (_what, before, style, lines, italic) => {
    const rules = rulesOf(style);
    const [problem] = checkByRules([before], rules);
    const fix = problem === undefined ? null : fixFor([before], problem, rules);
    const [after] = fix?.change.insert ?? [];
    expect(after?.lines).toEqual(lines);
    expect(said(after === undefined ? [] : [after]).filter(({ kinds }) => kinds === 'italic').map(({ word }) => word)).toEqual(italic);
    expect(after?.wordStarts).toHaveLength(wordsOf(lines).length);
  });
});
