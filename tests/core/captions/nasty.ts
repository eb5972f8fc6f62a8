/** Texts, ids and names that break careless writers, for the property tests. */
import * as fc from 'fast-check';
import type { Caption, CaptionDocument, Placement, Track } from '../../../core/captions/track.ts';
import { ms } from '../../../core/units/time.ts';

const pieces = [
  '-->', '--->', ' --> ', '&amp;', '&', '&lt', '&#0;', '&nbsp;', '<', '>', '<b>', '</i>', '<v Bob>', '<00:00:01.000>', '<c.red>', 'NOTE', 'Language: fr', 'STYLE', 'REGION', 'WEBVTT',
  '\n', '\r', '\r\n', '\n\n', '\0', '\ud800', '\udc00', '\udbff\udfff', '\u202e', '\u2066', '\u200b', '\ufeff', '\ufffe', '\u2028', '\u0085', '\u000c', '\t', '\u001b', ' ', '  ', '\u00a0', '\u3000',
  '1', '42', '00:00:01.000 --> 00:00:02.000', '00:00:01,000 --> 00:00:02,000', '{\\an8}', '{b}', '<font color="red">', 'é', 'e\u0301', '漢字', '👩‍👩‍👧', 'שלום', 'ก็', 'a', 'word', '.', ',', '"', "'",
];

/** Any text at all, mostly of pieces that mean something to a parser. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 12 })
  .map((parts) => parts.join(''));

type Loose = { readonly id: string; readonly gap: number; readonly length: number; readonly lines: readonly string[]; readonly speaker: string | null };

const loose: fc.Arbitrary<Loose> = fc.record({
  id: nastyText,
  gap: fc.integer({ min: 0, max: 5000 }),
  length: fc.integer({ min: 1, max: 7000 }),
  lines: fc.array(nastyText, { minLength: 1, maxLength: 3 }),
  speaker: fc.option(nastyText, { nil: null }),
});

/** A track whose times are right and whose texts are anything. */
export const nastyTrack: fc.Arbitrary<Track> = fc.array(loose, { maxLength: 8 }).map((captions) => {
  let now = 0;
  return captions.map((caption): Caption => {
    const start = now + caption.gap;
    now = start + caption.length;
    return { id: caption.id, start: ms(start), end: ms(now), lines: caption.lines, speaker: caption.speaker };
  });
});

const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: -10, max: 200, noNaN: true }));

/** Any place at all, in and out of range. */
export const anyPlacement: fc.Arbitrary<Placement> = fc.record(
  {
    vertical: fc.constantFrom('rl', 'lr'),
    line: fc.oneof(
      fc.record({ value: fc.integer({ min: -20, max: 20 }), unit: fc.constant('rows') }),
      fc.record({ value: percent, unit: fc.constant('percent'), align: fc.constantFrom('start', 'center', 'end') }),
    ),
    position: fc.oneof(fc.record({ percent }), fc.record({ percent, align: fc.constantFrom('line-left', 'center', 'line-right') })),
    size: percent,
    align: fc.constantFrom('start', 'center', 'end', 'left', 'right'),
    region: fc.oneof(fc.constantFrom('low', 'top'), nastyText),
  },
  { requiredKeys: [] },
);

const texts = fc.array(nastyText, { maxLength: 2 });

/** A nasty track with places, notes, style sheets, regions and a title that may be anything. */
export const nastyDocument: fc.Arbitrary<CaptionDocument> = fc
  .tuple(
    nastyTrack,
    fc.array(fc.record({ placement: anyPlacement, notes: texts }, { requiredKeys: [] }), { minLength: 8, maxLength: 8 }),
    fc.record({ title: nastyText, styles: texts, regions: texts, closingNotes: texts, details: fc.dictionary(fc.constantFrom('Kind (WebVTT)', 'X-TIMESTAMP-MAP (WebVTT)'), nastyText, { maxKeys: 2, noNullPrototype: true }) }, { requiredKeys: [] }),
  )
  .map(([track, extras, head]) => ({ head, track: track.map((caption, index): Caption => ({ ...caption, ...extras[index] })) }));
