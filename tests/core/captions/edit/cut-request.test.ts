import { describe, expect, it } from 'vitest';
import { usualCaptionPreferences } from '../../../../core/captions/caption-preferences.ts';
import { captionPreferencesSchema } from '../../../../core/captions/caption-preferences-schema.ts';
import { cutRequested } from '../../../../core/captions/edit/cut-request.ts';
import { ownStyleFrom } from '../../../../core/captions/styles/own-style.ts';
import { allInstructions } from '../../../../core/script/all-instructions.ts';
import { parse } from '../../../../core/script/parse.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';

const rundown = parse('# One\nThe bridge is open. [TAKE PKG]\n# Two\nShares rose today.\n');

const request = { style: 'bbc' as const, ellipsis: 'strip' as const, frameRate: 25, offset: 0, story: null };

const source = { rundown, profile: newsreader, takes: [], cloaked: [] };

const wordsOf = (story: number | null): readonly string[] => cutRequested(source, { ...request, story }).map(({ lines }) => lines.join(' '));

describe('a request to cut captions', () => {
  it('is for the whole rundown or for one story', () => {
    expect(wordsOf(null)).toEqual(['The bridge is open.', 'Shares rose today.']);
    expect(wordsOf(1)).toEqual(['Shares rose today.']);
    expect(wordsOf(2)).toEqual([]);
  });

  it('leaves cloaked stories out of the rundown, and begins with what is read first; a story by itself is captioned all the same', () => {
    const cloaked = { ...source, cloaked: [0] };
    const [first, ...others] = cutRequested(cloaked, request);
    expect(first).toMatchObject({ start: 0, lines: ['Shares rose today.'] });
    expect(others).toEqual([]);
    expect(cutRequested({ ...source, cloaked: [1] }, request).map(({ lines }) => lines)).toEqual([['The bridge is open.']]);
    expect(cutRequested(cloaked, { ...request, story: 0 })).toEqual(cutRequested(source, { ...request, story: 0 }));
    expect(cutRequested({ ...source, cloaked: [0, 1] }, request)).toEqual([]);
  });

  it('may be in a style of one’s own', () => {
    const narrow = { ...ownStyleFrom('bbc', 'Narrow'), rules: { lineCharacters: 12 } };
    expect(cutRequested(source, { ...request, style: narrow }).every(({ lines }) => lines.every((line) => line.length <= 12))).toBe(true);
  });
});

describe('what a rundown tells the checks', () => {
  it('is every instruction of every story', () => {
    expect(allInstructions(rundown)).toEqual(['TAKE PKG']);
  });
});

describe('caption preferences', () => {
  it.each([
    [usualCaptionPreferences, true],
    [{ ...usualCaptionPreferences, style: { label: 'Mine', from: 'bbc', rules: {} }, own: [{ label: 'Mine', from: 'bbc', rules: {} }] }, true],
    [{ ...usualCaptionPreferences, frameRate: 5 }, false],
    [{ ...usualCaptionPreferences, style: 'other' }, false],
    [{ ...usualCaptionPreferences, more: 1 }, false],
  ])('%j are right: %s', (preferences, right) => {
    expect(captionPreferencesSchema.safeParse(preferences).success).toBe(right);
  });
});
