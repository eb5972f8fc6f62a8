import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInTimeOrder } from '../../../../core/captions/in-time-order.ts';
import { commonWords } from '../../../../core/captions/match/common-words.ts';
import { matchTrack } from '../../../../core/captions/match/match-track.ts';
import { matchDifferences } from '../../../../core/captions/match/match-differences.ts';
import { areTogether } from '../../../../core/captions/match/shown-together.ts';
import { unitsOfLines } from '../../../../core/captions/match/match-units.ts';
import { unitsOfTrack } from '../../../../core/captions/match/unit-times.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { CaptionStyleName, Track } from '../../../../core/captions/track.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyWordedTrack, captionOf, written } from '../edit/edits.ts';
import { anyMixedTrack, isSound } from '../retime/tracks.ts';
import { captionsOf, frameRates, report, scriptOf, styleNames, wordsOf } from '../scripts.ts';

const copy = `The harbour bridge will reopen to traffic tonight,... after eleven weeks of repairs.
Tolls are waived for a month.`;

const matchedTo = (text: string, track: Track, style: CaptionStyleName = 'bbc') => {
  const script = scriptOf(text);
  return matchTrack(script, timeline(script, newsreader), track, { style: captionStyles[style], ellipsis: 'strip', frameRate: frameRates[style], offset: ms(0) });
};

const matched = (track: Track, text = copy) => {
  const result = matchedTo(text, track);
  return result.ok ? { track: written(result.value.track), differing: result.value.differing } : result.error.code;
};

describe('a track matched onto a script', () => {
  it('gives the script’s words the track’s times', () => {
    const track = [captionOf('a', 10_000, 13_000, 'THE HARBOUR BRIDGE WILL REOPEN TO TRAFFIC TONIGHT'), captionOf('b', 13_500, 15_000, 'after eleven weeks/of repairs'), captionOf('c', 16_000, 18_000, 'Tolls are waived for a month')];
    expect(matched(track)).toEqual({
      track: ['a 10000-13000 The harbour bridge will reopen/to traffic tonight,', 'b 13500-15000 after eleven weeks of repairs.', 'c 16000-18000 Tolls are waived for a month.'],
      differing: [],
    });
  });

  it('marks another figure, and a caption whose neighbour of the file the script lacks', () => {
    const cost = [captionOf('a', 1000, 3000, 'It cost 24 million.')];
    expect(matched(cost, 'It cost 2.4 million.')).toEqual({ track: ['a 1000-3000 It cost 2.4 million.'], differing: ['a'] });
    const more = [captionOf('a', 1000, 3000, 'It sails tonight.'), captionOf('b', 4000, 6000, 'Goodbye and thank you.')];
    expect(matched(more, 'It sails tonight.')).toEqual({ track: ['a 1000-3000 It sails tonight.'], differing: ['a'] });
  });

  it('gives a word that stands in the place of another one its time, and marks its caption alone', () => {
    const track = [captionOf('a', 1000, 3000, 'We met in the harbour.'), captionOf('b', 20_000, 23_000, 'It rained all night.')];
    expect(matched(track, 'We met in the port.\nIt rained all night.')).toEqual({
      track: ['a 1000-3000 We met in the port.', 'b 20000-23000 It rained all night.'],
      differing: ['a'],
    });
  });

  it('gives each caption what the file asks of the one that says most of its words', () => {
    const track = [{ ...captionOf('a', 10_000, 13_000, 'the harbour bridge will reopen to traffic tonight'), details: { role: 'dialog' } }, captionOf('b', 13_500, 15_000, 'after eleven weeks of repairs')];
    const result = matchedTo(copy, track);
    expect(result.ok && result.value.track.map(({ details }) => details)).toEqual([{ role: 'dialog' }, undefined, undefined]);
  });

  it('cuts a caption of the track where it is too long for the style, with the style’s gap', () => {
    const track = [captionOf('a', 0, 8000, 'The harbour bridge will reopen to traffic tonight after eleven weeks of repairs'), captionOf('b', 9000, 10_000, 'Tolls are waived for a month')];
    const result = matchedTo(copy, track, 'netflix');
    const [one, two] = result.ok ? result.value.track : [];
    expect([one?.start, two?.end, two?.lines]).toEqual([0, 8000, ['after eleven weeks of repairs.']]);
    expect((two?.start ?? 0) - (one?.end ?? 0)).toBe(83);
    expect(one?.end).toBeGreaterThan(4000);
  });

  it('keeps captions together that are shown together, with their own times', () => {
    const track = [captionOf('a', 0, 6000, 'The harbour bridge will reopen to traffic tonight'), captionOf('b', 0, 6000, 'after eleven weeks of repairs'), captionOf('c', 1000, 9000, 'Tolls are waived for a month')];
    expect(matched(track)).toEqual({
      track: ['a 0-6000 The harbour bridge will reopen/to traffic tonight,', 'b 0-6000 after eleven weeks of repairs.', 'c 1000-9000 Tolls are waived for a month.'],
      differing: [],
    });
  });

  it('keeps one that is shown inside another there; of one that is cut anew the parts follow one another, and the last stays as long', () => {
    const track = [captionOf('a', 0, 9000, 'The harbour bridge will reopen to traffic tonight after eleven weeks of repairs'), captionOf('b', 8000, 8500, 'Tolls are waived for a month')];
    const result = matchedTo(copy, track, 'netflix');
    const made = result.ok ? result.value.track : [];
    expect(made.map(({ lines }) => lines.join(' '))).toEqual(['The harbour bridge will reopen to traffic tonight,', 'after eleven weeks of repairs.', 'Tolls are waived for a month.']);
    const [one, two, three] = made;
    expect([one?.start, two?.end, three?.start, three?.end]).toEqual([0, 9000, 8000, 8500]);
    expect(one?.end).toBeLessThan(two?.start ?? 0);
  });

  it('leaves captions whose words are others one after the other, where they took turns', () => {
    const track = [captionOf('a', 0, 6000, 'The harbour bridge will reopen to traffic TODAY'), captionOf('b', 3000, 6000, 'after eleven weeks of repairs'), captionOf('c', 7000, 9000, 'Tolls are waived for a month')];
    const result = matchedTo(copy, track);
    expect(result.ok && result.value.differing).not.toEqual([]);
    expect(result.ok && isSound(result.value.track)).toBe(true);
  });

  it('gives every caption that is shown with others its own times back, whatever they are', () => {
    fc.assert(
      fc.property(anyMixedTrack, (mixed) => {
        fc.pre(mixed.length > 0);
        const track = mixed.map((caption, index) => ({ ...caption, lines: [`Harbour${String(index)} bridge${String(index)}.`] }));
        const result = matchedTo(track.map(({ lines }) => lines.join(' ')).join('\n'), track);
        const made = result.ok ? result.value.track : [];
        const together = areTogether(track);
        track.forEach(({ start, end, lines }, index) => {
          if (together[index] === false) return;
          // One that is too long for the style is cut anew.
          const parts = made.filter((part) => part.lines.some((line) => line.split(' ').some((word) => lines.join(' ').split(' ').includes(word))));
          expect([Math.min(...parts.map((part) => part.start)), Math.max(...parts.map((part) => part.end))]).toEqual([start, end]);
        });
        expect(isInTimeOrder(made)).toBe(true);
        expect(wordsOf(made).split(' ').toSorted()).toEqual(wordsOf(track).split(' ').toSorted());
      }),
    );
  });

  it('marks what differs: other words, words left out, words more', () => {
    const track = [captionOf('a', 1000, 4000, 'The old harbour bridge will reopen to traffic tonight'), captionOf('b', 4000, 6000, 'after twelve weeks of repairs'), captionOf('c', 6000, 8000, 'Tolls are waived for a month')];
    expect(matched(track)).toEqual({
      track: ['a 1000-4000 The harbour bridge will reopen/to traffic tonight,', 'b 4000-6000 after eleven weeks of repairs.', 'c 6000-8000 Tolls are waived for a month.'],
      differing: ['a', 'b'],
    });
  });

  it('goes on with the script’s own times before and after what the track has', () => {
    const result = matchedTo(copy, [captionOf('a', 12_000, 14_000, 'after eleven weeks of repairs')]);
    const [one, two, three] = result.ok ? result.value.track : [];
    expect([two?.start, two?.end]).toEqual([12_000, 14_000]);
    expect(one?.end).toBeLessThanOrEqual(12_000);
    expect(one?.start).toBeGreaterThan(8000);
    expect(three?.start).toBeGreaterThan(14_200);
    expect(result.ok && result.value.differing).toEqual(['1', '3']);
  });

  it('is refused when they have nothing to do with each other', () => {
    expect(matched([captionOf('a', 0, 1000, 'Something else entirely')])).toBe('no-match');
    expect(matched([])).toBe('no-match');
    expect(matched([captionOf('a', 0, 1000, 'Tolls are waived')], '[TAKE PKG]')).toBe('no-match');
    expect(matched([captionOf('a', 0, 1000, '...')])).toBe('no-match');
  });

  it.each([
    ['Chinese', '港口大桥今晚将重新开放交通。\n经过十一周的紧急维修，市政府宣布免收一个月的通行费。', ['a 1000-4000 港口大桥今晚将重新开放交通。', 'b 5000-9000 经过十一周的紧急维修，/市政府宣布免收一个月的通行费。']],
    ['Japanese', '港の橋は今夜、通行を再開します。\n十一週間の緊急修理を経て、市は通行料を一か月無料にすると発表しました。', null],
    ['Thai', 'สะพานท่าเรือจะเปิดให้สัญจรอีกครั้งในคืนนี้\nหลังจากซ่อมแซมฉุกเฉินนานสิบเอ็ดสัปดาห์', null],
  ] as const)('takes the times over in %s, character by character', (_language, text, expected) => {
    const [first = '', second = ''] = text.split('\n');
    const bare = (line: string): string => line.replaceAll(/[。、，]/gu, '');
    // The track is broken elsewhere, and has no punctuation.
    const half = Math.floor(Array.from(bare(second)).length / 2);
    const track = [captionOf('a', 1000, 4000, bare(first)), captionOf('b', 5000, 9000, `${Array.from(bare(second)).slice(0, half).join('')}/${Array.from(bare(second)).slice(half).join('')}`)];
    const result = matchedTo(text, track);
    const found = result.ok ? result.value : null;
    expect(found?.differing).toEqual([]);
    expect(found?.track.map(({ lines }) => lines.join('')).join('')).toBe(`${first}${second}`);
    const starts = found?.track.map(({ start }) => start) ?? [];
    const ends = found?.track.map(({ end }) => end) ?? [];
    expect([starts, ends].map((times) => times.filter((time) => [1000, 4000, 5000, 9000].includes(time)))).toEqual([[1000, 5000], [4000, 9000]]);
    if (expected !== null) expect(written(found?.track ?? [])).toEqual(expected);
  });

  it('marks the characters that differ in Chinese', () => {
    const text = '港口大桥今晚将重新开放交通。\n市政府宣布免收一个月的通行费。';
    const track = [captionOf('a', 1000, 4000, '港口大桥今晚将重新开放交通'), captionOf('b', 5000, 9000, '市政府宣布免收两个月的通行费')];
    const result = matchedTo(text, track);
    expect(result.ok && result.value.differing).toEqual(['b']);
    expect(matchDifferences(result.ok ? result.value.track : [], track)).toEqual([{ caption: 1, script: '一', track: '两' }]);
  });

  it('gives a track that was cut from the same script its times back, whatever its speed', () => {
    const scripts = fc.array(fc.constantFrom(...report.split('\n'), '港口大桥今晚将重新开放交通。', '港の橋は今夜、通行を再開します。'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scripts, fc.double({ min: 0.8, max: 1.4, noNaN: true }), fc.constantFrom(...styleNames), fc.integer({ min: 0, max: 3_600_000 }), (lines, rate, style, offset) => {
        const text = lines.join('\n');
        const made = captionsOf(text, style, { offset: ms(offset) }, { rate, pauseScale: 1 });
        const result = matchedTo(text, made, style);
        if (!result.ok) throw new Error(result.error.code);
        const { track, differing } = result.value;
        expect(differing).toEqual([]);
        expect(isSound(track)).toBe(true);
        // Where a line of Japanese is broken there is no space, and it may be broken elsewhere.
        expect(wordsOf(track).replaceAll(' ', '')).toBe(wordsOf(made).replaceAll(' ', ''));
        expect(track[0]?.start).toBe(made[0]?.start);
        expect(Math.abs((track.at(-1)?.end ?? 0) - (made.at(-1)?.end ?? 0))).toBeLessThanOrEqual(1);
        const all = unitsOfTrack(made);
        const firsts = new Map(all.map((unit, index) => [index, unit] as const));
        let at = 0;
        for (const caption of track) {
          // Its first word is where that word is in the track.
          const unit = firsts.get(at);
          if (unit !== undefined) expect(Math.abs(caption.start - unit.start)).toBeLessThanOrEqual(1);
          at += unitsOfLines(caption.lines).length;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(styleNames.flatMap((style) => [1, 1.3].map((rate) => [style, rate] as const)))('gives a news report’s captions back as they are, in %s at rate %d', (style, rate) => {
    const made = captionsOf(report, style, {}, { rate, pauseScale: 1 });
    const result = matchedTo(report, made, style);
    expect(written(result.ok ? result.value.track : [])).toEqual(written(made));
  });

  it('gives a sound track of the script’s words, whatever the track', () => {
    fc.assert(
      fc.property(anyWordedTrack, anyWordedTrack, (one, other) => {
        const text = one.map(({ lines }) => lines.join(' ')).join('\n');
        const crossed = matchedTo(text, other);
        if (!crossed.ok) return;
        expect(isSound(crossed.value.track)).toBe(true);
        expect(wordsOf(crossed.value.track)).toBe(wordsOf(captionsOf(text, 'bbc')));
      }),
    );
  });
});

describe('common words', () => {
  it('rise in both texts, and are the same word in both', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pairs = commonWords(one, other);
        pairs.forEach(([left, right], index) => {
          expect(one[left]).toBe(other[right]);
          expect(left).toBeGreaterThan(pairs[index - 1]?.[0] ?? -1);
          expect(right).toBeGreaterThan(pairs[index - 1]?.[1] ?? -1);
        });
      }),
    );
  });

  it('are nearly all of a long text in which a few words differ', () => {
    let state = 7;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647);
    const long = Array.from({ length: 20_000 }, () => `w${String(random() % 900)}`);
    const edited = long.map((word, index) => (index % 97 === 0 ? 'other' : word));
    expect(commonWords(long, edited).length).toBeGreaterThan(0.98 * long.length);
  });

  it('gives up a part that is too large for the table, and finds the rest', () => {
    const one = [...Array.from({ length: 2500 }, () => 'x'), 'the', 'very', 'end'];
    const other = [...Array.from({ length: 2500 }, () => 'y'), 'the', 'very', 'end'];
    expect(commonWords(one, other)).toEqual([[2500, 2500], [2501, 2501], [2502, 2502]]);
  });

  it('finds those of texts of hundreds of thousands of words that say everything twice', () => {
    const half = Array.from({ length: 140_000 }, (_, index) => `w${String(index)}`);
    const twice = [...half, 'and', 'once', 'more', ...half];
    expect(commonWords(twice, twice)).toHaveLength(twice.length);
  });
});
