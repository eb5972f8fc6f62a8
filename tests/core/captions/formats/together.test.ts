/** Captions that are shown together, through every format: kept where both can be shown, else taking turns, and no word lost. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { inTimeOrder } from '../../../../core/captions/in-time-order.ts';
import { oneAtAPlace, shownTooLate, turnsAt, wholeScreen } from '../../../../core/captions/places/one-at-a-place.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { captionOf, written } from '../edit/edits.ts';
import { anyMixedTrack } from '../retime/tracks.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

/** What a format gives back of a track; throws where it does not write it. */
const thereAndBack = (name: TrackFormatName, track: Track): Track => {
  const { write, read } = trackFormats[name];
  const file = write({ head: {}, track }, options);
  if (!file.ok) throw new Error(`${name}: ${file.error.message}`);
  return read?.(file.value, options).track ?? [];
};

const long = captionOf('1', 1000, 9000, 'The bridge is open again');
const inside = captionOf('2', 3000, 5000, 'and the ferry sails');
const together = captionOf('3', 3000, 6000, 'after eleven weeks');
const later = captionOf('4', 10_000, 12_000, 'Good night.');

const cases: readonly (readonly [string, Track, readonly string[]])[] = [
  ['a little', [captionOf('1', 0, 3000, 'a b'), captionOf('2', 2000, 5000, 'c d')], ['1 0-2000 a b', '2 2000-5000 c d']],
  ['one inside another', [long, inside, later], ['1 1000-3000 The bridge is open again', '2 3000-5000 and the ferry sails', '4 10000-12000 Good night.']],
  ['two that begin together', [captionOf('1', 0, 4000, 'abcd'), captionOf('2', 0, 4000, 'efgh')], ['1 0-2000 abcd', '2 2000-4000 efgh']],
  ['three, two of them together', [long, inside, together], ['1 1000-3000 The bridge is open again', '2 3000-4500 and the ferry sails', '3 4500-6000 after eleven weeks']],
  ['a short one beside a long one', [captionOf('1', 0, 500, 'No'), captionOf('2', 0, 9000, 'a long sentence is said')], ['1 0-500 No', '2 500-9000 a long sentence is said']],
];

describe('captions that are shown together', () => {
  it.each(cases)('take turns where a screen holds one: %s', (_, track, turns) => {
    expect(written(oneAtAPlace(track))).toEqual(turns);
  });

  /** Two places: captions of one letter are at the other one. */
  const twoPlaces = ({ lines }: Caption): readonly number[] => ((lines[0] ?? '').length === 1 ? [1] : [0]);

  it.each<readonly [string, Track, readonly string[]]>([
    ['two at two places', [captionOf('1', 0, 4000, 'abcd'), captionOf('2', 0, 4000, 'e')], ['1 0-4000 abcd', '2 0-4000 e']],
    ['of three the two at one place', [captionOf('1', 0, 4000, 'abcd'), captionOf('2', 0, 4000, 'e'), captionOf('3', 0, 4000, 'fghi')], ['1 0-2000 abcd', '2 0-4000 e', '3 2000-4000 fghi']],
    ['until the next one there begins', [captionOf('1', 0, 9000, 'abcd'), captionOf('2', 1000, 9000, 'e'), captionOf('3', 5000, 6000, 'fghi')], ['1 0-5000 abcd', '2 1000-9000 e', '3 5000-6000 fghi']],
  ])('take turns where they have a place in common: %s', (_, track, turns) => {
    expect(written(oneAtAPlace(track, twoPlaces))).toEqual(turns);
  });

  it.each(cases)('come back as they were from WebVTT, SubRip, TTML and EBU-TT-D: %s', (_, track) => {
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d'] as const) {
      const times = (one: Track): readonly unknown[] => one.map(({ start, end, lines }) => ({ start, end, lines }));
      expect(times(thereAndBack(name, track))).toEqual(times(track));
      expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).not.toContain('overlaps');
      expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).not.toContain('overlaps-later');
    }
  });

  const sooner = (captions: string): string => `Captions that are shown with others go sooner, when the next one comes (${captions}).`;
  const later = (captions: string): string => `Captions that are shown with others come later, when the one before has gone (${captions}).`;

  it.each<readonly [string, Track, readonly string[]]>([
    ['that overlap', [long, inside], [sooner('1 caption')]],
    ['that begin together', [captionOf('1', 0, 4000, 'abcd'), captionOf('2', 0, 4000, 'efgh')], [sooner('1 caption'), later('1 caption')]],
    ['of which three are shown at once', [long, inside, together], [sooner('2 captions'), later('1 caption')]],
    ['of which a long one comes when the other goes', [captionOf('1', 0, 500, 'No'), captionOf('2', 0, 9000, 'a long sentence is said')], [later('1 caption')]],
    ['that meet nobody', [inside, captionOf('4', 10_000, 12_000, 'Good night.')], []],
  ])('are said to go sooner or to come later, as they do: those %s', (_what, track, messages) => {
    for (const name of ['stl', 'scc'] as const) expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).filter(({ what }) => what.startsWith('overlaps')).map(({ message }) => message)).toEqual(messages);
    oneAtAPlace(track).forEach(({ start, end }, index) => {
      const before = track[index];
      if (before !== undefined && start === before.start) expect(end).toBeLessThanOrEqual(before.end);
    });
  });

  it('lose no word in any format, and stay what they are where none is shown with another', () => {
    fc.assert(
      fc.property(anyMixedTrack, (track) => {
        for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open'] as const) {
          expect(thereAndBack(name, track).map(({ lines }) => lines.join(' '))).toEqual(track.map(({ lines }) => lines.join(' ')));
        }
        const turns = oneAtAPlace(track);
        turns.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThanOrEqual(start + Math.min(1000, (track[index]?.end ?? 0) - (track[index]?.start ?? 0)));
          expect(start).toBeGreaterThanOrEqual(turns[index - 1]?.end ?? 0);
          expect(start).toBeGreaterThanOrEqual(track[index]?.start ?? 0);
        });
        expect(oneAtAPlace(turns)).toEqual(turns);
      }),
      { numRuns: 60 },
    );
  });

  it('that come only when their own time is over are named', () => {
    const crowd = Array.from({ length: 13 }, (_, index) => captionOf(String(index + 1), 0, 1000, 'x'));
    expect(shownTooLate(crowd, turnsAt(wholeScreen))).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const told = (documents: readonly Track[]): string | undefined => lossesOf(documents.map((track) => ({ head: {}, track })), trackFormats.stl.holds).find(({ what }) => what === 'late-turns')?.message;
    expect(told([crowd])).toBe('So many are shown together that some come when their own time is over (12 captions): 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ….');
    expect(told([crowd, crowd])).toBe('So many are shown together that some come when their own time is over (24 captions).');
    expect(told([[long, inside]])).toBeUndefined();
  });
});

describe('the order of time', () => {
  it('keeps captions of one start in their order', () => {
    const track = [captionOf('a', 500, 900, 'x'), captionOf('b', 0, 900, 'x'), captionOf('c', 500, 600, 'x')];
    expect(inTimeOrder(track).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    const sorted = [captionOf('a', 0, 900, 'x'), captionOf('b', 0, 500, 'x')];
    expect(inTimeOrder(sorted)).toBe(sorted);
    expect(inTimeOrder([{ ...long, start: ms(1) }, { ...long, start: ms(0) }]).map(({ start }) => start)).toEqual([0, 1]);
  });
});

describe('a caption of a file without an end after its start', () => {
  it('keeps its words, and can be written again', () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:09.000\nlong\n\n00:02.000 --> 00:02.000\nzero\n\n00:02.500 --> 00:01.000\nturned\n\n00:02.500 --> 00:04.000\nnext\n';
    const { track } = trackFormats.vtt.read?.(file, options) ?? { track: [] };
    expect(written(track)).toEqual(['1 1000-9000 long', '2 2000-2500 zero', '3 2500-3500 turned', '4 2500-4000 next']);
    for (const name of ['vtt', 'srt', 'ttml', 'scc', 'stl'] as const) expect(thereAndBack(name, track).map(({ lines }) => lines[0])).toEqual(['long', 'zero', 'turned', 'next']);
  });

  it('of TTML is shown until one begins later', () => {
    const xml = '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s">a</p><p begin="1s" end="2s">b</p><p begin="3s" end="4s">c</p><p begin="3s">d</p></div></body></tt>';
    expect(written(trackFormats.ttml.read?.(xml, options).track ?? [])).toEqual(['1 1000-3000 a', '2 1000-2000 b', '3 3000-4000 c', '4 3000-5000 d']);
  });
});
