/** Runs the real command in a process of its own, as a user would. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** What a finished command left. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

/** The command as it is packed. */
export const packed = fileURLToPath(new URL('dist/cli/caesura.js', ROOT));

const runNode = (program: string, args: readonly string[], input: string | Uint8Array): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** Runs `caesura`, as it is packed, with arguments and, if wanted, bytes on standard input. */
export const caesura = (args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> => runNode(packed, args, input);

/** Runs it as `npm run -s caesura --` does, which first looks whether it must be built. */
export const caesuraOfCheckout = (args: readonly string[]): Promise<Outcome> => runNode(fileURLToPath(new URL('scripts/caesura.mjs', ROOT)), args, '');

/** A folder for one test, and what removes it. */
export const temporaryFolder = async (): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-cli-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Writes a file into a folder and gives its path. */
export const place = async (folder: string, name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
