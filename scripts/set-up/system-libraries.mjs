/** Installs what Electron wants of the system: with apt as root on Debian and Ubuntu, else it says the one line to type. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { capture, run } from './run.mjs';
import { say, secondsSince } from './say.mjs';

/** Newer Debian and Ubuntu renamed some packages: the first name that apt knows is taken. */
const libraries = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];
const screen = [['xvfb']];
const rig = [['xserver-xorg-core'], ['xserver-xorg-video-dummy'], ['openbox'], ['x11-xserver-utils'], ['xdotool']];

/** The names of shared libraries that `ldd` did not find. */
const missingLibraries = (lddOutput) => [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);

const isDebian = async () => /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(await readFile('/etc/os-release', 'utf8').catch(() => ''));

const known = async (name) => (await capture('apt-cache', ['show', '--no-all-versions', name])).code === 0;

const choose = async (names) => {
  for (const name of names) if (await known(name)) return name;
  return names.at(-1);
};

const aptInstall = async (wanted) => {
  const start = performance.now();
  say('apt-get update');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await capture('apt-get', ['update', '-qq'], { env });
  if (updated.code !== 0) say(`apt-get update: ${updated.output.trim().split('\n')[0]}`);
  const names = await Promise.all(wanted.map(choose));
  say(`apt-get install ${names.join(' ')}`);
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names], { env, stdio: ['ignore', 'ignore', 2] });
  if (code !== 0) throw new Error(`apt-get install ${names.join(' ')} failed (exit code ${code})`);
  say(`system packages installed in ${secondsSince(start)}`);
};

const install = async (what, wanted) => {
  const debian = await isDebian();
  if (debian && process.getuid?.() === 0) return aptInstall(wanted);
  const names = wanted.map((choices) => choices.at(-1)).join(' ');
  throw new Error(
    debian
      ? `${what}. Install with: sudo apt-get install -y --no-install-recommends ${names}`
      : `${what}. Install what your system calls: ${names}`,
  );
};

/** Sees to the libraries of an Electron binary. */
export const setUpLibraries = async (executable) => {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries((await capture('ldd', [executable])).output);
  if (missing.length > 0) await install(`Electron wants ${missing.length} system libraries (${missing[0]}, ...)`, libraries);
};

/** Sees to Xvfb, the screen of machines without one. */
export const setUpXvfb = async () => {
  if ((await capture('sh', ['-c', 'command -v Xvfb'])).code !== 0) await install('there is no display and no Xvfb', screen);
};

/** Sees to the X server with displays that can be unplugged, for the tests of that. */
export const setUpRig = () => install('there is no X server with dummy displays', rig);

const voice = [['espeak-ng']];

/** Sees to espeak-ng, whose speech takes are tested with, where that can be done without asking; elsewhere those tests are skipped, and say so. */
export const setUpVoice = async () => {
  const isThere = (await capture('espeak-ng', ['--version'])).code === 0;
  if (isThere || process.platform !== 'linux') return;
  await install('the tests with speech want espeak-ng', voice).catch((error) => say(`${error.message}; they are skipped without`));
};
