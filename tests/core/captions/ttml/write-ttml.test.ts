import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableRemark } from '../../../../core/captions/text/carriable.ts';
import { type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { carriableTtml, writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { Caption, CaptionDocument, TrackHead } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyDocument, nastyText } from '../nasty.ts';

const caption: Caption = { id: '1', start: ms(1000), end: ms(3000), lines: ['Is it high?', 'Low, said the man'], speaker: 'MO' };

const kinds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<EmphasisKind>('italic', 'bold', 'underline', 'yellow', 'black', 'colour:#ff8800', 'ground:#000000', 'ground:#12345680', 'typeface:Courier New, serif', 'typeface:3 Æs', 'size:80', 'size:133.33', 'pixels:20', 'lang:fr', 'lang:en-GB', 'voice:Jo', 'voice:Al & Co', 'ruby:go') },
  { weight: 1, arbitrary: nastyText.map((name): EmphasisKind => `voice:${name}`) },
);

const marks = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), kinds), { maxLength: 4 });

/** A nasty document in which stretches of the captions are set apart. */
const markedDocument: fc.Arbitrary<CaptionDocument> = fc.tuple(nastyDocument, fc.array(marks, { minLength: 8, maxLength: 8 })).map(([{ head, track }, all]) => ({
  head: { ...head, language: 'en-GB' },
  track: track.map((one, index) => {
    const emphasis = tidyEmphasis((all[index] ?? []).map(([from, length, kind]) => ({ from, to: from + length, kind })), signsIn(one.lines.join('')));
    return emphasis === undefined ? one : { ...one, emphasis };
  }),
}));

describe.each(['imsc', 'ebu-tt-d'] as const)('writeTtml as %s', (profile) => {
  const format = trackFormats[profile === 'imsc' ? 'ttml' : 'ebu-tt-d'];
  const back = (head: TrackHead, ...track: Caption[]): unknown => readTtml(writeTtml({ head, track }, profile));

  it('keeps further voices and languages inside a caption, and says of none of them that it is lost', () => {
    const track: readonly Caption[] = [
      { ...caption, emphasis: [{ from: 9, to: 12, kind: 'voice:JO' }, { from: 15, to: 23, kind: 'lang:fr' }, { from: 9, to: 12, kind: 'italic' }] },
      { ...caption, id: '2', start: ms(4000), end: ms(5000), speaker: null, emphasis: [{ from: 4, to: 9, kind: 'lang:de-CH' }] },
    ];
    expect(back({}, ...track)).toEqual({ track, head: {}, problems: [] });
    expect(lossesOf([{ head: {}, track }], format.holds)).toEqual([]);
  });

  it('keeps remarks after the last caption, with their lines and spaces', () => {
    const head = { title: 'Two  spaces', closingNotes: ['The  end', 'the very end\nof <it>'] };
    expect(back(head, caption)).toEqual({ track: [caption], head, problems: [] });
    expect(lossesOf([{ head, track: [caption] }], format.holds)).toEqual([]);
  });

  it('comes back whole for any document, and what was read is written the same', () => {
    fc.assert(fc.property(markedDocument, (document) => {
      const text = writeTtml(document, profile);
      const read = readTtml(text);
      const meant = carriableTtml(document, profile);
      const words = ({ id, lines, speaker, notes, emphasis }: Caption): unknown => ({ id, lines, speaker, notes, emphasis });
      expect(read.problems).toEqual([]);
      expect(read.track.map(words)).toEqual(meant.map(words));
      expect(read.head?.closingNotes ?? []).toEqual((document.head.closingNotes ?? []).map(carriableRemark).filter((note) => note !== ''));
      expect(writeTtml({ head: read.head ?? {}, track: read.track }, profile)).toBe(text);
    }), { numRuns: 200 });
  });
});

describe('a language that is no tag', () => {
  const document: CaptionDocument = { head: { language: 'en_GB' }, track: [{ ...caption, emphasis: [{ from: 0, to: 2, kind: 'lang:fr_CA' }] }] };

  it('is kept in IMSC, and said to be lost in EBU-TT-D, whose schema has no such name', () => {
    expect(readTtml(writeTtml(document, 'imsc'))).toEqual({ ...document, problems: [] });
    expect(lossesOf([document], trackFormats.ttml.holds)).toEqual([]);
    expect(readTtml(writeTtml(document, 'ebu-tt-d'))).toEqual({ head: {}, track: [caption], problems: [] });
    expect(lossesOf([document], trackFormats['ebu-tt-d'].holds).map(({ message }) => message)).toEqual(['The language is not kept.', 'Languages of parts of a caption are not kept (1 caption).']);
  });
});

describe('a track without captions', () => {
  it('has no body, as EBU-TT-D has no division without a paragraph', () => {
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      expect(writeTtml({ head: { title: 'None' }, track: [] }, profile)).not.toContain('<body');
      expect(readTtml(writeTtml({ head: { title: 'None' }, track: [] }, profile))).toEqual({ head: { title: 'None' }, track: [], problems: [] });
    }
  });
});

describe('ids', () => {
  it('are kept where they are XML names, of any letters', () => {
    const ids = ['été', '日本', 'region-low', 'style-guide', 'α1', 'ש-1'];
    const track = ids.map((id, index): Caption => ({ ...caption, id, start: ms(index * 5000), end: ms(index * 5000 + 3000) }));
    expect(readTtml(writeTtml({ head: {}, track }, 'imsc')).track.map(({ id }) => id)).toEqual(ids);
    expect(lossesOf([{ head: {}, track }], trackFormats.ttml.holds)).toEqual([]);
  });

  it('are numbers where they are not, which is said', () => {
    const track = ['a b', '1a', 'a:b', 'region-3', 'style-text', 'c77', '\u00d7'].map((id, index): Caption => ({ ...caption, id, start: ms(index * 5000), end: ms(index * 5000 + 3000) }));
    expect(readTtml(writeTtml({ head: {}, track }, 'imsc')).track.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(lossesOf([{ head: {}, track }], trackFormats.ttml.holds).map(({ captions }) => captions)).toEqual([7]);
  });
});

describe('EBU-TT-D', () => {
  it('has no span inside of another, and no style but by reference, as its schema wants', () => {
    fc.assert(fc.property(markedDocument, (document) => {
      const text = writeTtml(document, 'ebu-tt-d');
      expect(text).not.toMatch(/<span[^>]*>[^<]*<span/);
      expect(text).not.toMatch(/<(?:p|span)[^>]* tts:/);
    }), { numRuns: 100 });
  });
});
