/** Runs one bench in this process: `node scripts/bench/run.mjs NAME`. Its figures go to standard output as JSON. */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { sandboxSwitches } from '../electron-switches.mjs';
import { endWell } from '../end.mjs';
import { setUp, setUpTools } from '../set-up.mjs';

const builtApp = async () => {
  const { executable } = await setUp();
  const { buildTarget } = await import('../build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  return { executable, switches: sandboxSwitches };
};

const needs = { core: setUpTools, vtt: setUpTools, takes: setUpTools, start: builtApp, prompter: builtApp, workspace: builtApp };

await endWell(async () => {
  const name = process.argv[2];
  const given = await needs[name]();
  const { bench } = await import(`./${name}.mjs`);
  writeSync(1, JSON.stringify(await bench({ ...given })));
});
