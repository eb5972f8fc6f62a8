/** What is forwarded of a key typed at the prompter's window, and what it does. */
import { describe, expect, it } from 'vitest';
import { usualBindings } from '../../../core/devices/bindings.ts';
import type { Handlers } from '../../../core/ipc/bridge.ts';
import { success } from '../../../core/problem/failure.ts';
import { keyNames } from '../../../core/show/key-name.ts';
import { instant } from '../../../core/units/time.ts';
import { pressKey } from '../../../electron/menu/press-key.ts';
import { pressOf } from '../../../electron/output/forward-keys.ts';
import { defaultSettings } from '../../../electron/store/settings.ts';

const reported = { key: ' ', code: 'Space', control: false, meta: false, alt: false, shift: false, isAutoRepeat: false };

describe('a key reported by Electron', () => {
  it('has the name that the operator’s page gives it', () => {
    expect(keyNames(pressOf(reported))).toEqual(['Space']);
    expect(keyNames(pressOf({ ...reported, key: 'PageUp', code: 'PageUp', control: true }))).toEqual(['Ctrl+PageUp']);
    expect(keyNames(pressOf({ ...reported, key: '1', code: 'Numpad1' }))).toEqual(['Numpad1', '1']);
  });
});

/** What was done by pressing a key with some bindings. */
const doneBy = async (press: Partial<typeof reported>, keys: Readonly<Record<string, readonly string[]>> = {}, tapping = false): Promise<readonly unknown[]> => {
  const done: unknown[] = [];
  // Only what the menu's way of performing reads of its options is there.
  const options = {
    settings: { read: () => ({ ...defaultSettings, bindings: { ...usualBindings, keys } }) },
    owner: { read: () => ({}) },
    handlers: {
      'command.order': (command: unknown) => (done.push(command), success({ rev: 1 })),
      'takes.tap': (tap: unknown) => (done.push(tap), success({})),
    } as unknown as Handlers,
    now: () => instant(4000),
    tapping: () => tapping,
    publish: (_name: unknown, request: unknown) => void done.push(request),
    notices: { tell: (_severity: unknown, code: unknown) => void done.push(code) },
    log: () => undefined,
  } as unknown as Parameters<typeof pressKey>[0];
  await pressKey(options, pressOf({ ...reported, ...press }));
  return done;
};

describe('a key typed at the prompter’s window', () => {
  it('does what it is bound to', async () => {
    expect(await doneBy({})).toEqual([{ kind: 'toggle-roll' }]);
    expect(await doneBy({ key: 'q', code: 'KeyQ' }, { 'roll.hold': ['Q'] })).toEqual([{ kind: 'hold' }]);
    expect(await doneBy({ key: 'F1', code: 'F1' })).toEqual(['help']);
  });

  it('does nothing when it is bound to nothing', async () => {
    expect(await doneBy({ key: 'q', code: 'KeyQ' })).toEqual([]);
    expect(await doneBy({}, { 'roll.toggle': [] })).toEqual([]);
  });

  it('repeats only what repeats', async () => {
    expect(await doneBy({ isAutoRepeat: true })).toEqual([]);
    expect(await doneBy({ key: 'ArrowUp', code: 'ArrowUp', isAutoRepeat: true })).toEqual([{ kind: 'nudge-speed', by: 0.05 }]);
  });

  it('taps while a take is recorded by taps, before all else', async () => {
    expect(await doneBy({ key: 'PageDown', code: 'PageDown' }, {}, true)).toEqual([{ kind: 'tap', at: 4000 }]);
    expect(await doneBy({ key: 'PageDown', code: 'PageDown', isAutoRepeat: true }, {}, true)).toEqual([]);
    expect(await doneBy({ key: 'F1', code: 'F1' }, {}, true)).toEqual(['help']);
  });
});
