/** Downloads the official Electron of package.json through @electron/get, which checks its checksums, and unpacks it. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { root } from '../root.mjs';
import { run } from './run.mjs';
import { say, secondsSince } from './say.mjs';

/** A host must answer within so many ms (toolchain.md: behind a silent firewall a download hangs). */
const connectMs = 8_000;
/** Bytes must follow each other within so many ms. */
const stallMs = 20_000;

const watchdog = (controller) => {
  let timer;
  return {
    within: (milliseconds, what) => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(new Error(`${what} for ${milliseconds / 1000} s`)), milliseconds);
    },
    done: () => clearTimeout(timer),
  };
};

const progress = (total, onBytes) => {
  let bytes = 0;
  let told = 0;
  return new Transform({
    transform(chunk, _encoding, next) {
      bytes += chunk.length;
      onBytes();
      const tenth = total > 0 ? Math.floor((10 * bytes) / total) : 0;
      if (tenth > told) say(`  ${10 * tenth} % of ${Math.round(total / 1e6)} MB`);
      told = Math.max(told, tenth);
      next(null, chunk);
    },
  });
};

/** Downloads an address to a file; gives up on a host that is silent. */
export const download = async (address, target, { connect = connectMs, stall = stallMs } = {}) => {
  const controller = new AbortController();
  const dog = watchdog(controller);
  dog.within(connect, 'no answer');
  try {
    const response = await fetch(address, { signal: controller.signal });
    if (!response.ok || response.body === null) throw new Error(`the host answered ${response.status}`);
    dog.within(stall, 'no data');
    await mkdir(dirname(target), { recursive: true });
    const total = Number(response.headers.get('content-length') ?? 0);
    await pipeline(
      Readable.fromWeb(response.body),
      progress(total, () => dog.within(stall, 'no data')),
      createWriteStream(target),
      { signal: controller.signal },
    );
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : new Error(error.cause?.code ?? error.message);
  } finally {
    dog.done();
  }
};

/** Downloads the official Electron into its own package; throws where that fails. */
export const downloadElectron = async () => {
  const require = createRequire(join(root, 'package.json'));
  const { version } = require('electron/package.json');
  const start = performance.now();
  say(`downloading Electron ${version} (official, about 110 MB)`);
  const { downloadArtifact } = await import('@electron/get');
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('electron/checksums.json'),
    downloader: { download: (address, target) => download(address, target) },
  });
  // The package's own installer now finds the checked file in the cache, and unpacks it.
  const code = await run(process.execPath, [join(root, 'node_modules/electron/install.js')], { cwd: root });
  if (code !== 0) throw new Error(`it could not be unpacked (exit code ${code})`);
  say(`Electron ${version} downloaded in ${secondsSince(start)}`);
};
