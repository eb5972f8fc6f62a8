/** Files with a bit of everything go to every format and back: what is not as it was has been said before. */
import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../../core/captions/stl/kept-codes.ts';
import { isOfSubtitle } from '../../../../core/captions/stl/subtitle-details.ts';
import { wholeFiles } from '../../../fixtures/captions/whole-files.ts';
import { type EmphasisKind } from '../../../../core/captions/emphasis/emphasis.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { hasGivenIds } from '../../../../core/captions/own-numbers.ts';
import { inTimeOrder } from '../../../../core/captions/in-time-order.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { withoutUsual } from '../../../../core/captions/places/usual-placement.ts';
import type { Caption, CaptionDocument, TrackHead } from '../../../../core/captions/track.ts';
import { block, fileOf, tall } from '../stl/file-of-others.ts';
import { bytes } from '../stl/looked.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const read = (name: TrackFormatName, content: string | Uint8Array): CaptionDocument => {
  const found = trackFormats[name].read?.(content, options);
  return { head: found?.head ?? {}, track: inTimeOrder(found?.track ?? []) };
};

/** How many signs a caption has of each kind; white is what text is that says nothing, and so is the language of the whole file. */
const signsOf = ({ emphasis = [] }: Caption, { language }: TrackHead): ReadonlyMap<string, number> => {
  const signs = new Map<string, number>();
  for (const { from, to, kind } of emphasis) {
    const name = kind.startsWith('time:') ? 'time' : kind;
    if (kind !== 'white' && kind !== `lang:${language ?? ''}`) signs.set(name, (signs.get(name) ?? 0) + to - from);
  }
  return signs;
};

/** What may have been said where a kind of emphasis is not as it was. */
const wordsFor = (kind: string): readonly string[] => {
  const [group = ''] = kind.split(':', 1);
  const named: Readonly<Record<string, readonly string[]>> = { ground: ['grounds', 'parts-of-words'], typeface: ['typefaces'], size: ['sizes'], pixels: ['pixel-sizes'], class: ['classes'], lang: ['languages'], voice: ['voices', 'speakers'], ruby: ['ruby'], time: ['word-times'], bold: ['bold'], strike: ['strike'], italic: ['italic', 'parts-of-words', 'italics-beside-colours'], underline: ['underline', 'parts-of-words'] };
  if (group === 'look') return ['looks', 'caption-details'];
  // A reading in brackets is part of its word.
  return [...(named[group] ?? ['colours', 'parts-of-words']), 'ruby'];
};

/** A place without what it need not say. */
const said = (caption: Caption, key: keyof Caption): unknown => {
  if (key === 'placement') return withoutUsual(caption.placement ?? {});
  // What is seen of those of EBU STL is told apart.
  return key === 'details' ? Object.entries(caption.details ?? {}).filter(([name]) => !isOfSubtitle(name)) : caption[key];
};

const differing = (one: Caption, other: Caption, { head, track }: CaptionDocument, name: TrackFormatName): readonly (readonly [string, readonly string[]])[] => {
  const times = ['times', 'overlaps', 'overlaps-later', 'late', 'slightly-late', 'early'];
  // Rows and sides have other words in TTML, SCC and EBU STL: tests of theirs look at places.
  const places: readonly (keyof Caption)[] = name === 'vtt' || name === 'srt' ? ['placement'] : [];
  const words: Readonly<Partial<Record<keyof Caption, readonly string[]>>> = { id: ['ids'], start: times, end: times, speaker: ['speakers'], notes: ['notes'], details: ['caption-details'], placement: ['placement', 'placement-moved', 'edges'], lines: ['characters', 'columns', 'lines', 'wide-edges', 'wide-spaces', 'spaces', 'ruby', 'marks', 'controls'] };
  const sorted = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))) : part));
  // Ids that nobody gave count anew.
  const ids: readonly (keyof Caption)[] = hasGivenIds({ head, track }) ? ['id'] : [];
  const keys: readonly (keyof Caption)[] = [...ids, 'start', 'end', 'speaker', 'notes', 'details', 'lines', ...places];
  const [before, after] = [signsOf(one, head), signsOf(other, head)];
  return [
    ...(looksOf(one, head).every((look) => looksOf(other, head).includes(look)) ? [] : [['looks of EBU STL', ['subtitle-looks']] as const]),
    ...keys.filter((key) => sorted(said(one, key)) !== sorted(said(other, key))).map((key) => [`${key}: ${sorted(one[key])} became ${sorted(other[key])}`, words[key] ?? []] as const),
    // On these screens it is black behind letters anyway.
    ...[...new Set([...before.keys(), ...after.keys()])].filter((kind) => !(['scc', 'stl', 'stl-open'].includes(name) && kind === 'ground:#000000')).filter((kind) => before.get(kind) !== after.get(kind)).map((kind) => [`${kind as EmphasisKind}: ${String(before.get(kind))} became ${String(after.get(kind))}`, wordsFor(kind)] as const),
  ];
};

/** What EBU STL of others has and captions have not. */
const stlFiles: readonly (readonly [string, Uint8Array])[] = [
  ['boxes, heights, flashing', fileOf('teletext', [block(1, bytes(...tall('One'), 0x0a, 0x0a, '  ', 0x0b, 0x0b, 'and')), block(2, bytes(0x0b, 0x0b, 'Two'), { row: 23, justification: 0 }), block(3, bytes(0x0d, 0x0b, 0x0b, 0x06, 0x08, 'Three', 0x09, 0x18, 'four'), { row: 3 })])],
  ['single height, no boxes', fileOf('teletext', [block(1, bytes(0x03, 'One'), { row: 23 }), block(2, bytes('Two', 0x8a, 'lines'), { row: 22, justification: 1 })])],
  ['a page of 99 rows', fileOf('open', [block(1, bytes(0x80, 'One', 0x81), { row: 97 }), block(2, bytes('Two'), { row: 50 })], { rows: '99' })],
  ['colours and boxes in open subtitling', fileOf('open', [block(1, bytes(0x03, 'One', 0x8a, 0x84, 'Two', 0x85), { row: 22 }), block(2, bytes('    Two'), { row: 23, justification: 0 })])],
  ['comments and user data', fileOf('open', [block(1, bytes('OTHER', 0, 1, 2), { extension: 0xfe }), block(2, bytes('Check'), { comment: true }, 1, 2), block(3, bytes('One'), { row: 23 }), block(4, bytes('later'), { comment: true, justification: 1 }), block(5, bytes(1), { extension: 0xfe })])],
  ['a set', fileOf('teletext', [block(1, tall('One'), { cumulative: 1 }, 2, 3), block(2, tall('Two'), { cumulative: 3, row: 22 }, 3, 5)])],
];

/** A line that says where it starts says what is meant without that. */
const withoutStarts = ({ head, track }: CaptionDocument): CaptionDocument => ({
  head,
  track: track.map((caption): Caption => {
    const { line, ...place } = caption.placement ?? {};
    if (line === undefined) return caption;
    const { align: _align, ...rest } = line;
    return { ...caption, placement: { ...place, line: rest } };
  }),
});

const headWords = { title: 'title', language: 'language', details: 'details', closingNotes: 'notes', styles: 'styles', regions: 'styles' } as const;

/** The details of a head by the names that another has: a title may be the original one, too. */
const ofThose = ({ details: wanted }: TrackHead, { details = {} }: TrackHead): TrackHead['details'] => (wanted === undefined ? undefined : Object.fromEntries(Object.keys(wanted).flatMap((name) => (details[name] === undefined ? [] : [[name, details[name]]]))));

/** Everything of a document that is not as it was and was not said. */
const unsaid = (document: CaptionDocument, name: TrackFormatName): readonly string[] => {
  const format = trackFormats[name];
  const said = new Set(lossesOf([document], format.holds, options).map(({ what }) => what));
  const written = format.write(document, options);
  if (!written.ok) return [written.error.message];
  const back = read(name, written.value);
  const heads = (Object.keys(headWords) as (keyof typeof headWords)[]).filter((key) => JSON.stringify(document.head[key]) !== JSON.stringify(key === 'details' ? ofThose(document.head, back.head) : back.head[key]) && !said.has(headWords[key]));
  const parted = ['joined', 'parted', 'overlaps', 'overlaps-later', 'parted-voices', 'times'].some((what) => said.has(what));
  if (document.track.length !== back.track.length) return parted ? heads : [...heads, `${String(document.track.length)} captions became ${String(back.track.length)}`];
  const captions = document.track.flatMap((one, index) => {
    const other = back.track[index];
    return other === undefined ? [] : differing(one, other, document, name).filter(([, words]) => !words.some((what) => said.has(what))).map(([what]) => what);
  });
  return [...heads, ...captions];
};

describe('what is not as it was when it comes back', () => {
  it.each(wholeFiles)('has been said: $name ($format)', ({ format, text }) => {
    const document = read(format, text);
    expect(document.track.length).toBeGreaterThan(0);
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open', 'txt'] as const) expect([name, unsaid(document, name)]).toEqual([name, []]);
  });

  it.each(wholeFiles)('is as it was the second time, in its own format: $name ($format)', ({ format, text }) => {
    const once = trackFormats[format].write(read(format, text), options);
    const first = once.ok ? String(once.value) : once.error.message;
    const again = trackFormats[format].read?.(first, options);
    expect(again?.problems.filter(({ code }) => code !== 'no-times')).toEqual([]);
    const twice = trackFormats[format].write({ head: again?.head ?? {}, track: again?.track ?? [] }, options);
    expect(twice.ok && twice.value).toBe(first);
  });

  it.each(stlFiles)('has been said: %s (EBU STL)', (_, file) => {
    const document = withoutStarts(read('stl', file));
    expect(document.track.length).toBeGreaterThan(0);
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open', 'txt'] as const) expect([name, unsaid(document, name)]).toEqual([name, []]);
  });

  it('would be found', () => {
    const document = read('vtt', 'WEBVTT\n\nNOTE Ferry\n\n00:00:01.000 --> 00:00:03.000\n<i>Low</i> tide.\n');
    const [caption] = document.track;
    if (caption === undefined) throw new Error('a caption');
    const { emphasis: _emphasis, notes: _notes, ...bare } = caption;
    expect(differing({ ...caption, details: { role: 'dialog' } }, bare, document, 'vtt').map(([, words]) => words[0])).toEqual(['notes', 'caption-details', 'italic']);
  });
});
