/** A file that is not to be replaced is not, even where it comes to be there after it was looked for. */
import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../cli/files/write-text.ts';
import { place, temporaryFolder } from './run-caesura.ts';

const workspace = temporaryFolder();

const refusal = (writing: Promise<void>): Promise<string> => writing.then(() => 'written', (error: unknown) => (error instanceof Error ? error.message : ''));

describe('a file that is not to be replaced', () => {
  it('is written by one alone of many that want its name at once, whole', async () => {
    const path = join(workspace.folder, 'one.vtt');
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => refusal(writeText(path, `WEBVTT ${String(index)}\n`.repeat(1000), { replace: false }))));
    const winner = outcomes.indexOf('written');
    expect(outcomes.filter((outcome) => outcome !== 'written')).toEqual(Array.from({ length: 19 }, () => `${path} is there already: give another name, or --force to replace it.`));
    expect(await readFile(path, 'utf8')).toBe(`WEBVTT ${String(winner)}\n`.repeat(1000));
    expect(await readdir(workspace.folder)).toEqual(['one.vtt']);
  });

  it('may be a link that leads nowhere or to another file; a folder is told of as what it is', async () => {
    const other = await place(workspace.folder, 'other.vtt', 'mine');
    const [link, nowhere, folder] = ['link.vtt', 'nowhere.vtt', 'folder.vtt'].map((name) => join(workspace.folder, name));
    await Promise.all([symlink(other, link ?? ''), symlink(join(workspace.folder, 'gone'), nowhere ?? ''), mkdir(folder ?? '')]);
    for (const path of [link, nowhere]) expect(await refusal(writeText(path ?? '', 'WEBVTT\n', { replace: false }))).toContain('is there already');
    expect(await refusal(writeText(folder ?? '', 'WEBVTT\n', { replace: false }))).toContain('it is a folder');
    expect(await readFile(other, 'utf8')).toBe('mine');
    await writeText(link ?? '', 'WEBVTT\n');
    expect(await readFile(other, 'utf8')).toBe('WEBVTT\n');
  });
});
