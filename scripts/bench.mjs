/** `npm run -s bench -- [NAME] [--json]`: measures Caesura beside other tools; each bench in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endWell } from './end.mjs';
import { root } from './root.mjs';

const names = ['core', 'vtt', 'takes', 'start', 'prompter', 'workspace'];

const usage = `Usage: npm run -s bench -- [${names.join('|')}] [--json]`;

const readArguments = () => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no bench "${unknown}". ${usage}`);
  return { json: values.json === true, chosen: positionals.length > 0 ? positionals : names };
};

/** Runs one bench and gives its figures. What it says besides goes to standard error. */
const measure = (name) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', join(root, 'scripts/bench/run.mjs'), name], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`The bench "${name}" did not finish.`))));
  });

const goalText = ({ goal, ok }) => (goal === null ? '' : `goal ${goal}${ok ? '' : '  MISSED'}`);

const table = ({ bench, figures }) => {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map((one) => `  ${one.name.padEnd(width)}  ${String(one.value).padStart(10)} ${one.unit.padEnd(16)} ${goalText(one)}`.trimEnd());
  return [bench, ...lines, ''].join('\n');
};

const run = async () => {
  const { json, chosen } = readArguments();
  for (const name of chosen) {
    const result = { bench: name, figures: await measure(name) };
    process.stdout.write(`${json ? JSON.stringify(result) : table(result)}\n`);
  }
};

await endWell(run);
