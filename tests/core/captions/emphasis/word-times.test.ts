/** Times of words inside a caption: read, written to the millisecond, and kept at their words through every edit and retiming. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { wordStarts } from '../../../../core/captions/edit/word-starts.ts';
import { type Emphasis, isTime, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { ms } from '../../../../core/units/time.ts';
import { timedWords } from '../timed-words.ts';

const file = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
We <00:00:01.333>waited <00:00:02.001><i>for the</i>
<00:00:03.999>boat

2
00:00:04.000 --> 00:00:06.000
but it never came
`;

const first = 'We 1333>waited 2001>for the/3999>boat';

describe('times of words', () => {
  it('come back from WebVTT to the millisecond', () => {
    const { track, problems } = readVtt(file);
    expect(problems).toEqual([]);
    expect(track.map(timedWords)).toEqual([first, 'but it never came']);
    expect(writeVtt(track)).toBe(file);
    expect(judgeVtt(file, track)).toEqual([]);
    expect(judgeVtt(file.replace('02.001', '02.002'), track).map(({ code }) => code)).toEqual(['difference']);
  });

  it('are read as video sites write them', () => {
    const { track, problems } = readVtt('WEBVTT\n\n00:01.000 --> 00:04.000\nWe<00:01.500><c> waited</c><00:02.500><c> long</c>\n');
    expect(problems).toEqual([]);
    expect(track.map(timedWords)).toEqual(['We 1500>waited 2500>long']);
  });

  it('stand inside of voices, colours and rubies', () => {
    const text = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Anna><c.yellow>It is</c> <c.yellow><ruby>東<00:00:02.000>京<rt>とうきょう</rt></ruby></c> <00:00:03.000><v Ben>now</v>\n';
    const { track, problems } = readVtt(text);
    expect(problems).toEqual([]);
    expect(readVtt(writeVtt(track))).toEqual({ track, problems: [] });
    expect(judgeVtt(writeVtt(track), track)).toEqual([]);
    expect(track.map(timedWords)).toEqual(['It is 東2000>京 3000>now']);
  });

  it('are left out, and said, where they do not rise inside the cue', () => {
    const { track, problems } = readVtt('WEBVTT\n\n00:01.000 --> 00:04.000\nWe <00:02.000>waited <00:01.500>for <00:04.000>the <00:03.000>boat<00:03.500>\n');
    expect(track.map(timedWords)).toEqual(['We 2000>waited for the 3000>boat']);
    expect(problems.map(({ code }) => code)).toEqual(['formatting-not-kept']);
  });

  it('are said to be lost where a format has none, or the caption too few milliseconds', () => {
    const { track } = readVtt(file);
    for (const name of ['srt', 'scc', 'stl', 'txt', 'csv'] as const) {
      expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).find(({ what }) => what === 'word-times')).toEqual({ what: 'word-times', message: 'Times of words inside a caption are not kept (1 caption).', captions: 1 });
    }
    expect(lossesOf([{ head: {}, track }], trackFormats.vtt.holds)).toEqual([]);
    const short = track.map((caption): Caption => ({ ...caption, end: ms(caption.start + 2) }));
    expect(lossesOf([{ head: {}, track: short }], trackFormats.vtt.holds).map(({ what }) => what)).toEqual(['word-times']);
    expect(carriableTrack(short, 'vtt').map(timedWords)).toEqual(['We waited 1001>for the/boat', 'but it never came']);
  });
});

describe('an edit', () => {
  const { track } = readVtt(file);

  it.each<readonly [string, CaptionEdit, readonly string[]]>([
    ['a shift', { kind: 'shift', from: 0, by: 1000 }, ['We 2333>waited 3001>for the/4999>boat', 'but it never came']],
    ['a stretch', { kind: 'stretch', one: { from: 0, to: 0 }, other: { from: 1000, to: 2000 } }, ['We 2666>waited 4002>for the/7998>boat', 'but it never came']],
    ['a film at 25 frames', { kind: 'convert-rate', from: '24', to: '25' }, ['We 1280>waited 1921>for the/3839>boat', 'but it never came']],
    ['another end', { kind: 'set-times', at: 0, start: 1000, end: 3900 }, ['We 1333>waited 2001>for the/boat', 'but it never came']],
    ['another start', { kind: 'set-times', at: 0, start: 500, end: 4000 }, ['We 1333>waited 2001>for the/3999>boat', 'but it never came']],
    ['a move', { kind: 'set-times', at: 0, start: 0, end: 3000 }, ['We 333>waited 1001>for the/2999>boat', 'but it never came']],
    ['a tap of the next', { kind: 'tap', at: 1, start: 3000 }, ['We 1333>waited 2001>for the/boat', 'but it never came']],
    ['a ripple', { kind: 'ripple-end', at: 0, end: 5000 }, ['We 1333>waited 2001>for the/3999>boat', 'but it never came']],
    ['another word', { kind: 'set-text', at: 0, text: 'We hoped for the boat' }, ['We 1333>hoped 2001>for the 3999>boat', 'but it never came']],
    ['words before a time', { kind: 'set-text', at: 0, text: 'We all waited here for the boat' }, ['We all 1333>waited here 2001>for the 3999>boat', 'but it never came']],
    ['the first word of a time taken out', { kind: 'set-text', at: 0, text: 'We waited the boat' }, ['We 1333>waited 2001>the 3999>boat', 'but it never came']],
    ['a split before a word that has a time', { kind: 'split-at-word', at: 0, word: 2 }, ['We 1333>waited', 'for the/3999>boat', 'but it never came']],
    ['a split at a time', { kind: 'split-at-time', at: 0, time: 2100 }, ['We 1333>waited', 'for the/3999>boat', 'but it never came']],
    ['a join: the second is said from its start on', { kind: 'join', at: 0 }, ['We 1333>waited 2001>for the 3999>boat 4000>but it never came']],
  ])('%s: the times stay with their words', (_, edit, expected) => {
    const result = applyEdit(track, edit);
    expect(result.ok && result.value.map(timedWords)).toEqual(expected);
  });

  it('takes them for when the words begin', () => {
    const [one] = track;
    expect(one === undefined ? [] : wordStarts(one).map((share) => Math.round(1000 + share * 3000))).toEqual([1000, 1333, 2001, 3000, 3999]);
  });
});

describe('any times at all', () => {
  const words = ['one', 'two', 'three', 'four', 'five'];
  const marks = fc.array(fc.record({ from: fc.nat(20), share: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('time' as const, 'ruby' as const, 'bold' as const, 'voice' as const), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 8 });
  const anyMarked: fc.Arbitrary<Track> = fc.array(fc.tuple(fc.integer({ min: 1, max: 4000 }), marks), { minLength: 1, maxLength: 4 }).map((captions) => {
    let now = 0;
    return captions.map(([length, found], index): Caption => {
      const start = now;
      now += length;
      const kindOf = (kind: string, share: number): Emphasis['kind'] => (kind === 'time' ? `time:${share}` : kind === 'ruby' ? 'ruby:かん' : kind === 'bold' ? 'bold' : 'voice:Cy');
      const emphasis = tidyEmphasis(found.map(({ from, share, kind, length: signs }): Emphasis => ({ from, to: from + signs, kind: kindOf(kind, share) })), signsIn(words.join('')));
      return { id: String(index + 1), start: ms(start), end: ms(now), lines: [words.slice(0, 3).join(' '), words.slice(3).join(' ')], speaker: index % 2 === 0 ? null : 'Anna', ...(emphasis === undefined ? {} : { emphasis }) };
    });
  });

  it('are written so that every format reads them back as it can hold them', () => {
    fc.assert(
      fc.property(anyMarked, (track) => {
        for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'txt', 'csv'] as const) expect(trackFormats[name].write({ head: {}, track }, { frameRate: frameRates['25'], dropFrame: false })).toMatchObject({ ok: true });
        const held = carriableTrack(track, 'vtt');
        expect(readVtt(writeVtt(track))).toEqual({ track: held, problems: [] });
        expect(carriableTrack(held, 'vtt')).toEqual(held);
      }),
      { numRuns: 200 },
    );
  });

  it('stay in order and inside through splits and joins, and come back at the same times of the video', () => {
    fc.assert(
      fc.property(anyMarked, fc.nat(3), fc.integer({ min: 1, max: 4 }), (track, at, word) => {
        const split = applyEdit(track, { kind: 'split-at-word', at, word });
        const after = split.ok ? split.value : track;
        const joined = applyEdit(after, { kind: 'join', at });
        for (const { emphasis = [], lines } of [...after, ...(joined.ok ? joined.value : [])]) {
          expect(tidyEmphasis(emphasis, signsIn(lines.join(''))) ?? []).toEqual(emphasis);
          for (const { kind } of emphasis) if (isTime(kind)) expect(Number(kind.slice(5)) >= 0 && Number(kind.slice(5)) <= 1).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
