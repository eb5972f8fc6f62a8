/** The system libraries that Electron needs on Linux: installed by apt as root on Debian and Ubuntu, else named in one line. */
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { doing } from './progress.mjs';
import { run } from './run.mjs';

/** Packages by need; the second name is what newer releases (64-bit time) call it. Proven on a clean Debian 12. */
const LIBRARIES = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']];
const DISPLAY = [['xvfb'], ['xauth']];

const isRoot = () => process.getuid?.() === 0;

/** True where a program is on the path. */
export const hasProgram = async (name) => {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => access(join(folder, name)).then(() => true, () => false));
  return (await Promise.all(found)).includes(true);
};

const missingLibraries = async (binary) => {
  const listing = await run('ldd', [binary]).catch(() => '');
  return listing.split('\n').filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0]);
};

const apt = (args) => run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** The name under which this release can install a package. */
const available = async (names) => {
  for (const name of names) {
    if ((await run('apt-cache', ['policy', name]).catch(() => '')).match(/Candidate: (?!\(none\))/)) return name;
  }
  return names[0];
};

const installPackages = async (needs) => {
  await apt(['update', '-qq']);
  const packages = await Promise.all(needs.map(available));
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
};

const oneLine = (needs) => `sudo apt-get install --no-install-recommends ${needs.map(([name]) => name).join(' ')}`;

const ensure = async (needs, why) => {
  if (isRoot() && (await hasProgram('apt-get'))) await doing(`Installing ${needs.map(([name]) => name).join(', ')} (${why})`, () => installPackages(needs));
  else throw new Error(`${why}. On Debian or Ubuntu run:\n  ${oneLine(needs)}`);
};

/** Makes sure that the binary can be loaded. Throws with the one line to run where it cannot install by itself. */
export const ensureLibraries = async (binary) => {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(binary);
  if (missing.length > 0) await ensure(LIBRARIES, `Electron lacks ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and more' : ''}`);
};

/** Makes sure that there is an Xvfb for a machine without a display. */
export const ensureXvfb = async () => {
  if (!(await hasProgram('Xvfb'))) await ensure(DISPLAY, 'this machine has no display and no Xvfb');
};
