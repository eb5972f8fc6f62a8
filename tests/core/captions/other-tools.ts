/** Programs that others wrote, which read our files back: found on this machine, or the test is skipped with a notice. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = new Map<string, boolean>();

const find = (name: 'ffmpeg' | 'ttconv'): boolean => {
  const there = spawnSync(name, [name === 'ffmpeg' ? '-version' : '--help'], { stdio: 'ignore' }).status === 0;
  if (!there) process.stderr.write(`notice: ${name} is not installed here: the tests that read our files with it are skipped\n`);
  found.set(name, there);
  return there;
};

/** True when a program runs here, which is tried once; else says which tests are skipped. */
export const hasTool = (name: 'ffmpeg' | 'ttconv'): boolean => found.get(name) ?? find(name);

const inFolder = <Value>(work: (folder: string) => Value): Value => {
  const folder = mkdtempSync(join(tmpdir(), 'caesura-tools-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const convert = (command: string, args: (input: string, output: string) => readonly string[], content: string | Uint8Array, ending: string, to: string): string =>
  inFolder((folder) => {
    const input = join(folder, `in.${ending}`);
    const output = join(folder, `out.${to}`);
    writeFileSync(input, content);
    const run = spawnSync(command, [...args(input, output)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr}`);
    return readFileSync(output, 'utf8');
  });

/** A caption file as ttconv reads it, as SubRip or another format that it writes. */
export const byTtconv = (content: string | Uint8Array, ending: string, to = 'srt'): string =>
  convert('ttconv', (input, output) => ['convert', '-i', input, '-o', output], content, ending, to);

/** A caption file as ffmpeg reads it, as SubRip. */
export const byFfmpeg = (content: string | Uint8Array, ending: string, options: readonly string[] = []): string =>
  convert('ffmpeg', (input, output) => ['-v', 'error', ...options, '-i', input, output], content, ending, 'srt');
