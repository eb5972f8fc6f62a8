/** Caption files beside a video: written whole, never over a file unasked, one for each story when asked. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SidecarReport, SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../../core/problem/failure.ts';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { makeSidecars } from '../../../electron/captions/make-sidecars.ts';
import { scriptOf } from '../../../electron/captions/script-source.ts';
import { type MakeSidecars, type SidecarTarget, exportSidecars } from '../../../electron/captions/sidecar-export.ts';
import { rememberParts } from '../../../electron/captions/sidecar-parts.ts';
import { planOf } from '../../../electron/captions/sidecar-plan.ts';
import { type SidecarSource, dayOf } from '../../../electron/captions/sidecar-source.ts';
import { captionOf } from '../../core/captions/edit/edits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-sidecar-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = '# Harbour\nThe harbour bridge is open again. Traffic is light.\n# Markets\nShares rose today.\n';

const scriptNamed = (name: string, content: string): SidecarSource['script'] => scriptOf(createShow(openDocument(name, null, content, 1), defaultSettings));

const source = (): SidecarSource => ({ script: scriptNamed('evening.txt', text), sheet: null, sheetRev: 0, videoName: null, day: dayOf(new Date(2026, 10, 26, 23, 30)) });

const request: SidecarRequest = {
  formats: ['vtt', 'srt'],
  pattern: '{name}.{lang}',
  language: 'en-GB',
  stories: false,
  chapters: null,
  cut: { style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null },
  dropFrame: false,
  overwrite: false,
};

type Followed = Partial<Pick<SidecarTarget, 'folder' | 'tell' | 'stopped'>>;

const quietly: Omit<SidecarTarget, 'folder' | 'overwrite'> = { tell: () => undefined, stopped: () => false, giveUp: () => undefined };

/** Makes the files and writes them, as main has it done beside it. */
const write = (from: SidecarSource, asked: SidecarRequest, followed: Followed = {}): Promise<Result<SidecarReport>> =>
  exportSidecars((hand) => Promise.resolve(makeSidecars({ source: from, request: asked }, hand)), { folder, overwrite: asked.overwrite, ...quietly, ...followed });

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('an export', () => {
  it('writes each format, and tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const report = await write({ ...source(), videoName: 'clip.webm' }, request, { tell: (done, total) => void told.push([done, total]) });
    expect(report).toEqual({ ok: true, value: { folder, written: ['clip.en-GB.vtt', 'clip.en-GB.srt'], failed: [], cancelled: false } });
    expect(told).toEqual([[1, 2], [2, 2]]);
    expect(read('clip.en-GB.vtt')).toMatch(/^WEBVTT/);
    expect(read('clip.en-GB.srt')).toContain('The harbour bridge is open again.');
  });

  it('writes no captions of a cloaked story', async () => {
    const cloaked = { ...source(), script: { ...source().script, cloaked: [0] } };
    const stories = await write(cloaked, { ...request, formats: ['srt'], stories: true, pattern: '{n} {story}' });
    expect(stories.ok && stories.value.written).toEqual(['02 Markets.srt']);
    const whole = await write(cloaked, { ...request, formats: ['srt'] });
    expect(whole.ok && whole.value.written).toEqual(['evening.en-GB.srt']);
    expect(read('evening.en-GB.srt')).toMatch(/^1\n00:00:00,000 --> [^\n]*\nShares rose today.\n$/);
  });

  it('writes the kept captions rather than those of the script', async () => {
    const sheet = { source: { kind: 'file' as const, name: 'old.srt' }, head: {}, track: [captionOf('1', 0, 1000, 'Kept')], differing: [] };
    const report = await write({ ...source(), sheet, sheetRev: 11 }, { ...request, formats: ['srt'] });
    expect(report.ok && report.value.written).toEqual(['old.en-GB.srt']);
    expect(read('old.en-GB.srt')).toBe('1\n00:00:00,000 --> 00:00:01,000\nKept\n');
  });

  it('replaces nothing unasked', async () => {
    writeFileSync(join(folder, 'evening.en-GB.srt'), 'mine');
    const refused = await write(source(), request);
    expect(refused).toMatchObject({ ok: false, error: { code: 'exists', message: 'evening.en-GB.srt is there already. Replace it, or choose another folder or name.' } });
    expect(readdirSync(folder)).toEqual(['evening.en-GB.srt']);
    expect(read('evening.en-GB.srt')).toBe('mine');
    await write(source(), { ...request, overwrite: true });
    expect(read('evening.en-GB.srt')).toContain('harbour bridge');
  });

  it('makes no files that would not be written: the question comes at once', async () => {
    writeFileSync(join(folder, 'evening.en-GB.srt'), 'mine');
    const making = new AbortController();
    const make: MakeSidecars = (hand) =>
      new Promise((resolve) => {
        making.signal.addEventListener('abort', () => resolve(failure('cancelled', 'That was called off.')));
        hand({ kind: 'names', files: ['evening.en-GB.srt'] });
      });
    expect(await exportSidecars(make, { ...quietly, folder, overwrite: false, giveUp: () => making.abort() })).toMatchObject({ ok: false, error: { code: 'exists' } });
  });

  it('asks before it replaces a link, even one that leads nowhere', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'evening.en-GB.srt'));
    expect(await write(source(), request)).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(readdirSync(folder)).toEqual(['evening.en-GB.srt']);
  });

  it('writes a file for each story of a rundown, each from 0', async () => {
    const report = await write(source(), { ...request, formats: ['srt'], stories: true, pattern: '{n} {story}' });
    expect(report.ok && report.value.written).toEqual(['01 Harbour.srt', '02 Markets.srt']);
    expect(read('02 Markets.srt')).toMatch(/^1\n00:00:0\d,\d{3} --> .*\nShares rose today\.\n$/);
  });

  it('writes a file for each story of the kept captions, and not anew from the script', async () => {
    const track = [captionOf('a', 60_000, 62_000, 'THE HARBOUR BRIDGE'), captionOf('b', 62_000, 63_000, 'is open once more.'), captionOf('c', 63_500, 64_000, '(APPLAUSE)'), captionOf('d', 70_000, 71_500, 'Shares rose today.')];
    const sheet = { source: { kind: 'file' as const, name: 'old.srt' }, head: {}, track, differing: [] };
    const report = await write({ ...source(), sheet, sheetRev: 12 }, { ...request, formats: ['srt'], stories: true, chapters: 'paragraphs', pattern: '{n} {story}' });
    expect(report.ok && report.value.written).toEqual(['01 Harbour.srt', '01 Harbour.chapters.vtt', '02 Markets.srt', '02 Markets.chapters.vtt']);
    expect(read('01 Harbour.srt')).toBe('1\n00:00:00,000 --> 00:00:02,000\nTHE HARBOUR BRIDGE\n\n2\n00:00:02,000 --> 00:00:03,000\nis open once more.\n\n3\n00:00:03,500 --> 00:00:04,000\n(APPLAUSE)\n');
    expect(read('02 Markets.srt')).toBe('1\n00:00:00,000 --> 00:00:01,500\nShares rose today.\n');
    expect(read('02 Markets.chapters.vtt')).toContain('00:00:00.000 --> 00:00:01.500\nShares rose today.');
  });

  it('is refused story by story when the kept captions are of another script', async () => {
    const sheet = { source: { kind: 'file' as const, name: 'old.srt' }, head: {}, track: [captionOf('1', 0, 1000, 'Something else entirely')], differing: [] };
    expect(await write({ ...source(), sheet, sheetRev: 13 }, { ...request, stories: true })).toMatchObject({ ok: false, error: { code: 'no-match' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['stories', ['Harbour', 'Markets']],
    ['paragraphs', ['The harbour bridge is open again.', 'Shares rose today.']],
  ] as const)('writes chapters of %s, of the script', async (chapters, titles) => {
    const report = await write(source(), { ...request, formats: [], chapters });
    expect(report.ok && report.value.written).toEqual(['evening.en-GB.chapters.vtt']);
    expect(read('evening.en-GB.chapters.vtt').match(/(?<=\d\n).+(?=\n)/gu)?.filter((line) => !line.includes('-->'))).toEqual(titles);
  });

  it('writes chapters at the times of the kept captions', async () => {
    const track = [captionOf('a', 60_000, 62_000, 'The harbour bridge is open again.'), captionOf('d', 70_000, 71_500, 'Shares rose today.')];
    const sheet = { source: { kind: 'file' as const, name: 'old.srt' }, head: {}, track, differing: [] };
    await write({ ...source(), sheet, sheetRev: 14 }, { ...request, formats: [], chapters: 'stories' });
    expect(read('old.en-GB.chapters.vtt')).toBe('WEBVTT\n\nNOTE Language: en-GB\n\n1\n00:01:00.000 --> 00:01:10.000\nHarbour\n\n2\n00:01:10.000 --> 00:01:11.500\nMarkets\n');
  });

  it('dates EBU STL by the clock on the wall', async () => {
    await write(source(), { ...request, formats: ['stl'] });
    expect(readFileSync(join(folder, 'evening.en-GB.stl'), 'latin1').slice(224, 236)).toBe('261126261126');
  });

  it('is refused when nothing is chosen', async () => {
    expect(await write(source(), { ...request, formats: [] })).toMatchObject({ ok: false, error: { code: 'no-format' } });
  });

  it('stops when it is told to, and writes what it can when one file fails', async () => {
    let asked = 0;
    const stopped = await write(source(), request, { stopped: () => (asked += 1) > 2 });
    expect(stopped.ok && stopped.value).toMatchObject({ written: ['evening.en-GB.vtt'], cancelled: true });
    const failed = await write(source(), request, { folder: join(folder, 'gone') });
    expect(failed.ok && failed.value.failed.map(({ file }) => file)).toEqual(['evening.en-GB.vtt', 'evening.en-GB.srt']);
  });

  it('never replaces what came to be there after it had looked: the others are written, and that one is named', async () => {
    const report = await write(source(), request, { tell: () => writeFileSync(join(folder, 'evening.en-GB.srt'), 'mine') });
    expect(report.ok && report.value).toMatchObject({ written: ['evening.en-GB.vtt'], failed: [{ file: 'evening.en-GB.srt', message: 'It came to be there just now, by another program, and was not replaced. Export again to be asked.' }], cancelled: false });
    expect(read('evening.en-GB.srt')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['evening.en-GB.srt', 'evening.en-GB.vtt']);
  });

  it('that breaks off has written whole files, and names those that were not made; one that never began is refused', async () => {
    const ended = failure('job-ended', 'It ended: nothing is changed.');
    const report = await exportSidecars((hand) => {
      hand({ kind: 'names', files: ['a.vtt', 'b.vtt'] });
      hand({ kind: 'file', file: 'a.vtt', made: success('WEBVTT\n') });
      return Promise.resolve(ended);
    }, { folder, overwrite: false, ...quietly });
    expect(report).toEqual({ ok: true, value: { folder, written: ['a.vtt'], failed: [{ file: 'b.vtt', message: 'It was not made: the process that makes the files ended, or took too long. Export this one again.' }], cancelled: false } });
    expect(read('a.vtt')).toBe('WEBVTT\n');
    expect(await exportSidecars(() => Promise.resolve(ended), { folder, overwrite: false, ...quietly })).toEqual(ended);
  });

  it('is refused without captions, and in a format that there is not', async () => {
    const empty = { ...source(), script: scriptNamed('a.txt', '') };
    expect(await write(empty, request)).toMatchObject({ ok: false, error: { code: 'no-captions' } });
    expect(await write(source(), { ...request, formats: ['toString' as 'vtt'] })).toMatchObject({ ok: false, error: { code: 'no-such-format' } });
  });
});

describe('the plan of an export', () => {
  const plan = (from: SidecarSource, asked: SidecarRequest): ReturnType<typeof planOf> => planOf({ source: from, request: asked });

  it('names the very files that are written, and counts their captions', async () => {
    const asked: SidecarRequest = { ...request, stories: true, pattern: '{n} {story}.{lang}', chapters: 'stories' };
    const planned = plan(source(), asked);
    const written = await write(source(), asked);
    expect(planned.ok && planned.value.files).toEqual(written.ok && written.value.written);
    expect(planned.ok && planned.value.captions).toBe(['01 Harbour', '02 Markets'].map((name) => read(`${name}.en-GB.srt`).split(' --> ').length - 1).reduce((sum, count) => sum + count));
  });

  it('counts what is lost over what is written: files of stories keep the ids, and the slug is in the name', () => {
    const kept = [
      { ...captionOf('first', 1000, 3000, 'The harbour bridge is open again.'), speaker: 'Anna' },
      { ...captionOf('second', 3000, 5000, 'Traffic is light.'), speaker: 'Anna' },
      { ...captionOf('third', 6000, 8000, 'Shares rose today.'), speaker: 'Ben' },
    ];
    const from: SidecarSource = { ...source(), sheetRev: 1, sheet: { source: { kind: 'file', name: 'old.vtt' }, head: {}, track: kept, differing: [] } };
    const whole = plan(from, request);
    expect(whole.ok && whole.value).toEqual({ files: ['old.en-GB.vtt', 'old.en-GB.srt'], captions: 3, losses: [{ format: 'srt', words: ['Speakers are not kept (3 captions).', 'Ids are not kept (3 captions).'] }] });
    const asked: SidecarRequest = { ...request, stories: true, pattern: '{n} {story}' };
    const parted = plan(from, asked);
    expect(parted.ok && parted.value.losses).toEqual([{ format: 'srt', words: ['Speakers are not kept (3 captions).', 'Ids are not kept (3 captions).'] }]);
    const unnamed = plan(from, { ...asked, pattern: '{n}' });
    expect(unnamed.ok && unnamed.value.losses[0]?.words).toEqual(['The title is not kept.', 'Speakers are not kept (3 captions).', 'Ids are not kept (3 captions).']);
  });

  it('says why nothing can be written', () => {
    const nothing = plan(source(), { ...request, formats: [] });
    expect(!nothing.ok && nothing.error.code).toBe('no-format');
    const strange = { ...source(), sheetRev: 2, sheet: { source: { kind: 'file' as const, name: 'x.srt' }, head: {}, track: [captionOf('1', 0, 1000, 'zzz')], differing: [] } };
    const unmatched = plan(strange, { ...request, stories: true });
    expect(!unmatched.ok && unmatched.error.code).toBe('no-match');
  });

  it('finds the parts again only when what they are made of has changed', () => {
    const remembered = rememberParts();
    const from = source();
    const first = remembered(from, request);
    expect(remembered(from, { ...request, pattern: 'other' })).toBe(first);
    expect(remembered(from, { ...request, stories: true })).not.toBe(first);
    const again = remembered(from, request);
    expect(again).toEqual(first);
    expect(remembered({ ...from, script: { ...from.script, cloaked: [0] } }, request)).not.toBe(again);
  });
});
