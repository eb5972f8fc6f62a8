/** Electron's official download, with its checksums, and with limits where a firewall swallows connections. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { root } from '../root.mjs';

/** A server that has not answered by then is not reachable; one that sends nothing for so long has stopped. Milliseconds. */
const CONNECT_LIMIT = 8000;
const STALL_LIMIT = 20_000;

/** A download for @electron/get that gives up instead of hanging. */
const downloader = {
  download: async (url, target) => {
    const controller = new AbortController();
    let timer = setTimeout(() => controller.abort(new Error('no answer within 8 s')), CONNECT_LIMIT);
    const alive = new Transform({
      transform(chunk, _encoding, next) {
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(new Error('nothing came for 20 s')), STALL_LIMIT);
        next(null, chunk);
      },
    });
    try {
      const response = await fetch(url, { signal: controller.signal });
      if (!response.ok || !response.body) throw new Error(`answer ${response.status}`);
      await pipeline(Readable.fromWeb(response.body), alive, createWriteStream(target), { signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  },
};

/** Downloads a version for this system, checks it against the checksums in the electron package, unpacks it into a folder. */
export const downloadOfficial = async (version, folder) => {
  // Electron's package brings the extractor that its own installer uses: it keeps links and permissions.
  const [{ downloadArtifact }, { extract }] = await Promise.all([import('@electron/get'), import('@electron-internal/extract-zip')]);
  const checksums = JSON.parse(await readFile(join(root, 'node_modules/electron/checksums.json'), 'utf8'));
  const zip = await downloadArtifact({ version, artifactName: 'electron', platform: process.platform, arch: process.arch, checksums, downloader });
  await extract(zip, { dir: folder });
};
