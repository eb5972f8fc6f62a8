/** `npm test`: sets up what is missing, then lint, types, unit and end-to-end tests; its last line is `N passed, N failed`. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { endWell } from './end.mjs';
import { runPlaywright } from './playwright.mjs';
import { root } from './root.mjs';
import { run } from './set-up/run.mjs';
import { setUp } from './set-up.mjs';
import { setUpVoice } from './set-up/system-libraries.mjs';

const reports = join(root, '.cache/reports');
const bin = (path) => join(root, 'node_modules', path);

/** Runs one step with its output on the terminal; gives its exit code. */
const runStep = (args) => run(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const report = async (name) => JSON.parse(await readFile(join(reports, name), 'utf8').catch(() => '{}'));

/** A step without single tests counts as one. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

/** A runner that failed without naming a failed test (it crashed, or a threshold was missed), or that ran none, has failed once. */
const counted = (code, passed, failed) => ({ passed, failed: failed > 0 || (code === 0 && passed > 0) ? failed : 1 });

const unit = async () => {
  const code = await runStep([
    bin('vitest/vitest.mjs'), 'run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile=${join(reports, 'unit.json')}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = await report('unit.json');
  return counted(code, numPassedTests, numFailedTests);
};

const endToEnd = async (electron) => {
  const code = await runPlaywright('tests/e2e', electron, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json') });
  const { stats = {} } = await report('e2e.json');
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  if (flaky > 0) process.stdout.write(`notice: ${flaky} end-to-end tests passed only when they were run again (listed above as flaky): find out why\n`);
  return counted(code, expected + flaky, unexpected);
};

const build = async () => {
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer', 'cli']) await buildTarget(target);
  return { passed: 1, failed: 0 };
};

const timed = async (title, step) => {
  process.stdout.write(`\n== ${title}\n`);
  const start = performance.now();
  const result = await step().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { title, seconds, ...result };
};

await endWell(async () => {
  const electron = await setUp();
  await setUpVoice();
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  const results = [
    await timed('lint', async () => asOne(await runStep([join(root, 'scripts/lint.mjs')]))),
    await timed('types', async () => asOne(await runStep([bin('typescript/bin/tsc'), '-b']))),
    await timed('build', build),
    await timed('unit tests', unit),
    await timed('end-to-end tests', () => endToEnd(electron)),
  ];
  process.stdout.write('\n');
  for (const { title, seconds, passed, failed } of results) {
    process.stdout.write(`${title.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.padStart(7)} s\n`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
  return total('failed') > 0 ? 1 : 0;
});
