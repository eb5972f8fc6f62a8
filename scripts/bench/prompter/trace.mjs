/** Records a Chromium trace of a running Electron while something happens. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The trace's events while `during` ran. `app` is Playwright's. */
export const traceWhile = async (app, during) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'caesura-trace-'));
  try {
    await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['cc', 'benchmark'], excluded_categories: ['*'] }));
    await during();
    const file = path.join(folder, 'trace.json');
    await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), file);
    return JSON.parse(await readFile(file, 'utf8')).traceEvents;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
