/** The caption sheet in main: edited, taken back, journalled, and brought back after the process died. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SheetState, withDifference } from '../../../core/captions/edit/caption-sheet.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../core/captions/track.ts';
import type { SheetChange } from '../../../core/ipc/sheet-calls.ts';
import { readingNotice } from '../../../electron/captions/reading-notice.ts';
import { importTrack } from '../../../electron/captions/import-track.ts';
import { keepSheet } from '../../../electron/captions/keep-sheet.ts';
import { replaySheet } from '../../../electron/captions/sheet-entry.ts';
import { createSheetOwner } from '../../../electron/captions/sheet-owner.ts';
import { anyEdit, anyWordedTrack, captionOf, written } from '../../core/captions/edit/edits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-sheet-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sheetOf = (track: Track): SheetState => ({ source: { kind: 'script', name: 'a.txt', text: 'hash' }, head: {}, track, differing: [] });

const track: Track = [captionOf('1', 0, 1000, 'One two'), captionOf('2', 1000, 2000, 'three four')];

/** A main process that begins with what the journal holds; it dies when nobody looks at it any more. */
const begin = async (path = join(folder, 'captions.journal')) => {
  const keeper = keepSheet(path, (error) => {
    throw error;
  });
  const changes: SheetChange[] = [];
  let { history: now } = keeper.kept;
  const owner = createSheetOwner(keeper.kept, (change, step, history) => {
    keeper.keep(change, step, history);
    now = history;
    changes.push(change);
  }, keeper.keepDraft);
  await keeper.settled();
  return { keeper, owner, changes, live: () => now };
};

describe('the owner of the sheet', () => {
  it('keeps the remarks of all captions at the end of the file where no caption stays, and gives them back', async () => {
    const { owner } = await begin();
    const noted = sheetOf(track.map((caption) => ({ ...caption, notes: [`of ${caption.id}`] })));
    owner.edit({ kind: 'delete', from: 0, to: 1 }, false, () => noted);
    expect(owner.read().sheet).toMatchObject({ head: { closingNotes: ['of 1', 'of 2'] }, track: [] });
    expect(owner.edit({ kind: 'insert', start: 0, end: 1000, text: 'Good evening.' }, false, () => null).ok).toBe(true);
    expect(owner.read().sheet?.head).toEqual({ closingNotes: ['of 1', 'of 2'] });
    owner.undo();
    owner.undo();
    expect(owner.read().sheet).toBe(null);
  });

  it('keeps the captions from the first edit on, and lets them follow the script again when it is undone', async () => {
    const { owner } = await begin();
    expect(owner.edit({ kind: 'join', at: 0 }, false, () => sheetOf(track))).toEqual({ ok: true, value: { rev: 1 } });
    expect(owner.read()).toMatchObject({ rev: 1, undo: 'Join', redo: null, sheet: { track: [{ lines: ['One two', 'three four'] }] } });
    expect(owner.undo()).toEqual({ ok: true, value: { rev: 2 } });
    expect(owner.read()).toMatchObject({ sheet: null, undo: null, redo: 'Join' });
    expect(owner.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    expect([owner.redo(), owner.redo()]).toMatchObject([{ ok: true }, { ok: false, error: { code: 'nothing-to-redo' } }]);
  });

  it('refuses an edit of nothing, passes refusals on, and counts no revision for an edit that changes nothing', async () => {
    const { owner, changes } = await begin();
    expect(owner.edit({ kind: 'join', at: 0 }, false, () => null)).toMatchObject({ ok: false, error: { code: 'no-captions' } });
    expect(owner.edit({ kind: 'join', at: 1 }, false, () => sheetOf(track))).toMatchObject({ ok: false, error: { code: 'no-next' } });
    expect(owner.edit({ kind: 'move', at: 0, by: 0 }, false, () => sheetOf(track))).toEqual({ ok: true, value: { rev: 0 } });
    expect(changes).toEqual([]);
  });

  it('settles what differed from the script when its words are changed or it is taken out', async () => {
    const { owner } = await begin();
    owner.take({ source: { kind: 'match', name: 'a.srt', text: '' }, head: {}, track: [...track, captionOf('3', 3000, 4000, 'five')], differing: ['1', '2'], differences: [{ id: '1', script: 'a', track: 'b' }, { id: '2', script: '', track: 'c' }] }, 'Match');
    owner.edit({ kind: 'move', at: 0, by: 0 }, false, () => null);
    owner.edit({ kind: 'set-times', at: 2, start: 3000, end: 3500 }, false, () => null);
    expect(owner.read().sheet?.differing).toEqual(['1', '2']);
    owner.edit({ kind: 'set-text', at: 0, text: 'One too' }, false, () => null);
    expect(owner.read().sheet).toMatchObject({ differing: ['2'], differences: [{ id: '2', script: '', track: 'c' }] });
    owner.edit({ kind: 'delete', from: 1, to: 1 }, false, () => null);
    expect(owner.read().sheet?.differing).toEqual([]);
  });

  it('undoes the steps of a key that was held down at once', async () => {
    const { owner } = await begin();
    owner.take(sheetOf(track), 'Open');
    for (const continues of [false, true, true]) owner.edit({ kind: 'set-times', at: 1, start: 1000 + (owner.read().rev + 1) * 10, end: 2000 }, continues, () => null);
    owner.undo();
    expect(written(owner.read().sheet?.track ?? [])).toEqual(written(track));
  });
});

describe('the captions’ journal', () => {
  it('gives back, after any edits and undos, just what was there when the process died', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(anyWordedTrack, fc.array(fc.oneof(anyEdit, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 10 }), async (first, steps) => {
        runs += 1;
        const path = join(folder, `${String(runs)}.journal`);
        const { owner, changes, live } = await begin(path);
        owner.take(sheetOf(first), 'Open');
        for (const step of steps) {
          if (step === 'undo') owner.undo();
          else if (step === 'redo') owner.redo();
          else owner.edit(step, false, () => sheetOf(first));
        }
        const { sheet, rev } = owner.read();
        // Twice: the first beginning replays the changes, the second what the first wrote of them. Undo and redo are there too.
        for (const again of [await begin(path), await begin(path)]) expect(again.keeper.kept).toEqual({ rev, history: live(), media: null, draft: null });
        // A window that follows the changes has the same track.
        const followed = changes.reduce<Track | null>((now, { difference }) => withDifference(now ?? [], difference), []);
        expect(followed).toEqual(sheet?.track ?? []);
      }),
      { numRuns: 25 },
    );
  });

  it('joins the steps of a key held down, as undo does', async () => {
    const { owner } = await begin();
    owner.take(sheetOf(track), 'Open');
    for (const continues of [false, true, true]) owner.edit({ kind: 'set-times', at: 1, start: 1000 + (owner.read().rev + 1) * 10, end: 2000 }, continues, () => null);
    const again = (await begin()).owner;
    again.undo();
    expect(written(again.read().sheet?.track ?? [])).toEqual(written(track));
  });

  it('keeps as many steps of undo as changed ten thousand captions together, and all captions', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => captionOf(String(index), index * 1000, index * 1000 + 900, 'words'));
    const { owner } = await begin();
    owner.take(sheetOf(many), 'Open');
    for (let count = 0; count < 5; count += 1) owner.edit({ kind: 'shift', from: 0, by: 100 }, false, () => null);
    owner.undo();
    const shifted = owner.read().sheet;
    await begin();
    const again = (await begin()).owner;
    expect(again.read()).toMatchObject({ sheet: shifted, redo: 'Shift' });
    let steps = 0;
    while (again.undo().ok) steps += 1;
    expect(steps).toBe(3);
  });

  it('keeps what is being typed into a caption until it is done with', async () => {
    const { owner } = await begin();
    owner.setDraft({ id: '1', text: 'half a wo' });
    await begin();
    const again = (await begin()).owner;
    expect(again.draft()).toEqual({ id: '1', text: 'half a wo' });
    again.setDraft(null);
    expect((await begin()).owner.draft()).toBeNull();
  });

  it('keeps a monster as it was opened', async () => {
    const monster = { ...captionOf('i'.repeat(20_000), 0, 1000, 'x'.repeat(200_000)), emphasis: [{ from: 0, to: 1, kind: `voice:${'v'.repeat(20_000)}` as const }] };
    const tall = { ...captionOf('2', 1000, 2000, 'x'), lines: Array.from({ length: 20_000 }, () => 'b') };
    (await begin()).owner.take(sheetOf([monster, tall]), 'Open');
    expect((await begin()).keeper.kept.history.now?.track).toEqual([monster, tall]);
  });

  it('keeps the video with the captions', async () => {
    (await begin()).keeper.keepMedia('/news/clip.webm');
    expect((await begin()).keeper.kept.media).toBe('/news/clip.webm');
    (await begin()).keeper.keepMedia(null);
    expect((await begin()).keeper.kept.media).toBeNull();
  });

  it('stops at a torn line, passes over values of another shape, and never puts a change on another track', async () => {
    const { owner } = await begin();
    owner.take(sheetOf(track), 'Open');
    appendFileSync(join(folder, 'captions.journal'), '{"torn');
    expect((await begin()).keeper.kept.history.now?.track).toEqual(track);
    const differences = [{ id: '1', script: 'a', track: 'b' }];
    const facts = { source: { kind: 'file', name: 'a' }, head: {}, differing: [], differences };
    const whole = { kind: 'sheet', rev: 3, facts, track: [] };
    const late = { kind: 'change', baseRev: 4, rev: 5, facts, difference: { from: 0, removed: 0, inserted: track }, step: { kind: 'edit', label: 'Open', continues: false } };
    expect(replaySheet([whole, { kind: 'other' }, late])).toMatchObject({ rev: 3, history: { now: { track: [], differences } } });
    expect(replaySheet([whole, { ...late, baseRev: 3, difference: { from: 0, removed: 1, inserted: [] } }]).rev).toBe(3);
  });

  it('of numbers, paragraphs and edges that a file has', () => {
    const facts = { source: { kind: 'file', name: 'a' }, head: { ownNumbers: true }, differing: [] };
    const kept = track.map((caption) => ({ ...caption, paragraph: 2, placement: { edges: [63, 223, -43, 58] } }));
    expect(replaySheet([{ kind: 'sheet', rev: 3, facts, track: kept }]).history.now).toEqual({ ...facts, track: kept });
    expect(replaySheet([{ kind: 'sheet', rev: 3, facts, track: [{ ...track[0], paragraph: 0 }] }]).rev).toBe(0);
  });

  it('with what the file of a caption says of it', () => {
    const detailed = track.map((caption) => ({ ...caption, details: { 'codes of EBU STL': 'open 00 20 2 4f6e65' } }));
    const read = replaySheet([{ kind: 'sheet', rev: 3, facts: { source: { kind: 'file', name: 'a' }, head: {}, differing: [] }, track: detailed }]);
    expect(read.history.now?.track).toEqual(detailed);
  });

  it('of any look of letters, and passes over one that would break out of a style sheet', () => {
    const withKind = (kind: string): number => {
      const [one] = track;
      return replaySheet([{ kind: 'sheet', rev: 3, facts: { source: { kind: 'file', name: 'a' }, head: {}, differing: [] }, track: [{ ...one, emphasis: [{ from: 0, to: 3, kind }] }] }]).rev;
    };
    for (const kind of ['italic', 'colour:#ff8800', 'ground:#ff880080', 'typeface:MS 明朝, serif', 'size:66.67', 'pixels:20', 'time:0.5', 'class:loud', 'voice:"Bo"', 'look:outline=0.05em', 'lang:fr', 'lang:']) expect(withKind(kind), kind).toBe(3);
    for (const kind of ['colour:red', 'ground:#fff} ::cue {', 'typeface:"', 'typeface:', 'size:1em', 'pixels:2em', 'other:x', 'voice:', 'look:', '']) expect(withKind(kind), kind).toBe(0);
  });

  it('of whatever a file asks of captions', () => {
    const [one = captionOf('1', 0, 1000, 'One two')] = track;
    const kept = (details: unknown) => replaySheet([{ kind: 'sheet', rev: 3, facts: { source: { kind: 'file', name: 'a' }, head: {}, differing: [] }, track: [{ ...one, details }] }]).history.now?.track;
    expect(kept({ outline: '0.05em', role: 'dialog' })).toEqual([{ ...one, details: { outline: '0.05em', role: 'dialog' } }]);
    expect(kept({ outline: 5 })).toBeUndefined();
  });
});

describe('an imported caption file', () => {
  const opened = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return importTrack(join(folder, name));
  };

  it('is read in its format, sorted by time', async () => {
    const read = await opened('a.srt', '1\n00:00:03,000 --> 00:00:04,000\nlater\n\n2\n00:00:01,000 --> 00:00:02,000\nsooner\n');
    expect(read.ok && read.value.sheet).toMatchObject({ source: { kind: 'file', name: 'a.srt' }, track: [{ lines: ['sooner'] }, { lines: ['later'] }] });
    expect(read.ok && readingNotice(read.value).lines).toEqual(['The captions were not in the order of time: they are sorted now.']);
  });

  it('is told of whole: what was left out first, equal faults once; how it counts is known of it', async () => {
    const loose = Array.from({ length: 30 }, (_, index) => `${String(index + 1)}\n00:00:${String(index + 10)}.000 --> 00:00:${String(index + 10)}.500\nRow`);
    const bad = await opened('bad.srt', [...loose, '31\nsoon --> later\nLOST WORDS\n'].join('\n\n'));
    expect(bad.ok && readingNotice(bad.value)).toEqual({
      severity: 'error',
      code: 'caption-file',
      message: '“bad.srt” is open. What was found in it:',
      lines: [
        'Line 122: The times of "LOST WORDS" cannot be read and it was left out: write 00:00:01,000 --> 00:00:02,000.',
        'Line 2: Times are written as 00:00:01,000: two digits and three after a comma (30 in this file).',
      ],
    });
    const dropping = trackFormats.scc.write({ head: {}, track }, { frameRate: frameRates['29.97'], dropFrame: true });
    const scc = await opened('a.scc', dropping.ok ? String(dropping.value) : '');
    expect(scc.ok && scc.value.sheet.source).toEqual({ kind: 'file', name: 'a.scc', timecode: { frameRate: '29.97', dropFrame: true } });
    expect(scc.ok && readingNotice(scc.value).lines).toEqual([]);
  });

  it('is read for the channel that is asked for, which is known of it, through a restart too', async () => {
    const both = 'Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9470 c8e9 942f 8080 942c 1c20 1c70 6eef 1c2f 8080 1c2c\n';
    const usual = await opened('both.scc', both);
    expect(usual.ok && usual.value.sheet).toMatchObject({ source: { channels: { read: 'CC1', other: 'CC2' } }, track: [{ lines: ['Hi'] }] });
    const other = await importTrack(join(folder, 'both.scc'), 'CC2');
    const sheet = other.ok ? other.value.sheet : null;
    expect(sheet).toMatchObject({ source: { channels: { read: 'CC2', other: 'CC1' } }, track: [{ lines: ['no'] }] });
    const kept = replaySheet([{ kind: 'sheet', rev: 3, facts: { source: sheet?.source, head: {}, differing: [] }, track: sheet?.track }]);
    expect(kept.history.now).toEqual(sheet);
  });

  it('may be EBU STL, which is no text', async () => {
    const written = trackFormats.stl.write({ head: {}, track }, { frameRate: frameRates['25'], dropFrame: false, date: '261125' });
    writeFileSync(join(folder, 'a.stl'), written.ok ? written.value : '');
    const read = await importTrack(join(folder, 'a.stl'));
    expect(read.ok && read.value.sheet.track.map(({ lines }) => lines.join(' '))).toEqual(['One two', 'three four']);
    expect(await importTrack(join(folder, 'none.stl'))).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  it('may be EBU STL under any name', async () => {
    const written = trackFormats.stl.write({ head: {}, track }, { frameRate: frameRates['25'], dropFrame: false, date: '261125' });
    writeFileSync(join(folder, 'teletext.srt'), written.ok ? written.value : '');
    const read = await importTrack(join(folder, 'teletext.srt'));
    expect(read.ok && read.value.sheet.track.map(({ lines }) => lines.join(' '))).toEqual(['One two', 'three four']);
  });

  it('that is none is called what it is: a caption file, not a script', async () => {
    mkdirSync(join(folder, 'folder.srt'));
    writeFileSync(join(folder, 'large.srt'), '\n'.repeat(20_000_001));
    const words = async (name: string, text?: string | Uint8Array): Promise<string> => {
      if (text !== undefined) writeFileSync(join(folder, name), text);
      const read = await importTrack(join(folder, name));
      return read.ok ? '' : read.error.message;
    };
    expect(await words('folder.srt')).toBe('“folder.srt” is a folder. Choose a caption file inside it.');
    expect(await words('large.srt')).toBe('“large.srt” has 21 MB; a caption file may have 20 MB. Split it and open the parts.');
    expect(await words('empty.srt', '')).toBe('No captions were found in “empty.srt”. It is empty.');
    expect(await words('blank.srt', '\n \n')).toBe('No captions were found in “blank.srt”. It is empty.');
    expect(await words('junk.vtt', new Uint8Array(5000))).toBe('“junk.vtt” holds no captions: this file is not text: most of it is not readable characters. Save it as plain text (UTF-8) and open that.');
    expect(await words('picture.srt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe('“picture.srt” holds no captions: this is a picture, not text.');
    expect(await words('bad.scc', 'Scenarist_SCC V1.0\n')).toBe('No captions were found in “bad.scc”. There is nothing in it that could be one.');
  });

  it('is refused where a caption is so long that the window would stand still over it', async () => {
    const long = (letters: number): string => `1\n00:00:01,000 --> 00:00:02,000\n${'x'.repeat(letters)}\n`;
    expect((await opened('most.srt', long(100_000))).ok).toBe(true);
    const refused = await opened('more.srt', long(100_001));
    expect(!refused.ok && refused.error).toEqual({ code: 'too-long', message: '“more.srt” was not opened: its caption 1 has 100,001 characters, and a caption may have 100,000. Look into the file for what should part it.' });
  });

  it('is refused when it is none, and says what to do', async () => {
    const codes = [await opened('a.vtt', 'WEBVTT\n'), await opened('a.jpg', 'words'), await importTrack(join(folder, 'none.srt'))].map((read) => (read.ok ? '' : read.error.code));
    expect(codes).toEqual(['no-captions', 'unknown-format', 'missing']);
    expect(readFileSync(join(folder, 'a.vtt'), 'utf8')).toBe('WEBVTT\n');
  });
});
