/** The as-run log on disk: appended, bounded, and readable after a crash. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AsRunLine } from '../../../core/show/air/as-run.ts';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { instant } from '../../../core/units/time.ts';
import { openAsRunFile } from '../../../electron/log/as-run-file.ts';
import { keepAsRun } from '../../../electron/log/as-run.ts';
import { createShowOwner } from '../../../electron/show/show-owner.ts';

const line: AsRunLine = { time: '2026-11-25T21:00:00.000Z', clock: 1, air: 'on-air', what: 'roll', detail: '', cue: 'Good evening.', cueId: 'a', position: 0 };

let folder = '';
const errors: unknown[] = [];
const open = () => openAsRunFile(join(folder, 'as-run'), (error) => errors.push(error));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-as-run-'));
  errors.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the as-run file', () => {
  it('keeps lines over a restart, a file a day, oldest first', () => {
    open().append({ ...line, clock: 2 }, '2026-11-26');
    open().append(line, '2026-11-25');
    open().append({ ...line, clock: 3 }, '2026-11-26');
    expect(open().read().map(({ clock }) => clock)).toEqual([1, 2, 3]);
    expect(readdirSync(join(folder, 'as-run')).sort()).toEqual(['2026-11-25.jsonl', '2026-11-26.jsonl']);
  });

  it('passes over what a crash tore, and what is no line', () => {
    const log = open();
    log.append(line, '2026-11-25');
    appendFileSync(join(folder, 'as-run', '2026-11-25.jsonl'), '{"time":"x"}\n{"time":"20');
    expect(log.read()).toEqual([line]);
  });

  it('has nothing to read before anything was written', () => {
    expect(open().read()).toEqual([]);
  });

  it('keeps 31 days', () => {
    const days = Array.from({ length: 40 }, (_, index) => `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`);
    const log = open();
    for (const [clock, day] of days.entries()) log.append({ ...line, clock }, day);
    expect(log.read().map(({ clock }) => clock)).toEqual(Array.from({ length: 31 }, (_, index) => index + 9));
  });

  it('sets a day that grew too large aside, once', () => {
    const log = open();
    log.append(line, '2026-11-25');
    const path = join(folder, 'as-run', '2026-11-25.jsonl');
    appendFileSync(path, `${JSON.stringify({ ...line, detail: 'x'.repeat(4_100_000) })}\n`);
    const again = open();
    again.append({ ...line, clock: 7 }, '2026-11-25');
    expect(statSync(path).size).toBeLessThan(1000);
    expect(again.read().map(({ clock }) => clock)).toEqual([1, 1, 7]);
  });

  it('says once that it cannot write, and goes on', () => {
    writeFileSync(join(folder, 'as-run'), 'in the way');
    const log = open();
    log.append(line, '2026-11-25');
    log.append(line, '2026-11-25');
    expect(errors).toHaveLength(1);
  });
});

describe('the keeper of the as-run log', () => {
  it('writes down every command, also one that changes nothing, and what happened', () => {
    const owner = createShowOwner(createShow(openDocument('a', null, 'Good evening.', 1), defaultSettings), () => instant(5), () => undefined);
    const kept = keepAsRun(owner, open(), () => instant(5), () => new Date('2026-11-25T12:00:00.000Z'));
    owner.order({ kind: 'hold' });
    owner.order({ kind: 'set-air', air: 'on-air' });
    kept.note('prompter died', 'crashed');
    expect(kept.read().map(({ what, air, detail, cue }) => [what, air, detail, cue])).toEqual([
      ['hold', 'idle', '', 'Good evening.'],
      ['set-air', 'on-air', '{"air":"on-air"}', 'Good evening.'],
      ['event: prompter died', 'on-air', 'crashed', 'Good evening.'],
    ]);
  });
});
