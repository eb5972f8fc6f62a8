/** Runs the command: in the test's own process, which is quick, or as it is packed in a process of its own, as a user would. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { runCall } from '../../cli/run-call.ts';
import { withStandard } from '../../cli/standard.ts';

const ROOT = new URL('../../', import.meta.url);

/** What a finished command left. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

/** A stream that keeps what is written into it. */
const keeping = (): { readonly stream: Writable; readonly text: () => string } => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (part: Buffer, _encoding, done) => {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
};

/** Does what `caesura` does with arguments and, if wanted, bytes on standard input. What starts threads (--out-dir) needs `packedCaesura`. */
export const caesura = async (args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> => {
  const [output, errors] = [keeping(), keeping()];
  let code = 0;
  const endWith = (last: number): void => void (code = last);
  await withStandard({ input: Readable.from([Buffer.from(input)]), output: output.stream, errors: errors.stream, endWith }, () => runCall(args));
  return { code, out: output.text(), err: errors.text() };
};

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
export const packedCaesura = (args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> => runNode(packed, args, input);

/** Runs it as `npm run -s caesura --` does, which first looks whether it must be built. */
export const caesuraOfCheckout = (args: readonly string[]): Promise<Outcome> => runNode(fileURLToPath(new URL('scripts/caesura.mjs', ROOT)), args, '');

/** A folder for the tests of a file: it is there before each of them, and removed after the last. */
export const temporaryFolder = (): { readonly folder: string } => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caesura-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
  };
};

/** Writes a file into a folder and gives its path. */
export const place = async (folder: string, name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
