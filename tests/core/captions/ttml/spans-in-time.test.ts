/** Times of words in TTML: spans of a paragraph that come up one by one and go together. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Emphasis, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, CaptionDocument, Track } from '../../../../core/captions/track.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { carriableTtml, writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { timedWords } from '../timed-words.ts';

const body = (content: string): string => `<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>${content}</div></body></tt>`;

/** Start, end and words of a caption. */
const shown = (caption: Caption): string => `${String(caption.start)}-${String(caption.end)} ${timedWords(caption)}`;

const read = (content: string): readonly string[] => readTtml(body(content)).track.map(shown);

describe('a paragraph whose spans come up one by one and go together', () => {
  it.each([
    ['spans that begin inside of it', '<p begin="1s" end="4s">The <span begin="1s">city</span> <span begin="1.5s">is</span></p>', '1000-4000 The 2000>city 2500>is'],
    ['lines that come later', '<p begin="1s" end="4s"><span>The city</span><br/><span begin="2s">is low</span></p>', '1000-4000 The city/3000>is low'],
    ['spans that name its end', '<p begin="1s" end="4s">The <span begin="1s" end="3s">city</span></p>', '1000-4000 The 2000>city'],
    ['spans inside of spans', '<p begin="1s" end="4s">The <span begin="1s">big <span begin="0.5s">city</span></span></p>', '1000-4000 The 2000>big 2500>city'],
    ['all of its words later than itself', '<p begin="1s" end="4s"><span begin="0.5s">The </span><span begin="1s">city</span></p>', '1000-4000 1500>The 2000>city'],
    ['times of spans alone, as EBU-TT-D has them', '<p>\n  <span begin="5s" end="8s">The</span><span begin="6s" end="8s"> old</span>\n  <span begin="7s" end="8s">city</span>\n</p>', '5000-8000 The 6000>old 7000>city'],
    ['blanks of the file between the spans', '<p begin="1s" end="4s">\n  <span>The </span>\n  <span begin="1s"> city</span>\n</p>', '1000-4000 The 2000>city'],
    ['blanks that are to be preserved', '<p begin="1s" end="4s" xml:space="preserve"><span>The </span> <span begin="1s"> city</span></p>', '1000-4000 The   2000>city'],
    ['times that are not whole milliseconds', '<p begin="1.0004s" end="4s">The <span begin="0.9999s">city</span></p>', '1000-4000 The 2000>city'],
  ])('is one caption with times of words: %s', (_, content, caption) => {
    expect(read(content)).toEqual([caption]);
    expect(readTtml(body(content)).problems).toEqual([]);
  });

  it.each([
    ['a span that goes before it does', '<p begin="1s" end="4s">The <span begin="1s" end="2s">old</span> sea</p>', ['1000-4000 The', '1000-4000 sea', '2000-3000 old']],
    ['words after a later span', '<p begin="1s" end="4s">The <span begin="1s">old</span> sea</p>', ['1000-4000 The', '1000-4000 sea', '2000-4000 old']],
    ['one after another', '<p begin="1s" end="4s" timeContainer="seq"><span dur="1s">The</span><span dur="1s">sea</span></p>', ['1000-2000 The', '2000-3000 sea']],
    ['one span alone, later than its paragraph', '<p begin="1s" end="4s"><span begin="1s">Sea</span></p>', ['2000-4000 Sea']],
    ['no end', '<p begin="1s">The <span begin="1s">sea</span></p>', ['1000-2000 The', '2000-4000 sea']],
  ])('is read as before where it is something else: %s', (_, content, captions) => {
    expect(read(content)).toEqual(captions);
  });

  it('is said to be taken apart where its parts are seen together', () => {
    const together = (content: string): readonly string[] => readTtml(body(content)).problems.map(({ message }) => message);
    expect(together('<p begin="1s" end="4s">The <span begin="1s" end="2s">old</span> sea</p>')).toEqual(['Lines whose words come and go at their own times are not kept (1 in this file).']);
    expect(together('<p begin="1s" end="4s" timeContainer="seq"><span dur="1s">The</span><span dur="1s">sea</span></p>')).toEqual([]);
  });

  it('keeps its emphasis, voices and readings at their words', () => {
    const content = `<p begin="1s" end="4s"><span tts:fontStyle="italic">The</span> <span begin="1s"><span tts:ruby="container"><span tts:ruby="base">東<span begin="0.5s">京</span></span><span tts:ruby="text">tokyo</span></span> <span begin="0.5s" tts:fontWeight="bold">gate</span></span></p>`;
    const text = body(content).replace('<tt ', '<tt xmlns:tts="http://www.w3.org/ns/ttml#styling" ');
    expect(readTtml(text).track).toMatchObject([{ lines: ['The 東京 gate'], emphasis: [{ from: 0, to: 3, kind: 'italic' }, { from: 5, to: 9, kind: 'bold' }, { from: 3, to: 5, kind: 'ruby:tokyo' }, { from: 3, to: 4, kind: `time:${1 / 3}` }, { from: 4, to: 9, kind: 'time:0.5' }] }]);
  });

  it('leaves a reading whose base comes in two captions with its beginning', () => {
    const content = `<p begin="1s" end="4s"><span tts:ruby="container"><span tts:ruby="base"><span end="1s">東</span><span begin="1s">京</span></span><span tts:ruby="text">tokyo</span></span></p>`;
    expect(readTtml(body(content).replace('<tt ', '<tt xmlns:tts="http://www.w3.org/ns/ttml#styling" ')).track).toMatchObject([{ lines: ['東'], emphasis: [{ from: 0, to: 1, kind: 'ruby:tokyo' }] }, { lines: ['京'] }]);
  });
});

describe('a region that comes and goes', () => {
  const inRegion = (times: string, content: string): ReturnType<typeof readTtml> =>
    readTtml(body(content).replace('<body>', `<head><layout><region xml:id="r" ${times}/><region xml:id="q"/></layout></head><body>`));

  it.each([
    ['later and sooner than its words', 'begin="2s" end="4s"', ['2000-4000 Sea']],
    ['for a while', 'begin="2s" dur="3s"', ['2000-5000 Sea']],
    ['around its words', 'begin="0s" end="20s"', ['1000-9000 Sea']],
  ])('takes its words along: %s', (_, times, captions) => {
    const { track, problems } = inRegion(times, '<p region="r" begin="1s" end="9s">Sea</p>');
    expect([track.map(shown), problems]).toEqual([captions, []]);
  });

  it('keeps times of words where they are in the video, and takes nothing of other regions', () => {
    const { track } = inRegion('begin="2s" end="4s"', '<p region="r" begin="1s" end="9s">The <span begin="2s">old</span> <span begin="5s">sea</span></p><p region="q" begin="1s" end="9s">Sky</p>');
    expect(track.map(shown)).toEqual(['1000-9000 Sky', '2000-4000 The 3000>old sea']);
  });

  it('leaves words that are never seen at their own times, and says so', () => {
    const { track, problems } = inRegion('begin="20s"', '<p region="r" begin="1s" end="9s">Sea</p>');
    expect([track.map(shown), problems.map(({ message }) => message)]).toEqual([['1000-9000 Sea'], ['Times of regions are not kept (1 in this file).']]);
  });
});

const file = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
We <00:00:01.333>waited <00:00:02.001><i>for the</i>
<00:00:03.999>boat

2
00:00:04.000 --> 00:00:06.000
but it never came
`;

describe.each(['imsc', 'ebu-tt-d'] as const)('times of words as %s', (profile) => {
  const format = trackFormats[profile === 'imsc' ? 'ttml' : 'ebu-tt-d'];
  const through = (document: CaptionDocument): CaptionDocument => {
    const { track, problems, head = {} } = readTtml(writeTtml(document, profile));
    expect(problems).toEqual([]);
    return { head, track };
  };

  it('come back to WebVTT as they were, and are the same when they are written twice', () => {
    const { track } = readVtt(file);
    const once = through({ head: {}, track });
    expect(writeVtt(once.track)).toBe(file);
    expect(writeTtml(once, profile)).toBe(writeTtml({ head: {}, track }, profile));
  });

  it('are said to come up one by one, and not to be lost', () => {
    const { track } = readVtt(file);
    expect(lossesOf([{ head: {}, track }], format.holds)).toEqual([{ what: 'words-come-up', message: 'Words that have times come up one by one, each at its time (1 caption).', captions: 1 }]);
    expect(lossesOf([{ head: {}, track: track.slice(1).map((caption) => ({ ...caption, id: '1' })) }], format.holds)).toEqual([]);
  });

  it('are said to be lost where nothing is said before them', () => {
    const { track } = readVtt('WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<00:00:02.000>We waited\n');
    expect(lossesOf([{ head: {}, track }], format.holds)).toMatchObject([{ what: 'word-times', captions: 1 }]);
    expect(through({ head: {}, track }).track.map(shown)).toEqual(['1000-4000 We waited']);
  });

  it('of any document come back as it can hold them', () => {
    const words = ['one', '東京', 'three', 'four', 'five'];
    const marks = fc.array(fc.record({ from: fc.nat(20), share: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('time', 'time', 'ruby:go', 'bold', 'voice:Cy', 'yellow', 'lang:fr'), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 8 });
    const anyTimed: fc.Arbitrary<Track> = fc.array(fc.tuple(fc.integer({ min: 1, max: 4000 }), marks), { minLength: 1, maxLength: 4 }).map((captions) => {
      let now = 0;
      return captions.map(([length, found], index): Caption => {
        const start = now;
        now += length;
        const kindOf = (kind: string, share: number): Emphasis['kind'] => (kind === 'time' ? `time:${share}` : (kind as Emphasis['kind']));
        const emphasis = tidyEmphasis(found.map(({ from, share, kind, length: signs }): Emphasis => ({ from, to: from + signs, kind: kindOf(kind, share) })), signsIn(words.join('')));
        return { id: String(index + 1), start: ms(start), end: ms(now), lines: [words.slice(0, 3).join(' '), `\u3000${words.slice(3).join('  ')}`], speaker: index % 2 === 0 ? null : 'Anna', ...(emphasis === undefined ? {} : { emphasis }) };
      });
    });
    fc.assert(fc.property(anyTimed, (track) => {
      expect(format.write({ head: {}, track }, { frameRate: frameRates['25'], dropFrame: false })).toMatchObject({ ok: true });
      const document = { head: {}, track };
      const once = through(document);
      expect(once.track).toEqual(carriableTtml(document, profile));
      expect(writeTtml(once, profile)).toBe(writeTtml(document, profile));
    }), { numRuns: 200 });
  });
});

describe('EBU-TT-D', () => {
  it('has times on paragraphs or on spans, never on both, and breaks lines inside of spans that have them', () => {
    const text = writeTtml({ head: {}, track: readVtt(file).track }, 'ebu-tt-d');
    expect(text).toMatch(/<p xml:id="c1" region="[^"]*" style="[^"]*"><span style="style-text" begin="00:00:01.000" end="00:00:04.000">We<\/span>/);
    expect(text).toMatch(/<br\/><\/span><span style="style-text" begin="00:00:03.999" end="00:00:04.000">boat<\/span><\/p>/);
    expect(text).toMatch(/<p xml:id="c2" begin="00:00:04.000" end="00:00:06.000" [^>]*><span style="style-text">but/);
  });
});

describe.runIf(hasTool('ttconv'))('ttconv', () => {
  it('shows the words of both forms one by one', () => {
    const { track } = readVtt(file);
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      const seen = byTtconv(writeTtml({ head: {}, track }, profile), 'ttml');
      const blocks = seen.trim().split(/\n\n+/).map((block) => block.split('\n').slice(1).map((line) => line.trim().replace(/<[^>]*>/g, '')).filter((line) => line !== '').join('|'));
      expect(blocks).toEqual([
        '00:00:01,000 --> 00:00:01,333|We',
        '00:00:01,333 --> 00:00:02,001|We waited',
        '00:00:02,001 --> 00:00:03,999|We waited for the',
        '00:00:03,999 --> 00:00:04,000|We waited for the|boat',
        '00:00:04,000 --> 00:00:06,000|but it never came',
      ]);
    }
  });
});
