/** A session played back from its journal: the text, the place and the settings as they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySession } from '../../../electron/store/replay.ts';
import { applyDifference, textDifference } from '../../../electron/store/text-difference.ts';

const facts = { encoding: 'utf-8', hadBom: false, lineEnd: '\n', stamp: null };
const document = { kind: 'document', rev: 4, name: 'a.txt', path: '/news/a.txt', modified: false, text: 'One. Two.', facts };
const edit = { kind: 'edit', baseRev: 4, rev: 5, from: 5, length: 3, insert: 'Three', size: 11, modified: true };
const state = {
  kind: 'state',
  place: { cue: 'c1', fraction: 0.5 },
  rolling: true,
  speed: 1.5,
  target: 90_000,
  endAt: 66_600_000,
  blank: false,
  air: 'idle',
  markers: [],
  cloaked: [],
  picture: { mirror: true },
  profile: { rate: 1.1, pauseScale: 1 },
};

describe('replaySession', () => {
  it('of nothing is nothing', () => {
    expect(replaySession([])).toEqual({ document: null, state: null, place: null, closed: false });
  });

  it('gives the document with its edits', () => {
    const { document: back } = replaySession([document, edit, { ...edit, baseRev: 5, rev: 6, from: 0, length: 0, insert: 'X', size: 12 }]);
    expect(back).toMatchObject({ text: 'XOne. Three.', rev: 6, modified: true, path: '/news/a.txt' });
  });

  it('does not make an edit on another text than its own', () => {
    expect(replaySession([document, { ...edit, baseRev: 3 }]).document).toEqual(document);
    expect(replaySession([document, { ...edit, size: 12 }]).document).toEqual(document);
    expect(replaySession([edit]).document).toBeNull();
  });

  it('knows that a save made the text clean, under its new name', () => {
    const saved = { kind: 'saved', rev: 5, name: 'b.txt', path: '/news/b.txt', facts };
    expect(replaySession([document, edit, saved]).document).toMatchObject({ name: 'b.txt', path: '/news/b.txt', modified: false, text: 'One. Three.' });
    expect(replaySession([document, edit, { ...saved, rev: 4 }]).document).toMatchObject({ name: 'a.txt', modified: true });
  });

  it('gives the last place, whether of a command or of the roll', () => {
    expect(replaySession([document, state]).place).toEqual(state.place);
    expect(replaySession([document, state, { kind: 'place', place: { cue: 'c2', fraction: 0 } }]).place).toEqual({ cue: 'c2', fraction: 0 });
    expect(replaySession([document, state, { kind: 'place', place: null }]).place).toBeNull();
  });

  it('gives the state, and passes bad parts of it over', () => {
    expect(replaySession([document, state]).state).toEqual(state);
    expect(replaySession([document, { ...state, picture: { typeSize: 9999 } }]).state?.picture).toEqual({});
    expect(replaySession([document, { ...state, profile: { rate: 0, pauseScale: 1 } }]).state?.profile).toBeNull();
  });

  it('forgets everything when another document is opened', () => {
    const other = { ...document, rev: 9, name: 'b.txt', text: 'Other.' };
    expect(replaySession([document, state, { kind: 'closed' }, other])).toEqual({ document: other, state: null, place: null, closed: false });
  });

  it('knows that the app was closed', () => {
    expect(replaySession([document, { kind: 'closed' }]).closed).toBe(true);
  });

  it.each([null, 7, 'text', [], {}, { kind: 'unknown' }, { ...document, text: 5 }, { ...edit, from: -1 }])('passes %j over', (value) => {
    expect(replaySession([document, value]).document).toEqual(document);
  });
});

describe('textDifference', () => {
  it.each([
    ['', '', { from: 0, length: 0, insert: '' }],
    ['ab', 'ab', { from: 2, length: 0, insert: '' }],
    ['ab', 'aXb', { from: 1, length: 0, insert: 'X' }],
    ['aXb', 'ab', { from: 1, length: 1, insert: '' }],
    ['aa', 'aaa', { from: 2, length: 0, insert: 'a' }],
    ['one two', 'one three two', { from: 5, length: 0, insert: 'hree t' }],
  ])('of %j and %j', (before, after, difference) => {
    expect(textDifference(before, after)).toEqual(difference);
  });

  it('always leads from the one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '𝄞'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyDifference(before, textDifference(before, after))).toBe(after);
      }),
    );
  });
});
