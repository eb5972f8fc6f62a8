/** The speed that a reader likes is remembered while they are chosen, is there at the next start, and can be forgotten. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scriptFolder, startSession, tapThrough, valueOf } from './desk-of.ts';

let place: Awaited<ReturnType<typeof scriptFolder>>;
beforeEach(async () => {
  place = await scriptFolder();
});
afterEach(() => place.remove());

const profile = { kind: 'set-profile', rate: 1.1, pauseScale: 1 } as const;
const file = () => join(place.folder, 'data', 'readers.json');

/** A session in which Ann and Ben have read, and Ann is chosen. */
const withAnn = async () => {
  const session = await startSession(place.folder, place.script);
  const take = await tapThrough(session, 1, [500, 3500, 7500, 9500], 'Ann');
  await tapThrough(session, 0, [500, 2500, 4500], 'Ben');
  session.owner.order({ ...profile, reader: 'Ann' });
  const speeds = () => session.takes.readers.list().map(({ speed }) => speed);
  return { ...session, speeds, take };
};

describe('the speed of a reader', () => {
  it('is what was set last while they were chosen, either way round, and theirs alone', async () => {
    const { owner, speeds } = await withAnn();
    expect(speeds()).toEqual([null, null]);
    owner.order({ kind: 'set-speed', speed: 1.2 });
    owner.order({ kind: 'reverse' });
    expect(speeds()).toEqual([1.2, null]);
    owner.order({ ...profile, reader: 'Ben', speed: 0.9 });
    expect(speeds()).toEqual([1.2, null]);
    owner.order({ kind: 'nudge-speed', by: 0.05 });
    expect(speeds()).toEqual([1.2, 0.95]);
    owner.order(profile);
    owner.order({ kind: 'set-speed', speed: 2 });
    expect(speeds()).toEqual([1.2, 0.95]);
  });

  it('is not that of a rehearsal or of a finish time', async () => {
    const { owner, speeds } = await withAnn();
    owner.order({ kind: 'rehearse', on: true });
    owner.order({ kind: 'set-speed', speed: 0.5 });
    owner.order({ kind: 'rehearse', on: false });
    owner.order({ kind: 'finish-in', length: 10_000 });
    expect(speeds()).toEqual([null, null]);
  });

  it('is there at the next start, and outlives a take that is deleted and comes back', async () => {
    const { owner, takes, take } = await withAnn();
    owner.order({ kind: 'set-speed', speed: 1.2 });
    takes.readers.unlearn(take);
    expect(takes.readers.list().map(({ name }) => name)).toEqual(['Ben']);
    takes.readers.learn(take, valueOf(takes.desk.find(take)).take);
    await takes.readers.settled();
    const again = (await startSession(place.folder, place.script)).takes.readers;
    expect(again.list().map(({ name, speed }) => [name, speed])).toEqual([['Ann', 1.2], ['Ben', null]]);
  });

  it('is forgotten alone, or with the reader; somebody unknown has none', async () => {
    const { owner, takes, speeds } = await withAnn();
    owner.order({ kind: 'set-speed', speed: 1.2 });
    takes.readers.likeSpeed('Cleo', 2);
    takes.readers.likeSpeed('Ann', null);
    expect(speeds()).toEqual([null, null]);
    takes.readers.forget('Ann');
    expect(speeds()).toEqual([null]);
  });

  it('is not in the files of older versions, which are read', async () => {
    const { owner, takes } = await withAnn();
    await takes.readers.settled();
    const old = await readFile(file(), 'utf8');
    expect(old).not.toContain('speed');
    owner.order({ kind: 'set-speed', speed: 1.2 });
    await takes.readers.settled();
    expect(await readFile(file(), 'utf8')).toContain('"speed":1.2');
    await writeFile(file(), old);
    expect((await startSession(place.folder, place.script)).takes.readers.list()).toMatchObject([{ name: 'Ann', speed: null }, { name: 'Ben', speed: null }]);
  });
});
