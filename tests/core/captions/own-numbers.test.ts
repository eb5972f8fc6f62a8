/** Numbers that files give their captions: kept where a format has numbers, and told apart from those that only count. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import { applyEdit } from '../../../core/captions/edit/apply-edit.ts';
import { lossesOf } from '../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { matchTrack } from '../../../core/captions/match/match-track.ts';
import { filledNumbers, ownNumbersOf } from '../../../core/captions/own-numbers.ts';
import { storyTracks } from '../../../core/captions/sidecar/story-tracks.ts';
import { captionStyles } from '../../../core/captions/styles/styles.ts';
import { frameRates } from '../../../core/captions/times/frame-rate.ts';
import type { CaptionDocument } from '../../../core/captions/track.ts';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { captionOf } from './edit/edits.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const read = (name: TrackFormatName, file: string | Uint8Array): CaptionDocument => {
  const found = trackFormats[name].read?.(file, options);
  return { head: found?.head ?? {}, track: found?.track ?? [] };
};

const write = (name: TrackFormatName, document: CaptionDocument): string | Uint8Array => {
  const written = trackFormats[name].write(document, options);
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
};

const time = (index: number): string => `00:00:0${String(index)}`;

/** A SubRip file of captions with these numbers; an empty one is not written. */
const srt = (...numbers: readonly string[]): string =>
  numbers.map((number, index) => `${number === '' ? '' : `${number}\n`}${time(index)},000 --> ${time(index)},900\nLine ${String(index)}\n`).join('\n');

const vtt = (...ids: readonly string[]): string =>
  `WEBVTT\n\n${ids.map((id, index) => `${id === '' ? '' : `${id}\n`}${time(index)}.000 --> ${time(index)}.900\nLine ${String(index)}\n`).join('\n')}`;

const idsOf = ({ track }: CaptionDocument): readonly string[] => track.map(({ id }) => id);

const numbersIn = (file: string | Uint8Array): readonly string[] => Array.from(String(file).matchAll(/^(\d+)\n\d\d:/gm), ([, number = '']) => number);

const saidOfIds = (document: CaptionDocument, name: TrackFormatName): readonly string[] =>
  lossesOf([document], trackFormats[name].holds).filter(({ what }) => what === 'ids').map(({ message }) => message);

const edited = ({ head, track }: CaptionDocument, ...edits: readonly CaptionEdit[]): CaptionDocument => ({
  head,
  track: edits.reduce((before, edit) => {
    const after = applyEdit(before, edit);
    if (!after.ok) throw new Error(after.error.message);
    return after.value;
  }, track),
});

describe('numbers of SubRip', () => {
  it('may be larger than any arithmetic: one without a number gets the next that readers take', () => {
    expect(idsOf(read('srt', srt('9007199254740992', '', '9007199254740993')))).toEqual(['9007199254740992', '1', '9007199254740993']);
    expect(idsOf(read('srt', srt('7', '1732600000001', '')))).toEqual(['7', '1732600000001', '8']);
  });

  it.each([
    [['217', '218', '219']],
    [['10', '20', '30']],
    [['0', '1', '2']],
    [['3', '1', '2']],
    [['1', '2', '4']],
    [['999999999']],
  ])('%j come back as they were, and nothing is said', (numbers) => {
    const found = trackFormats.srt.read?.(srt(...numbers), options);
    expect(found?.problems).toEqual([]);
    const document = read('srt', srt(...numbers));
    expect(write('srt', document)).toBe(srt(...numbers));
    expect(saidOfIds(document, 'srt')).toEqual([]);
  });

  it.each([
    [['10', '', '12'], ['10', '11', '12']],
    [['', '2', '9'], ['1', '2', '9']],
    [['7', '', '8', ''], ['7', '9', '8', '10']],
  ])('%j get those that are free where one has none', (numbers, all) => {
    expect(idsOf(read('srt', srt(...numbers)))).toEqual(all);
  });

  it.each([[['1', '1']], [['1', '2', '1', '2']], [['7', '07']]])('%j are counted from 1, which is said', (numbers) => {
    const found = trackFormats.srt.read?.(srt(...numbers), options);
    expect(found?.problems.map(({ message }) => message)).toEqual(['Numbers of captions are not kept, as some are there more than once: captions are counted from 1.']);
    expect(found?.track.map(({ id }) => id)).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(found?.head).toBeUndefined();
  });

  it('that nobody could read as a number are counted from 1, which is said', () => {
    const document = read('srt', srt('1', '12345678901'));
    expect(idsOf(document)).toEqual(['1', '12345678901']);
    expect(numbersIn(write('srt', document))).toEqual(['1', '2']);
    expect(saidOfIds(document, 'srt')).toEqual(['Ids are not kept (1 caption).']);
  });

  it('that are those of the file stay where a caption of it is left out', () => {
    expect(idsOf(read('srt', srt('217', '218', '219').replace('Line 1', '')))).toEqual(['217', '219']);
  });

  it.each<readonly [string, CaptionEdit, readonly string[]]>([
    ['a delete', { kind: 'delete', from: 1, to: 1 }, ['10', '30', '31']],
    ['a split where there is a free one', { kind: 'split-at-word', at: 0, word: 1 }, ['10', '11', '20', '30', '31']],
    ['a split where there is none', { kind: 'split-at-word', at: 2, word: 1 }, ['10', '20', '30', '32', '31']],
    ['a join', { kind: 'join', at: 0 }, ['10', '30', '31']],
    ['a caption that is put in', { kind: 'insert', start: 1910, end: 1990, text: 'New' }, ['10', '20', '21', '30', '31']],
    ['one at the end', { kind: 'insert', start: 8000, end: 9000, text: 'New' }, ['10', '20', '30', '31', '32']],
  ])('stay those of their captions after %s, and nothing is said', (_what, edit, numbers) => {
    const document = edited(read('srt', srt('10', '20', '30', '31')), edit);
    expect(numbersIn(write('srt', document))).toEqual(numbers);
    expect(saidOfIds(document, 'srt')).toEqual([]);
  });
});

describe('numbers of one format in another', () => {
  it.each(['vtt', 'ttml', 'ebu-tt-d', 'srt'] as const)('are kept in %s', (name) => {
    for (const document of [read('vtt', vtt('217', '20', '219')), read('srt', srt('217', '20', '219'))]) {
      expect(saidOfIds(document, name)).toEqual([]);
      const back = read(name, write(name, document));
      expect([idsOf(back), back.head.ownNumbers]).toEqual([['217', '20', '219'], true]);
    }
  });

  it('are kept in EBU STL where they count up', () => {
    const document = read('srt', srt('217', '218', '219'));
    for (const name of ['stl', 'stl-open'] as const) expect(idsOf(read('srt', write('srt', read(name, write(name, document)))))).toEqual(['217', '218', '219']);
    expect(saidOfIds(read('srt', srt('217', '20')), 'stl')).toEqual(['Ids are not kept (2 captions).']);
  });

  it('are lost, and said to be, where there are none', () => {
    for (const name of ['scc', 'txt', 'transcript'] as const) expect(saidOfIds(read('srt', srt('217', '218')), name)).toEqual(['Ids are not kept (2 captions).']);
  });

  it('count from 1 among names, which is said', () => {
    const document = read('vtt', vtt('intro', '17', ''));
    expect(numbersIn(write('srt', document))).toEqual(['1', '2', '3']);
    expect(saidOfIds(document, 'srt')).toEqual(['Ids are not kept (2 captions).']);
  });
});

describe('numbers that nobody gave', () => {
  const made: readonly CaptionDocument[] = [read('srt', srt('1', '2', '3')), read('vtt', vtt('', '', '')), { head: {}, track: read('srt', srt('', '', '')).track }];

  it('count anew in SubRip after any edit, and nothing is said of them in any format', () => {
    for (const document of made) {
      for (const edits of [[{ kind: 'delete', from: 0, to: 0 }], [{ kind: 'delete', from: 1, to: 1 }], [{ kind: 'split-at-word', at: 1, word: 1 }], [{ kind: 'insert', start: 5000, end: 6000, text: 'New' }, { kind: 'delete', from: 0, to: 0 }]] as const) {
        const after = edited(document, ...edits);
        expect(numbersIn(write('srt', after))).toEqual(after.track.map((_, index) => String(index + 1)));
        for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open', 'txt', 'transcript', 'csv'] as const) expect([name, saidOfIds(after, name)]).toEqual([name, []]);
      }
    }
  });
});

describe('a match, and the stories of a track', () => {
  const script = wholeScript(parse('Line zero is here.\nLine one is there.'));
  const document: CaptionDocument = { head: { ownNumbers: true }, track: [captionOf('217', 0, 2000, 'Line zero is here.'), captionOf('219', 3000, 5000, 'Line one is there.')] };

  it('keep numbers that somebody gave, and count the others anew', () => {
    const cut = { style: captionStyles.bbc, frameRate: 25, ellipsis: 'strip' as const, offset: ms(0) };
    const matched = (head: CaptionDocument['head']): readonly string[] | undefined => {
      const found = matchTrack(script, timeline(script, newsreader), document.track, cut, head);
      return found.ok ? found.value.track.map(({ id }) => id) : undefined;
    };
    expect([matched(document.head), matched({})]).toEqual([['217', '219'], ['1', '2']]);
    const stories = (head: CaptionDocument['head']): readonly (readonly string[])[] => storyTracks({ head, track: document.track }, [{ story: 0, paragraph: 0 }, { story: 1, paragraph: 1 }], 2).map((track) => track.map(({ id }) => id));
    expect([stories(document.head), stories({})]).toEqual([[['217'], ['219']], [['1'], ['1']]]);
  });
});

describe('numbers for captions without one', () => {
  it('are free, each once, and leave the others as they are', () => {
    const anyNumbers = fc.tuple(fc.uniqueArray(fc.nat(12)), fc.array(fc.nat(12))).map(([own, empty]) => {
      const numbers: (string | null)[] = own.map(String);
      for (const at of empty) numbers.splice(at, 0, null);
      return numbers;
    });
    fc.assert(fc.property(anyNumbers, (numbers) => {
      const filled = filledNumbers(numbers);
      expect(new Set(filled).size).toBe(numbers.length);
      numbers.forEach((number, index) => { if (number !== null) expect(filled[index]).toBe(number); });
    }));
  });

  it('are none where a format counts', () => {
    const document = read('srt', srt('217', '218'));
    expect(ownNumbersOf(document)).toEqual(['217', '218']);
    expect(ownNumbersOf({ ...document, head: {} })).toBeNull();
    expect(ownNumbersOf({ ...document, track: [captionOf('a', 0, 500, 'x'), ...document.track] })).toBeNull();
    expect(ownNumbersOf({ ...document, track: [captionOf('0217', 0, 500, 'x'), ...document.track] })).toBeNull();
  });
});
