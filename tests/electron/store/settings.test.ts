/** Settings: bad parts fall back alone, a file that is none is set aside. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualBindings } from '../../../core/devices/bindings.ts';
import { freeId, newPrompter, withPrompter } from '../../../electron/store/prompter-settings.ts';
import { openSettings } from '../../../electron/store/settings-store.ts';
import { defaultSettings, mostRecentFiles, parseSettings, withRecent } from '../../../electron/store/settings.ts';

const good = { ...defaultSettings, picture: { mirror: true, typeSize: 120 }, profile: { rate: 1.2, pauseScale: 1 }, recent: ['/a.txt'] };

describe('parseSettings', () => {
  it('reads what was written', () => {
    expect(parseSettings(JSON.stringify(good))).toEqual(good);
  });

  it.each([
    ['picture', { typeSize: 5000 }, {}],
    ['picture', { colour: 'red' }, {}],
    ['profile', { rate: 0, pauseScale: 1 }, null],
    ['profile', 'fast', null],
    ['speed', -1, 1],
    ['rehearsal', { countIn: -1 }, {}],
    ['recent', 'x', []],
    ['recent', Array.from({ length: 99 }, () => '/a'), []],
    ['operatorBounds', { x: 0, y: 0, width: 0, height: 1 }, null],
    ['devices', { midi: true, hid: [{ vendorId: -1, productId: 0, name: 'x' }] }, { midi: false, hid: [] }],
    ['prompters', 'x', [newPrompter(1)]],
    ['prompters', [newPrompter(1), newPrompter(1)], [newPrompter(1)]],
    ['safeGraphics', 'yes', false],
    ['rollOnWithin', -1, 2000],
    ['bindings', { keys: { 'roll.toggle': 'Space' } }, usualBindings],
  ])('with a bad %s keeps the others', (name, bad, fallback) => {
    expect(parseSettings(JSON.stringify({ ...good, [name]: bad }))).toEqual({ ...good, [name]: fallback });
  });

  it.each(['', '{', 'null', '[]', '{}', '{"version":2}', '\0\0\0'])('refuses %j', (text) => {
    expect(parseSettings(text)).toBeNull();
  });
});

describe('the prompters in the settings', () => {
  const display = { id: 7, label: 'Studio A', x: 1920, y: 0, width: 1280, height: 720 };
  const bounds = { x: 5, y: 6, width: 700, height: 400 };
  const { prompters: _prompters, ...rest } = good;

  it('come from the one prompter of an older file, without loss', () => {
    const older = { ...rest, prompterDisplay: display, prompterBounds: bounds };
    expect(parseSettings(JSON.stringify(older))).toEqual({ ...good, prompters: [{ ...newPrompter(1), display, bounds }] });
  });

  it('are one where an older file has none, and where its display is damaged', () => {
    expect(parseSettings(JSON.stringify(rest))?.prompters).toEqual([newPrompter(1)]);
    expect(parseSettings(JSON.stringify({ ...rest, prompterDisplay: 'x', prompterBounds: bounds }))?.prompters).toEqual([{ ...newPrompter(1), bounds }]);
  });

  it('are kept as they are in a newer file, each bad part falling back alone', () => {
    const two = [{ ...newPrompter(1), name: 'Studio A', display, look: { mirror: true, flip: false, turn: 90, scale: 1.5 } }, { ...newPrompter(2), open: false }];
    expect(parseSettings(JSON.stringify({ ...good, prompters: two }))?.prompters).toEqual(two);
    const odd = [{ id: 4, name: '', display: 3, bounds: null, fullScreen: 'no', open: 1, look: { turn: 45 } }];
    expect(parseSettings(JSON.stringify({ ...good, prompters: odd }))?.prompters).toEqual([{ ...newPrompter(4), name: 'Prompter' }]);
  });

  it('have numbers of their own and change one by one', () => {
    const list = [newPrompter(1), newPrompter(3)];
    expect([freeId(list), freeId([]), freeId([newPrompter(2)])]).toEqual([2, 1, 1]);
    expect(withPrompter(list, 3, { open: false })).toEqual([newPrompter(1), { ...newPrompter(3), open: false }]);
  });
});

describe('withRecent', () => {
  it('puts a file first, once, and forgets the oldest', () => {
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a']);
    const full = Array.from({ length: mostRecentFiles }, (_, n) => `/${n}`);
    expect(withRecent(full, '/new')).toEqual(['/new', ...full.slice(0, -1)]);
  });
});

describe('openSettings', () => {
  let folder = '';
  let path = '';
  const errors: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caesura-settings-'));
    path = join(folder, 'settings.json');
    errors.length = 0;
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => openSettings(path, (error) => errors.push(error));

  it('begins with the defaults and keeps changes for the next start', async () => {
    const store = open();
    expect(store.read()).toEqual(defaultSettings);
    let heard = 0;
    store.listen(() => {
      heard += 1;
    });
    store.change({ speed: 2 });
    store.change({ recent: ['/a'] });
    await store.flush();
    await store.flush();
    expect(heard).toBe(2);
    expect(open().read()).toEqual({ ...defaultSettings, speed: 2, recent: ['/a'] });
    expect(store.setAside).toBeNull();
  });

  it('sets a damaged file aside and begins anew', async () => {
    writeFileSync(path, '{"version":1,');
    const store = open();
    expect(store.read()).toEqual(defaultSettings);
    expect(store.setAside).toBe(join(folder, 'settings.damaged.json'));
    expect(readFileSync(store.setAside ?? '', 'utf8')).toBe('{"version":1,');
    store.change({ speed: 3 });
    await store.flush();
    expect(open().read().speed).toBe(3);
  });

  it('writes by itself a moment after a change', async () => {
    const store = open();
    store.change({ speed: 0.5 });
    await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
  });

  it('reports a write that fails and goes on in memory', async () => {
    const store = open();
    rmSync(folder, { recursive: true });
    store.change({ speed: 0.5 });
    await store.flush();
    expect(errors).toHaveLength(1);
    expect(store.read().speed).toBe(0.5);
  });
});
