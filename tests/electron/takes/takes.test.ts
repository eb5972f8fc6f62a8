/** Takes are recorded, kept, listed, chosen, deleted and brought back; what a crash cuts off is there. */
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { easing } from '../../../core/show/move-roll.ts';
import { encodeLevels } from '../../../core/takes/microphone/level-bytes.ts';
import { openDocument } from '../../../core/show/create-show.ts';
import { showWithDocument } from '../../../electron/session/show-with-document.ts';
import { noticesIn, scriptFolder, startSession, tapThrough, text, valueOf } from './desk-of.ts';

let place: Awaited<ReturnType<typeof scriptFolder>>;
beforeEach(async () => {
  place = await scriptFolder();
});
afterEach(() => place.remove());

const sources = ({ owner }: Awaited<ReturnType<typeof startSession>>) => owner.read().timeline.cues.map(({ source }) => source ?? 'none');

describe('a take by taps', () => {
  it('is beside the script, listed with what was planned, and there at the next start', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 1, [500, 2500, 4500, 6500], 'Ann');
    const [summary] = session.takes.desk.list().takes;
    expect(summary).toMatchObject({ id, story: 1, slug: 'Two', reader: 'Ann', measured: 'tap', duration: 6500, read: 6000, cues: 3, doubtful: 0, hasAudio: false, unfinished: false, rules: false });
    expect(summary?.planned).toBeGreaterThan(2500);
    expect(await readdir(`${place.script}.takes`)).toEqual([`${id}.json`]);
    expect(await readdir(join(place.folder, 'data', 'takes', 'recording'))).toEqual([]);
    const again = await startSession(place.folder, place.script);
    expect(again.takes.desk.list().takes).toEqual([summary]);
    expect(valueOf(again.takes.desk.find(id)).take.cues.map(({ start }) => start)).toEqual([500, 2500, 4500]);
  });

  it('tells where the reading is at each tap', async () => {
    const { takes, at, owner, told } = await startSession(place.folder, place.script);
    const ids = owner.read().timeline.cues.map(({ cue }) => cue.id);
    expect(valueOf(takes.recorder.start({ how: 'tap', story: 1, from: ids[3] ?? null, reader: '', keepAudio: false, at: at(0) }))).toMatchObject({ current: null, next: ids[3], measured: 0 });
    expect(valueOf(takes.recorder.tap('tap', at(700)))).toMatchObject({ current: ids[3], next: ids[4], measured: 1 });
    expect(told.filter(({ name }) => name === 'recording')).toHaveLength(2);
    await takes.discard();
    expect(takes.recorder.current()).toBeNull();
    expect(takes.desk.list().takes).toEqual([]);
  });

  it('is measured by the moments of the keys, not by when they were heard of', async () => {
    const { takes, at } = await startSession(place.folder, place.script);
    const began = at(0);
    valueOf(takes.recorder.start({ how: 'tap', story: 0, from: null, reader: '', keepAudio: false, at: began }));
    const keyed = [at(481), at(1999)];
    at(2040);
    for (const key of keyed) valueOf(takes.recorder.tap('tap', key));
    const kept = valueOf(await takes.stop(at(3000)));
    expect(valueOf(takes.desk.find(kept?.id ?? '')).take.cues.map(({ start }) => start)).toEqual([481, 1999]);
  });

  it('is refused in words while another runs, for a story that is gone, and without words', async () => {
    const { takes, at } = await startSession(place.folder, place.script);
    const request = { how: 'tap', story: 0, from: null, reader: '', keepAudio: false, at: at(0) } as const;
    expect(takes.recorder.start({ ...request, story: 7 })).toMatchObject({ error: { code: 'no-story' } });
    expect(takes.recorder.tap('tap', at(1))).toMatchObject({ error: { code: 'not-recording' } });
    expect(takes.recorder.start(request).ok).toBe(true);
    expect(takes.recorder.start(request)).toMatchObject({ error: { code: 'recording' } });
    expect(takes.recorder.levels(new Uint8Array(2), at(2))).toMatchObject({ error: { code: 'not-by-sound' } });
    expect(takes.recorder.sound(new Uint8Array(2), at(2))).toMatchObject({ error: { code: 'no-sound' } });
    expect(valueOf(await takes.stop(at(5)))).toBeNull();
    const empty = await startSession(place.folder, null, '');
    expect(empty.takes.recorder.start({ ...request, story: null })).toMatchObject({ error: { code: 'nothing-to-read' } });
  });
});

describe('live follow', () => {
  it('learns from taps, and from the roll where there is one', async () => {
    const session = await startSession(place.folder, place.script);
    expect(session.takes.follower.read()).toEqual({ rate: 1, measured: 0 });
    await tapThrough(session, 1, [0, 2500, 4500, 6500]);
    const { rate, measured } = session.takes.follower.read();
    expect(rate).toBeGreaterThan(1.02);
    expect(measured).toBeGreaterThan(4000);
    expect(session.told.some(({ name, payload }) => name === 'follow' && typeof payload === 'object' && 'rate' in payload && payload.rate === rate)).toBe(true);
    session.owner.change('opened', (show) => showWithDocument(show, openDocument('other.txt', null, text, 5)));
    expect(session.takes.follower.read()).toEqual({ rate: 1, measured: 0 });
  });
});

describe('a take that follows the roll', () => {
  it('begins when the show rolls and has the cues that it passed', async () => {
    const { takes, at, owner } = await startSession(place.folder, place.script);
    valueOf(takes.recorder.start({ how: 'roll', story: null, from: null, reader: '', keepAudio: false, at: at(0) }));
    at(4000);
    owner.order({ kind: 'roll' });
    const planned = owner.read().timeline;
    // A roll that eases in is half of the ease late from then on.
    const eased = easing / 2;
    at(4000 + planned.duration);
    owner.order({ kind: 'hold' });
    const kept = valueOf(await takes.stop(at(4000 + planned.duration)));
    const take = valueOf(takes.desk.find(kept?.id ?? '')).take;
    expect(take.cues.map(({ start, end }) => [start, end])).toEqual(planned.cues.map(({ start, end }) => [start === 0 ? 0 : start + eased, end + eased]));
  });
});

describe('a take from the microphone', () => {
  it('is matched from the levels, and its sound is kept with the moment at which it began', async () => {
    const { takes, at } = await startSession(place.folder, place.script);
    valueOf(takes.recorder.start({ how: 'microphone', story: 0, from: null, reader: '', keepAudio: true, at: at(0) }));
    const loud = (length: number): Float32Array => new Float32Array(length / 5).fill(-20);
    const quiet = (length: number): Float32Array => new Float32Array(length / 5).fill(-80);
    at(600);
    valueOf(takes.recorder.sound(new Uint8Array([1, 2]), at(80)));
    for (const piece of [quiet(1000), loud(900), quiet(450), loud(500), quiet(900)]) valueOf(takes.recorder.levels(encodeLevels(piece), at(100)));
    valueOf(takes.recorder.sound(new Uint8Array([3]), at(500)));
    const kept = valueOf(await takes.stop(at(5000)));
    const { take } = valueOf(takes.desk.find(kept?.id ?? ''));
    const [first = 0, second = 0] = take.cues.map(({ start }) => start);
    expect([Math.abs(first - 1000) <= 15, Math.abs(second - 2350) <= 15]).toEqual([true, true]);
    expect(take.audio).toEqual({ file: `${kept?.id}.webm`, at: -20 });
    expect([...(await readFile((await takes.desk.soundOf(kept?.id ?? '')) ?? ''))]).toEqual([1, 2, 3]);
  });
});

describe('a take from the microphone while it is recorded', () => {
  it('tells which cue is read as it is heard, and live follow learns from it, not from the roll', async () => {
    const session = await startSession(place.folder, place.script);
    const { takes, at, owner } = session;
    const ids = owner.read().timeline.cues.map(({ cue }) => cue.id);
    valueOf(takes.recorder.start({ how: 'microphone', story: null, from: null, reader: '', keepAudio: false, at: at(0) }));
    expect(takes.recorder.current()).toMatchObject({ current: null, measured: 0, heard: null });
    owner.order({ kind: 'roll' });
    const levels = (level: number, length: number): Float32Array => new Float32Array(length / 5).fill(level);
    const read = [levels(-80, 600), ...owner.read().timeline.cues.flatMap(({ start, end, pause }) => [levels(-20, Math.round(((end - start) * 1.2) / 5) * 5), levels(-80, Math.round((pause.ms * 1.2) / 5) * 5)]), levels(-80, 1000)];
    let time = 0;
    const seen = new Set<string>();
    for (const piece of read) {
      at((time += piece.length * 5));
      valueOf(takes.recorder.levels(encodeLevels(piece), at(time)));
      const current = takes.recorder.current()?.current;
      if (current !== null && current !== undefined) seen.add(current);
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(takes.recorder.current()).toMatchObject({ current: ids.at(-1), next: null, measured: ids.length });
    expect(takes.recorder.current()?.heard?.since).toBeGreaterThan(5000);
    expect(takes.follower.read().measured).toBeGreaterThan(2000);
    expect(session.told.filter(({ name }) => name === 'recording').length).toBeGreaterThan(3);
    expect(valueOf(await takes.stop(at(time)))).toMatchObject({ measured: 'microphone', cues: ids.length });
  });
});

describe('a crash in the middle', () => {
  it('leaves what was recorded so far, marked as unfinished', async () => {
    const session = await startSession(place.folder, place.script);
    valueOf(session.takes.recorder.start({ how: 'tap', story: 1, from: null, reader: 'Ann', keepAudio: true, at: session.at(0) }));
    for (const moment of [400, 2400]) valueOf(session.takes.recorder.tap('tap', session.at(moment)));
    valueOf(session.takes.recorder.sound(new Uint8Array([9]), session.at(2500)));
    await expect.poll(() => stat(join(place.folder, 'data/takes/recording', `${session.takes.recorder.current()?.id}.webm`)).then(({ size }) => size, () => 0)).toBe(1);
    const again = await startSession(place.folder, place.script);
    expect(again.takes.desk.list().takes).toMatchObject([{ unfinished: true, cues: 2, reader: 'Ann', hasAudio: true, story: 1 }]);
    expect(noticesIn(again)).toEqual([]);
    // It is asked about until somebody says so, or deletes it.
    const { desk } = again.takes;
    const [id = ''] = desk.list().recovered;
    expect(desk.list().takes[0]?.id).toBe(id);
    valueOf(await desk.remove(id));
    expect(desk.list().recovered).toEqual([]);
    valueOf(await desk.restore());
    expect(desk.list().recovered).toEqual([id]);
    desk.settle(id);
    expect(desk.list()).toMatchObject({ recovered: [], takes: [{ id, unfinished: true }] });
    expect(await readdir(join(place.folder, 'data/takes/recording'))).toEqual([]);
    expect((await startSession(place.folder, place.script)).takes.desk.list().takes).toHaveLength(1);
  });
});

describe('a take that rules', () => {
  it('gives the timeline its times, alone of its story, and after a new start too', async () => {
    const session = await startSession(place.folder, place.script);
    const one = await tapThrough(session, 1, [500, 2500, 4500, 6500]);
    const other = await tapThrough(session, 1, [100, 3100, 6100, 9000]);
    valueOf(await session.takes.desk.rule(one));
    expect(sources(session)).toEqual(['none', 'none', 'measured', 'measured', 'measured']);
    valueOf(await session.takes.desk.rule(other));
    expect(session.takes.desk.list().takes.map(({ id, rules }) => [id, rules])).toEqual([[other, true], [one, false]]);
    const again = await startSession(place.folder, place.script);
    expect(sources(again)).toEqual(sources(session));
    expect(again.owner.read().timeline).toEqual(session.owner.read().timeline);
    valueOf(await again.takes.desk.release(other));
    expect(sources(again)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is deleted and brought back as it was', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 0, [500, 2500, 4500], 'Ann');
    valueOf(await session.takes.desk.rule(id));
    const before = session.takes.desk.list();
    valueOf(await session.takes.desk.remove(id));
    expect(session.takes.desk.list()).toEqual({ takes: [], restorable: 1, recovered: [] });
    expect(sources(session)).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(await session.takes.desk.remove(id)).toMatchObject({ ok: false, error: { code: 'no-take' } });
    expect((await startSession(place.folder, place.script)).takes.desk.list().takes).toEqual([]);
    expect(valueOf(await session.takes.desk.restore())).toEqual({ id });
    expect(session.takes.desk.list()).toEqual(before);
    expect(valueOf(await session.takes.desk.restore())).toBeNull();
    expect((await startSession(place.folder, place.script)).takes.desk.list()).toEqual(before);
  });

  it('does not rule again when another take of its story does meanwhile', async () => {
    const session = await startSession(place.folder, place.script);
    const one = await tapThrough(session, 0, [500, 2500, 4500]);
    const other = await tapThrough(session, 0, [100, 3100, 6100]);
    valueOf(await session.takes.desk.rule(one));
    valueOf(await session.takes.desk.remove(one));
    valueOf(await session.takes.desk.rule(other));
    valueOf(await session.takes.desk.restore());
    expect(session.takes.desk.list().takes.map(({ id, rules }) => [id, rules])).toEqual([[other, true], [one, false]]);
  });
});

describe('the takes of a document', () => {
  it('go with it when it gets a file, and another name', async () => {
    const session = await startSession(place.folder, null);
    const id = await tapThrough(session, 0, [500, 2500, 4500]);
    valueOf(await session.takes.desk.rule(id));
    const save = async (path: string): Promise<void> => {
      session.owner.change('saved', (show) => ({ ...show, document: { ...show.document, path, name: 'x.txt' } }));
      await expect.poll(() => readdir(`${path}.takes`).catch(() => [])).toEqual(expect.arrayContaining([`${id}.json`, 'ruling.json']));
    };
    await save(join(place.folder, 'first.txt'));
    await save(join(place.folder, 'second.txt'));
    expect(session.takes.desk.list().takes).toMatchObject([{ id, rules: true }]);
    expect(await readdir(join(place.folder, 'data/takes'))).toEqual(['recording']);
    const found = await startSession(place.folder, join(place.folder, 'first.txt'));
    expect(found.takes.desk.list().takes).toMatchObject([{ id, rules: true }]);
  });

  it('are its own: another document has others, and a recording ends with the one it is of', async () => {
    const session = await startSession(place.folder, place.script);
    valueOf(session.takes.recorder.start({ how: 'tap', story: 0, from: null, reader: '', keepAudio: false, at: session.at(0) }));
    valueOf(session.takes.recorder.tap('tap', session.at(500)));
    session.owner.change('opened', (show) => showWithDocument(show, openDocument('other.txt', join(place.folder, 'other.txt'), text, 5)));
    await expect.poll(() => readdir(`${place.script}.takes`).catch(() => [])).toHaveLength(1);
    expect(session.takes.desk.list().takes).toEqual([]);
    expect(session.takes.recorder.current()).toBeNull();
    expect((await startSession(place.folder, place.script)).takes.desk.list().takes).toHaveLength(1);
  });

  it('are read with care: rubbish is left out and told of, and a sound is found by the take’s own name only', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 0, [500, 2500, 4500]);
    const folder = `${place.script}.takes`;
    const stolen = (await readFile(join(folder, `${id}.json`), 'utf8')).replace('"audio": null', '"audio": {"file":"ruling.json","at":0}');
    await writeFile(join(folder, 'stolen.json'), stolen);
    await writeFile(join(folder, 'rubbish.json'), '{"version":1');
    await writeFile(join(folder, 'ruling.json'), '{"version":1,"rules":["nobody",7]}');
    const again = await startSession(place.folder, place.script);
    expect(again.takes.desk.list().takes.map((take) => [take.id, take.hasAudio, take.rules])).toEqual(expect.arrayContaining([[id, false, false], ['stolen', false, false]]));
    expect(noticesIn(again)).toEqual([['take-unreadable', 'The take “rubbish.json” cannot be read and is left out. Its file stays as it is.']]);
  });

  it('never lead elsewhere: links in their folder are not followed when something is written or cleared away', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 0, [500, 2500, 4500]);
    const folder = `${place.script}.takes`;
    const elsewhere = join(place.folder, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'precious.json'), 'precious');
    await symlink(elsewhere, join(folder, 'deleted'));
    await symlink(join(elsewhere, 'precious.json'), join(folder, 'ruling.json'));
    valueOf(await session.takes.desk.rule(id));
    const { desk } = (await startSession(place.folder, place.script, text, 400)).takes;
    expect(desk.list().takes).toMatchObject([{ id, rules: true }]);
    expect(await readFile(join(elsewhere, 'precious.json'), 'utf8')).toBe('precious');
  });

  it('that were deleted are gone for good after a week', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 0, [500, 2500, 4500]);
    valueOf(await session.takes.desk.remove(id));
    await writeFile(join(`${place.script}.takes`, 'deleted', 'notes.txt'), 'mine');
    await startSession(place.folder, place.script, text, 1);
    expect(await readdir(join(`${place.script}.takes`, 'deleted'))).toEqual([`${id}.json`, 'notes.txt']);
    await startSession(place.folder, place.script, text, 400);
    expect(await readdir(join(`${place.script}.takes`, 'deleted'))).toEqual(['notes.txt']);
  });

  it('name another reader, whose profile follows', async () => {
    const session = await startSession(place.folder, place.script);
    const id = await tapThrough(session, 1, [500, 3500, 7500, 9500], 'Ann');
    expect(session.takes.readers.list()).toMatchObject([{ name: 'Ann', takes: 1 }]);
    valueOf(await session.takes.desk.label(id, 'Ben'));
    expect(session.takes.desk.list().takes[0]?.reader).toBe('Ben');
    expect((await startSession(place.folder, place.script)).takes.desk.list().takes[0]?.reader).toBe('Ben');
  });
});
