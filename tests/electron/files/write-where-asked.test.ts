/** What becomes of the name that somebody typed into a dialog. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhereAsked } from '../../../electron/files/write-where-asked.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-asked-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a name that was typed', () => {
  it('without an extension gets the format’s', async () => {
    expect(await writeWhereAsked(join(folder, 'evening'), 'vtt', 'WEBVTT\n')).toBe(join(folder, 'evening.vtt'));
    expect(readdirSync(folder)).toEqual(['evening.vtt']);
  });

  it('is taken as it is where the other one is somebody’s file', async () => {
    writeFileSync(join(folder, 'evening.vtt'), 'mine');
    expect(await writeWhereAsked(join(folder, 'evening'), 'vtt', 'WEBVTT\n')).toBe(join(folder, 'evening'));
    expect(readFileSync(join(folder, 'evening.vtt'), 'utf8')).toBe('mine');
  });

  it('with an extension is replaced, as the dialog has asked about it', async () => {
    writeFileSync(join(folder, 'evening.vtt'), 'old');
    expect(await writeWhereAsked(join(folder, 'evening.vtt'), 'vtt', 'WEBVTT\n')).toBe(join(folder, 'evening.vtt'));
    expect(readFileSync(join(folder, 'evening.vtt'), 'utf8')).toBe('WEBVTT\n');
  });

  it('in a folder that is gone is refused', async () => {
    await expect(writeWhereAsked(join(folder, 'gone', 'evening'), 'vtt', 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
