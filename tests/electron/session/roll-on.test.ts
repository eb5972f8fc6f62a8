import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { instant } from '../../../core/units/time.ts';
import { rollOnWhenShown } from '../../../electron/app/roll-on-when-shown.ts';
import { rollsOn, silenceOf } from '../../../electron/session/roll-on.ts';
import { createShowOwner } from '../../../electron/show/show-owner.ts';

describe('a show that a crash held', () => {
  it.each([
    [true, 1999, 2000, true],
    [true, 2000, 2000, true],
    [true, 2001, 2000, false],
    [false, 10, 2000, false],
    [true, -5, 2000, false],
    [true, Infinity, 60_000, false],
    [true, 1, 0, false],
  ])('rolling %s, silent for %s ms, within %s ms: rolls on %s', (rolling, outage, within, expected) => {
    expect(rollsOn({ rolling, outage }, within)).toBe(expected);
  });

  it('was last heard of when its journal was written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'caesura-roll-on-'));
    const path = join(folder, 'journal');
    writeFileSync(path, 'x');
    utimesSync(path, 1000, 1000);
    expect(silenceOf(path, () => 1_001_500)).toBe(1500);
    expect(silenceOf(join(folder, 'none'))).toBe(Infinity);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('rolling on', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const owner = () => createShowOwner(createShow(openDocument('a', null, 'Good evening. It is late.', 1), defaultSettings), () => instant(0), () => undefined);

  it('waits for the prompter, and happens once', () => {
    const held = owner();
    const shown = rollOnWhenShown(held, true);
    expect(held.read().roll.speed).toBe(0);
    shown();
    expect(held.read().roll.speed).toBe(1);
    held.order({ kind: 'hold' });
    shown();
    vi.runAllTimers();
    expect(held.read().roll.speed).toBe(0);
  });

  it('happens without a prompter too, after a while', () => {
    const held = owner();
    rollOnWhenShown(held, true, 3000);
    vi.advanceTimersByTime(3000);
    expect(held.read().roll.speed).toBe(1);
  });

  it('does not happen when it is not wanted, or the operator did something first', () => {
    const still = owner();
    rollOnWhenShown(still, false)();
    expect(still.read().roll.speed).toBe(0);
    const ordered = owner();
    const shown = rollOnWhenShown(ordered, true);
    ordered.order({ kind: 'jump-cue', by: 1 });
    shown();
    expect(ordered.read().roll.speed).toBe(0);
  });
});
