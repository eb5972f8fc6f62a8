/** What comes back from EBU STL: a file of ours to the byte; of a file of others what captions hold, and the rest is said. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmphasisKind, emphasisKinds, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { bytesOfPage, textInPage, textOfPage } from '../../../../core/captions/stl/code-pages.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiFields, gsiSize, gsiText, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import { holdsLanguage, languageOfStl, stlLanguage } from '../../../../core/captions/stl/stl-languages.ts';
import { canCountBlocks, writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { Caption, CaptionDocument } from '../../../../core/captions/track.ts';
import { anyWordedTrack } from '../edit/edits.ts';
import { anyPlacement, nastyDocument } from '../nasty.ts';
import { captionAt, options } from './looked.ts';

const three: CaptionDocument = { head: { title: 'News', language: 'de' }, track: [captionAt(1, 'One'), captionAt(2, 'Two', 'lines'), captionAt(3, 'Three')] };

/** Places of fields of the block of a number, from 0. */
const at = (block: number, field: 'group' | 'number' | 'extension' | 'cumulative' | 'hoursIn' | 'row' | 'side' | 'comment' | 'text'): number =>
  gsiSize + block * ttiSize + { group: 0, number: 1, extension: 3, cumulative: 4, hoursIn: 5, row: 13, side: 14, comment: 15, text: 16 }[field];

const changed = (display: 'open' | 'teletext', change: (file: Uint8Array) => void): ReturnType<typeof readStl> => {
  const file = writeStl(three, display, options);
  change(file);
  return readStl(file, options);
};

const messages = ({ problems }: ReturnType<typeof readStl>): readonly string[] => problems.map(({ message }) => message);

describe.each(['teletext', 'open'] as const)('a file of ours for %s', (display) => {
  const comesBack = (document: CaptionDocument, name: '25' | '29.97' | '30'): void => {
    const rated = { ...options, frameRate: frameRates[name] };
    const file = writeStl(document, display, rated);
    const { head = {}, track } = readStl(file, rated);
    const again = writeStl({ head, track }, display, rated);
    expect(again.length).toBe(file.length);
    expect(again.findIndex((byte, index) => byte !== file[index])).toBe(-1);
  };

  it('is the same when it was read and is written again, whatever it holds', () => {
    fc.assert(fc.property(nastyDocument, fc.constantFrom('25', '29.97', '30'), comesBack), { numRuns: 300 });
  });

  it('is the same with emphasis and places', () => {
    const kinds = fc.constantFrom<EmphasisKind>(...emphasisKinds, 'class:loud', 'colour:#ff8800', 'ground:#ffffff', 'ground:#0000ff', 'ground:#12345680', 'typeface:Verdana', 'size:80', 'pixels:20');
    const emphasis = fc.array(fc.record({ from: fc.nat(40), to: fc.nat(60), kind: kinds }), { maxLength: 5 });
    fc.assert(
      fc.property(anyWordedTrack, fc.array(fc.record({ emphasis, placement: fc.option(anyPlacement, { nil: undefined }) }), { minLength: 1, maxLength: 12 }), (track, extras) => {
        const held = track.map((caption, index): Caption => {
          const extra = extras[index % extras.length];
          const all = tidyEmphasis(extra?.emphasis ?? [], signsIn(caption.lines.join('')));
          return { ...caption, ...(all === undefined ? {} : { emphasis: all }), ...(extra?.placement === undefined ? {} : { placement: extra.placement }) };
        });
        comesBack({ head: {}, track: held }, '25');
      }),
      { numRuns: 150 },
    );
  });

  it('keeps each row of the page and each side', () => {
    for (let row = 1; row <= 23; row += 1) {
      for (const side of [1, 2, 3]) {
        const file = writeStl(three, display, options);
        file.set([row, side], at(1, 'row'));
        const { head = {}, track } = readStl(file, options);
        const again = writeStl({ head, track }, display, options);
        expect([again[at(1, 'row')], again[at(1, 'side')]]).toEqual([row, side]);
      }
    }
  });
});

describe('a track that is too long', () => {
  it('is refused: by its subtitles, or by the blocks that they take', () => {
    const many = (count: number): readonly Caption[] => Array.from({ length: count }, (_, index) => captionAt(index, 'x'));
    expect(trackFormats.stl.write({ head: {}, track: many(65_536) }, options)).toMatchObject({ ok: false, error: { code: 'too-many-captions' } });
    expect([99_999, 100_000].map((blocks) => canCountBlocks(new Uint8Array(gsiSize + blocks * ttiSize)))).toEqual([true, false]);
  });
});

describe('the title', () => {
  it.each(['Größe', 'Čapek — ½', 'A'.repeat(40), '漢字', 'Ñandú'])('%s is held, or is said to be lost', (title) => {
    const document = { head: { title }, track: three.track };
    const read = readStl(writeStl(document, 'open', options), options);
    const isLost = lossesOf([document], trackFormats['stl-open'].holds).some(({ what }) => what === 'title');
    expect(read.head?.title === title).toBe(!isLost);
  });

  it('is read in the code page that the file names', () => {
    const read = (page: string): string | undefined => changed('open', (file) => {
      file.set(Array.from(page, (digit) => digit.charCodeAt(0)), 0);
      file.set([0x84, 0x8e, 0xe1, 0x0d, 0x41], gsiFields.originalTitle[0]);
    }).head?.title;
    expect(['850', '437', '860', '863', '865', '999'].map(read)).toEqual(['äÄß A', 'äÄß A', 'ãÃß A', 'ÂÀß A', 'äÄß A', 'äÄß A']);
  });

  it('has code page 850 as Windows and Python have it', () => {
    expect(bytesOfPage('Çüßµ¹²³Øøſ')).toEqual([0x80, 0x81, 0xe1, 0xe6, 0xfb, 0xfd, 0xfc, 0x9d, 0x9b, 0x3f]);
    for (let code = 0x80; code < 0xff; code += 1) if (code !== 0xf0) expect(bytesOfPage(textOfPage(Uint8Array.of(code), '850'))).toEqual([code]);
    expect(textInPage('Ăn Ş ẞ 漢')).toBe('An S ? ?');
  });
});

describe('the language', () => {
  it('has a code for each tag that is said to be held', () => {
    for (const tag of ['de', 'vi', 'hi', 'th', 'wa', 'nl', 'am', 'zu']) {
      expect(holdsLanguage(tag)).toBe(true);
      expect(languageOfStl(stlLanguage(tag))).toBe(tag);
    }
    expect([languageOfStl('2A'), languageOfStl('55'), languageOfStl('00'), stlLanguage('nl'), stlLanguage('xx')]).toEqual(['nl-BE', null, null, '1D', '00']);
  });

  it('is said where it has no tag', () => {
    expect(messages(changed('open', (file) => { file.set([0x35, 0x35], gsiFields.language[0]); }))).toEqual(['The file names the language "55", which has no tag: it is not kept.']);
  });
});

describe('what a file says of itself', () => {
  const named = (file: Uint8Array): void => {
    file.set(bytesOfPage('Édith'), gsiFields.translator[0]);
    file.set(bytesOfPage('Harbour 2'), gsiFields.originalEpisode[0]);
    file.set(bytesOfPage('GBR'), gsiFields.country[0]);
    file.set(bytesOfPage('250102'), gsiFields.created[0]);
    file.set(bytesOfPage('07'), gsiFields.revision[0]);
    file.set(bytesOfPage('B'), gsiFields.userDefined[0]);
  };

  it('comes back to the byte', () => {
    const file = writeStl(three, 'open', options);
    named(file);
    const { head = {}, track, problems } = readStl(file, options);
    expect(head.details).toEqual({ 'original title': 'News', 'title of the episode': 'Harbour 2', translator: 'Édith', 'day of creation': '2025-01-02', revision: '07', country: 'GBR', 'data of the user': 'B' });
    expect([Array.from(writeStl({ head, track }, 'open', options)), problems]).toEqual([Array.from(file), []]);
    const started = { head: { details: { ...head.details, 'start of the programme': '10000000' } }, track };
    const again = trackFormats['stl-open'].write(started, options);
    expect(again).toEqual({ ok: true, value: writeStl(started, 'open', options) });
    expect(again.ok && trackFormats.stl.read?.(again.value, options)).toMatchObject(started);
  });

  it('is said to be lost by formats that have no place for it, and where it is too long', () => {
    const { head = {}, track } = changed('open', named);
    const details = (name: 'vtt' | 'ttml' | 'ebu-tt-d' | 'srt' | 'stl', document: CaptionDocument): readonly string[] => lossesOf([document], trackFormats[name].holds).filter(({ what }) => what === 'details').map(({ message }) => message);
    for (const name of ['vtt', 'srt'] as const) expect(details(name, { head, track })).toEqual(['Of what the file says of itself is not kept: title of the episode, translator, day of creation, revision, country, data of the user.']);
    for (const name of ['ttml', 'ebu-tt-d'] as const) expect(details(name, { head, track })).toEqual([]);
    expect(details('stl', { head, track })).toEqual([]);
    expect(details('stl', { head: { details: { translator: 'x'.repeat(33), editor: 'Łukasz', director: 'Ann' } }, track })).toEqual(['Of what the file says of itself is not kept: translator, editor, director.']);
  });
});

describe('what others write and captions do not hold is said', () => {
  it.each<readonly [string, 'open' | 'teletext', (file: Uint8Array) => void, string]>([
    ['blocks of a reserved kind', 'open', (file) => { file[at(1, 'extension')] = 0xf3; }, 'Blocks of a reserved kind are not read (1 block).'],
    ['a start of the programme that is later than a subtitle', 'open', (file) => { file.set(bytesOfPage('00000200'), gsiFields.programmeStart[0]); }, 'The programme starts at 00:00:02:00, after the first subtitle: times are left as they are.'],
    ['a subtitle without its last block', 'open', (file) => { file[at(1, 'extension')] = 0; }, 'A subtitle has no last block: its text may not be whole.'],
  ])('%s', (_name, display, change, message) => {
    expect(messages(changed(display, change))).toEqual([message]);
  });

  it('and nothing else of the file is lost with it', () => {
    const words = (change: (file: Uint8Array) => void): readonly string[] => changed('open', change).track.map(({ lines }) => lines.join('/'));
    expect(words((file) => { file[at(1, 'extension')] = 0; })).toEqual(['One', 'Two/lines', 'Three']);
    expect(words((file) => { file[at(2, 'extension')] = 3; })).toEqual(['One', 'Two/lines', 'Three']);
    expect(words((file) => { file[at(1, 'extension')] = 0xf3; })).toEqual(['One', 'Three']);
    expect(words((file) => { file[at(0, 'extension')] = 0; file[at(1, 'number')] = 1; })).toEqual(['OneTwo/lines', 'Three']);
    const { head, track } = changed('open', (file) => { file[at(2, 'comment')] = 1; });
    expect([head?.closingNotes, track.length]).toEqual([['EBU STL comment: Three'], 2]);
  });

  it('rates that Tech 3264 has not got are read all the same', () => {
    const starts = ['STL23.01', 'STL29.01', 'STL50.01', 'STL60.01'].map((name) => changed('open', (file) => {
      file.set(bytesOfPage(name), gsiFields.diskFormat[0]);
      file[at(0, 'hoursIn') + 3] = 12;
    }).track[0]?.start);
    expect(starts).toEqual([1502, 1401, 1240, 1200]);
  });

  it('spaces before a subtitle that has a side, and an empty row, are nothing', () => {
    expect(messages(changed('open', (file) => { file.set([0x20], at(0, 'text')); }))).toEqual([]);
    expect(messages(changed('open', (file) => { file[at(1, 'side')] = 0; file.set([0x20, 0x8a, 0x41], at(1, 'text')); }))).toEqual(['Subtitles that name no side are centred (1 subtitle).']);
  });

  it('lines of single height at the bottom are where they are usual', () => {
    const read = changed('teletext', (file) => {
      file[at(1, 'row')] = 22;
      file.set([0x54, 0x77, 0x6f, 0x8a, 0x6c, ...Array.from({ length: 107 }, () => 0x8f)], at(1, 'text'));
    });
    expect(read.track[1]).toMatchObject({ lines: ['Two', 'l'] });
    expect(read.track[1]?.placement).toBe(undefined);
    expect(gsiText(writeStl({ head: {}, track: read.track }, 'teletext', options), 'rows')).toBe('23');
  });
});
